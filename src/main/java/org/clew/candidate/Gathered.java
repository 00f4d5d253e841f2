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
 * @param onTargets evidence on targets found in the patient
 * @param shared items in diseases that share a marked target
 * @param drugs what filters ask of each drug
 */
record Gathered(Scope scope, List<Item> anchored, List<Row> acting, List<Item> onTargets, List<Item> shared,
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

	/**
	 * Whether a reasoner saw less than there is.
	 * @param parts the parts of the answer that it rests on
	 * @return whether one of them, or what they start from, reached the limit
	 */
	boolean isCut(List<List<?>> parts) {
		return Stream.concat(Stream.of(this.scope.related(), this.scope.marks()), parts.stream())
			.anyMatch((part) -> part.size() > Gathering.LIMIT);
	}

}
