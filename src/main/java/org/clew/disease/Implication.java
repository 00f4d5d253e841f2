package org.clew.disease;

import java.util.List;

import org.clew.alteration.FunctionalEffect;
import org.clew.graph.Provenance;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * That a disease implicates a target, and how.
 *
 * @param alterationId the change of the target, where the source names one
 * @param role what the target is to the disease
 * @param functionalEffect what the change does
 * @param confidence how sure the source is
 * @param note what a reader must know
 * @param statedBy who says so
 */
record Implication(String diseaseId, String targetId, @Nullable String alterationId, ImplicationRole role,
		FunctionalEffect functionalEffect, @Nullable ImplicationConfidence confidence, @Nullable String note,
		List<Provenance> statedBy) {

	/**
	 * What {@link #from} reads, of a relationship {@code r} from {@code d} to {@code t}.
	 */
	static final String ITEM = "{diseaseId: d.id, targetId: t.id, relation: properties(r)}";

	static Implication from(Row row) {
		Row relation = row.row("relation");
		return new Implication(row.text("diseaseId"), row.text("targetId"), relation.textOrNull("alteration"),
				relation.constant(ImplicationRole.class, "role"),
				relation.constant(FunctionalEffect.class, "functionalEffect"),
				relation.constantOrNull(ImplicationConfidence.class, "confidence"), relation.textOrNull("note"),
				Provenance.of(relation));
	}

	/**
	 * How sure a source is that a gene has to do with a disease: the words of the Gene
	 * Curation Coalition.
	 */
	public enum ImplicationConfidence {

		DEFINITIVE, STRONG, MODERATE, LIMITED, DISPUTED, REFUTED

	}

}
