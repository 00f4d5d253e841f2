package org.clew.licence;

import java.util.List;

import org.clew.graph.Provenance;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * That a drug must not be given to somebody who has a disease.
 *
 * @param note what a reader must know
 * @param statedBy who says so
 */
public record Contraindication(String drugId, String diseaseId, @Nullable String note, List<Provenance> statedBy) {

	/**
	 * What {@link #from} reads, of a relationship {@code r} from {@code d} to {@code i}.
	 */
	static final String ITEM = "{drugId: d.id, diseaseId: i.id, relation: properties(r)}";

	static Contraindication from(Row row) {
		Row relation = row.row("relation");
		return new Contraindication(row.text("drugId"), row.text("diseaseId"), relation.textOrNull("note"),
				Provenance.of(relation));
	}

}
