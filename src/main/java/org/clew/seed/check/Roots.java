package org.clew.seed.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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

/** All diseases hang under one root. */
final class Roots implements Check {

	@Override
	public Stream<Finding> findings(Records records) {
		List<SeedRecord> diseases = records.of(Kind.DISEASE);
		List<SeedRecord> roots = diseases.stream()
			.filter((disease) -> disease.root().select("parents[]").isEmpty())
			.toList();
		if (roots.size() <= 1) {
			// Without any root there is a circle or a parent that is not there, which
			// others find.
			return Stream.empty();
		}
		Map<SeedRecord, Integer> children = children(records, diseases);
		SeedRecord root = roots.stream()
			.max(Comparator.comparingInt((it) -> children.getOrDefault(it, 0)))
			.orElseThrow();
		return roots.stream()
			.filter((other) -> !other.equals(root))
			.map((other) -> other.root()
				.at("parents")
				.finding("'%s' has no parents, so nothing leads to it from the root".formatted(other.name()),
						"parents that lead up to '" + root.name() + "'"));
	}

	/**
	 * Which of several is the root nobody says; it is likely the one with most below it.
	 */
	private static Map<SeedRecord, Integer> children(Records records, List<SeedRecord> diseases) {
		Map<SeedRecord, Integer> children = new HashMap<>();
		for (SeedRecord disease : diseases) {
			for (Field parent : disease.root().select("parents[]")) {
				if (records.names()
					.resolve(parent.text(""), Set.of(Kind.DISEASE)) instanceof Resolution.Found(SeedRecord found)) {
					children.merge(found, 1, Integer::sum);
				}
			}
		}
		return children;
	}

}
