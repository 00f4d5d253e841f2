package org.clew.target;

import java.util.List;

import org.clew.graph.Provenance;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * That a drug acts on a target, and how.
 *
 * @param action what the drug does
 * @param direction which way that pushes the target
 * @param specificity what was hit: the protein, or a complex or family it belongs to
 * @param note what a reader must know
 * @param statedBy who says so
 */
record Mechanism(String drugId, String targetId, ActionType action, ActionDirection direction,
		@Nullable TargetType specificity, @Nullable String note, List<Provenance> statedBy) {

	/**
	 * What {@link #from} reads, of a relationship {@code r} from {@code d} to {@code t}.
	 */
	static final String ITEM = "{drugId: d.id, targetId: t.id, relation: properties(r)}";

	static Mechanism from(Row row) {
		Row relation = row.row("relation");
		return new Mechanism(row.text("drugId"), row.text("targetId"), relation.constant(ActionType.class, "action"),
				relation.constant(ActionDirection.class, "direction"),
				relation.constantOrNull(TargetType.class, "specificity"), relation.textOrNull("note"),
				Provenance.of(relation));
	}

}
