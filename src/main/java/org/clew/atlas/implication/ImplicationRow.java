package org.clew.atlas.implication;

import java.util.List;

import org.clew.atlas.table.AtlasTable;
import org.jspecify.annotations.Nullable;

/**
 * A disease implicates a gene.
 *
 * @param role what the gene is to the disease
 * @param effect what the change does to its product
 * @param confidence how sure its curators are
 * @param alteration the change, where the source names its kind
 * @param publications what it rests on
 * @param source who says so
 */
public record ImplicationRow(String disease, String target, Role role, Effect effect, @Nullable Confidence confidence,
		@Nullable String alteration, List<String> publications, List<String> source) {

	/** The table. */
	public static final AtlasTable<ImplicationRow> TABLE = new AtlasTable<>("implications.tsv", ImplicationRow.class);

	/** What a gene is to a disease. */
	public enum Role {

		CAUSAL_GENE, ONCOGENIC_DRIVER, SURFACE_ANTIGEN, SUSCEPTIBILITY_GENE, OTHER

	}

	/** What a change does to a product. */
	public enum Effect {

		GAIN_OF_FUNCTION, LOSS_OF_FUNCTION, DOMINANT_NEGATIVE, EXPRESSED, UNKNOWN

	}

	/** How sure the curators are: the words of the Gene Curation Coalition. */
	public enum Confidence {

		REFUTED, DISPUTED, LIMITED, MODERATE, STRONG, DEFINITIVE

	}

}
