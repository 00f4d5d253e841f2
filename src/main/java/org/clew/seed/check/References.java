package org.clew.seed.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.seed.Finding;
import org.clew.seed.check.Checks.Check;
import org.clew.seed.record.Field;
import org.clew.seed.record.Kind;
import org.clew.seed.record.Records;
import org.clew.seed.record.Reference;
import org.clew.seed.record.Resolution;
import org.clew.seed.record.SeedRecord;

/** Every reference leads to one record of the kind that is meant. */
final class References implements Check {

	@Override
	public Stream<Finding> findings(Records records) {
		// One misspelling is often made in many places; its near matches are sought once.
		Map<String, List<String>> sought = new HashMap<>();
		return records.all()
			.stream()
			.flatMap((record) -> Reference.in(record).stream())
			.filter((reference) -> reference.field().text() != null)
			.flatMap((reference) -> finding(records, reference, sought));
	}

	private static Stream<Finding> finding(Records records, Reference reference, Map<String, List<String>> sought) {
		Field field = reference.field();
		String text = field.text("");
		String wanted = phrase(reference.kinds());
		return switch (records.names().resolve(text, reference.kinds())) {
			case Resolution.Found found -> Stream.empty();
			case Resolution.WrongKind(SeedRecord record) -> Stream.of(field.finding(
					"'%s' is %s (%s), but %s is meant".formatted(text, record.kind().phrase(), record.file(), wanted)));
			case Resolution.Ambiguous(List<SeedRecord> candidates) ->
				Stream.of(field.finding("'%s' is what %d records are called".formatted(text, candidates.size()),
						candidates.stream().map((it) -> it.id() + " (" + it.name() + ")").toList(), List.of()));
			case Resolution.Unknown unknown -> Stream.of(field.finding("'" + text + "' is not in the seed",
					List.of("an identifier or exact name of " + wanted), sought.computeIfAbsent(wanted + " " + text,
							(key) -> Nearest.to(text, records.names().callable(reference.kinds())))));
		};
	}

	private static String phrase(Set<Kind> kinds) {
		return kinds.stream().map(Kind::phrase).collect(Collectors.joining(" or "));
	}

}
