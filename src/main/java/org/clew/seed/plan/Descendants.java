package org.clew.seed.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.clew.claim.Hierarchy;
import org.clew.seed.record.Field;
import org.clew.seed.record.Kind;
import org.clew.seed.record.Records;
import org.clew.seed.record.Resolution;
import org.clew.seed.record.SeedRecord;

/**
 * How many diseases lie below each, and what being in it tells thereby.
 *
 * @param counts the number of distinct diseases below, by file
 * @param diseases the number of all diseases
 */
record Descendants(Map<SeedRecord, Integer> counts, int diseases) {

	static Descendants of(Records records) {
		Map<SeedRecord, Integer> counts = new HashMap<>();
		Map<SeedRecord, Set<SeedRecord>> above = new HashMap<>();
		for (SeedRecord disease : records.of(Kind.DISEASE)) {
			ancestors(disease, records, above).forEach((ancestor) -> counts.merge(ancestor, 1, Integer::sum));
		}
		return new Descendants(counts, above.size());
	}

	long count(SeedRecord disease) {
		return this.counts.getOrDefault(disease, 0);
	}

	/**
	 * {@return 1 for a disease with nothing below, 0 for the root of all}
	 */
	double informationContent(SeedRecord disease) {
		return Hierarchy.content(count(disease), this.diseases);
	}

	private static Set<SeedRecord> ancestors(SeedRecord disease, Records records,
			Map<SeedRecord, Set<SeedRecord>> above) {
		Set<SeedRecord> known = above.get(disease);
		if (known != null) {
			return known;
		}
		Set<SeedRecord> ancestors = new HashSet<>();
		for (Field field : disease.root().select("parents[]")) {
			if (records.names()
				.resolve(field.text(""), Set.of(Kind.DISEASE)) instanceof Resolution.Found(SeedRecord parent)) {
				ancestors.add(parent);
				ancestors.addAll(ancestors(parent, records, above));
			}
		}
		above.put(disease, ancestors);
		return ancestors;
	}

}
