package org.clew.seed.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.clew.graph.Curie;
import org.clew.seed.Finding;
import org.clew.seed.check.Checks.Check;
import org.clew.seed.record.Field;
import org.clew.seed.record.Kind;
import org.clew.seed.record.Records;
import org.clew.seed.record.SeedRecord;

/** One identifier means one thing, in whatever spelling. */
final class Identifiers implements Check {

	@Override
	public Stream<Finding> findings(Records records) {
		return Stream.concat(identifiers(records), bases(records));
	}

	private static Stream<Finding> identifiers(Records records) {
		Map<String, Field> first = new HashMap<>();
		return records.all().stream().flatMap(Identifiers::all).flatMap((field) -> {
			Field before = first.putIfAbsent(Curie.normalize(field.text("")), field);
			if (before == null || sameThing(before, field)) {
				return Stream.empty();
			}
			return Stream
				.of(field.finding("'%s' already belongs to %s:%d (%s)".formatted(field.text(""), before.record().file(),
						before.line(), before.record().name()), "an identifier of this record only"));
		});
	}

	private static Stream<Field> all(SeedRecord record) {
		return Stream.concat(record.identifiers().stream(),
				record.root().select("evidence[].id").stream().filter((field) -> field.text() != null));
	}

	/** Repeating itself does a record no harm, two of its findings under one do. */
	private static boolean sameThing(Field one, Field other) {
		return one.record().equals(other.record()) && !one.path().startsWith("evidence")
				&& !other.path().startsWith("evidence");
	}

	private static Stream<Finding> bases(Records records) {
		Map<String, Field> first = new HashMap<>();
		return records.of(Kind.BASIS)
			.stream()
			.map((record) -> record.root().at("basis"))
			.filter(Field::present)
			.flatMap((field) -> {
				Field before = first.putIfAbsent(field.text(""), field);
				return (before == null) ? Stream.empty()
						: Stream.of(field.finding(
								"'%s' already has a record in %s".formatted(field.text(""), before.record().file()),
								"one record a basis"));
			});
	}

}
