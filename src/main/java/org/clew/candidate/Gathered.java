package org.clew.candidate;

import java.util.List;
import java.util.stream.Stream;

import org.clew.graph.Row;

/**
 * All that the reasoners look at.
 *
 * @param scope what the question came down to
 * @param anchored items in the related diseases
 * @param acting drugs that act on marked targets
 * @param modelled preclinical evidence on targets found in the patient
 * @param shared items in diseases that share a marked target
 * @param drugs what filters ask of each drug
 */
record Gathered(Scope scope, List<Item> anchored, List<Row> acting, List<Item> modelled, List<Item> shared,
		List<Row> drugs) {

	/**
	 * Items in the question's disease, a narrower or a broader one.
	 * @return the items
	 */
	Stream<Item> here() {
		return this.anchored.stream().filter((item) -> item.relation() != DiseaseRelation.NEIGHBOUR);
	}

	/**
	 * Items in diseases near the question's.
	 * @return the items
	 */
	Stream<Item> near() {
		return this.anchored.stream().filter((item) -> item.relation() == DiseaseRelation.NEIGHBOUR);
	}

	static boolean isCut(List<?> part) {
		return part.size() >= Gathering.LIMIT;
	}

}
