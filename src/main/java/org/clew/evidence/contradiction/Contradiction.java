package org.clew.evidence.contradiction;

import java.util.List;

import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against one drug in one disease, and on one target where the
 * evidence is about one.
 *
 * @param diseaseId the disease; null where the evidence names none
 * @param targetId the target; null where the evidence names none
 * @param supporting what speaks for the drug
 * @param opposing what speaks against it
 */
record Contradiction(String drugId, @Nullable String diseaseId, @Nullable String targetId, EvidenceSide supporting,
		EvidenceSide opposing) {

	static Contradiction from(Row row) {
		return new Contradiction(row.text("drug"), orNull(row.text("disease")), orNull(row.text("target")),
				EvidenceSide.from(row.rows("supporting")), EvidenceSide.from(row.rows("opposing")));
	}

	private static @Nullable String orNull(String id) {
		return id.isEmpty() ? null : id;
	}

	/**
	 * One side.
	 *
	 * @param count how many pieces of evidence
	 * @param useIds the first reported uses
	 * @param evidenceIds the first of the other evidence
	 */
	record EvidenceSide(int count, List<String> useIds, List<String> evidenceIds) {

		/** So many a reader can weigh; the lists of uses and evidence have the rest. */
		static final int MOST = 50;

		static EvidenceSide from(List<Row> items) {
			return new EvidenceSide(items.size(), ids(items, true), ids(items, false));
		}

		private static List<String> ids(List<Row> items, boolean uses) {
			return items.stream()
				.filter((item) -> item.flag("use") == uses)
				.map((item) -> item.text("id"))
				.sorted()
				.limit(MOST)
				.toList();
		}

	}

}
