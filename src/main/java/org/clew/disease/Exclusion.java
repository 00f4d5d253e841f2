package org.clew.disease;

import java.util.List;

import org.clew.graph.Provenance;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * That a tumour does not have alterations of two targets both at diagnosis.
 *
 * @param otherId the other
 * @param diseaseId in which disease; null if in any
 * @param note what a reader must know
 * @param statedBy who says so
 */
record Exclusion(String targetId, String otherId, @Nullable String diseaseId, @Nullable String note,
		List<Provenance> statedBy) {

	/**
	 * What {@link #from} reads, of a relationship {@code r} between {@code t} and
	 * {@code o}.
	 */
	static final String ITEM = "{targetId: t.id, otherId: o.id, relation: properties(r)}";

	static Exclusion from(Row row) {
		Row relation = row.row("relation");
		return new Exclusion(row.text("targetId"), row.text("otherId"), relation.textOrNull("disease"),
				relation.textOrNull("note"), Provenance.of(relation));
	}

}
