package org.clew.seed.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.clew.seed.Finding;
import org.clew.seed.check.Checks.Check;
import org.clew.seed.record.Field;
import org.clew.seed.record.Kind;
import org.clew.seed.record.Records;
import org.clew.seed.record.Resolution;
import org.clew.seed.record.SeedRecord;

/** A row of a review, and a use of a study, is recorded once. */
final class UniqueUses implements Check {

	@Override
	public Stream<Finding> findings(Records records) {
		Map<Object, Field> rows = new HashMap<>();
		Map<Object, Field> uses = new HashMap<>();
		return records.of(Kind.STUDY)
			.stream()
			.flatMap((study) -> study.root().select("uses[]").stream())
			.flatMap((use) -> {
				Field row = use.at("row");
				if (row.present()) {
					return repeated(rows, review(use.record(), records) + " " + row.value(), row, "Row " + row.value());
				}
				return repeated(uses, use.record().file() + " " + use.value(), use, "The same use");
			});
	}

	private static Stream<Finding> repeated(Map<Object, Field> seen, Object key, Field field, String what) {
		Field before = seen.putIfAbsent(key, field);
		return (before == null) ? Stream.empty()
				: Stream.of(field.finding(
						"%s is already recorded in %s:%d".formatted(what, before.record().file(), before.line()),
						"each use once"));
	}

	/**
	 * Rows are counted in the review that states the study, which its first source is.
	 */
	private static String review(SeedRecord study, Records records) {
		String source = study.root()
			.at("statedBy")
			.items()
			.stream()
			.findFirst()
			.map((it) -> it.at("source").text(""))
			.orElse("");
		return (records.names()
			.resolve(source, Set.of(Kind.SOURCE, Kind.STUDY)) instanceof Resolution.Found(SeedRecord review))
					? review.file() : source;
	}

}
