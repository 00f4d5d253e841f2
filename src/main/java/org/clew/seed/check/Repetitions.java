package org.clew.seed.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.clew.seed.Finding;
import org.clew.seed.check.Checks.Check;
import org.clew.seed.record.Field;
import org.clew.seed.record.Records;
import org.clew.seed.record.Reference;
import org.clew.seed.record.Resolution;
import org.clew.seed.record.SeedRecord;

/** No list names one record twice, be it by other names. */
final class Repetitions implements Check {

	@Override
	public Stream<Finding> findings(Records records) {
		return records.all().stream().flatMap((record) -> findings(record, records));
	}

	private static Stream<Finding> findings(SeedRecord record, Records records) {
		Map<String, Field> first = new HashMap<>();
		return Reference.in(record)
			.stream()
			.filter((reference) -> reference.field().path().endsWith("]"))
			.flatMap((reference) -> finding(reference, records, first).stream());
	}

	private static Optional<Finding> finding(Reference reference, Records records, Map<String, Field> first) {
		Field field = reference.field();
		if (!(records.names()
			.resolve(field.text(""), reference.kinds()) instanceof Resolution.Found(SeedRecord named))) {
			return Optional.empty();
		}
		String list = field.path().substring(0, field.path().lastIndexOf('['));
		Field before = first.putIfAbsent(list + " " + named.file(), field);
		if (before == null || before.text("").equals(field.text(""))) {
			return Optional.empty();
		}
		return Optional.of(field.finding(
				"'%s' is '%s' (%s) again".formatted(field.text(""), before.text(""), named.id()), "each record once"));
	}

}
