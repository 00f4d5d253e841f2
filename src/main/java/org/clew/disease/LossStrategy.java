package org.clew.disease;

import java.util.List;

import org.clew.graph.Provenance;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * That a tumour which lost one target depends on another.
 *
 * @param lostId what was lost
 * @param druggedId what drugs act on
 * @param note what a reader must know
 * @param statedBy who says so
 */
record LossStrategy(String lostId, String druggedId, @Nullable String note, List<Provenance> statedBy) {

	/**
	 * What {@link #from} reads, of a relationship {@code r} from {@code o} to {@code t}.
	 */
	static final String ITEM = "{lostId: t.id, druggedId: o.id, relation: properties(r)}";

	static LossStrategy from(Row row) {
		Row relation = row.row("relation");
		return new LossStrategy(row.text("lostId"), row.text("druggedId"), relation.textOrNull("note"),
				Provenance.of(relation));
	}

}
