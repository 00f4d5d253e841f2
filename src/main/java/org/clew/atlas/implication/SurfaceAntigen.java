package org.clew.atlas.implication;

import java.util.List;

import org.clew.atlas.implication.ImplicationRow.Effect;
import org.clew.atlas.implication.ImplicationRow.Role;
import org.clew.atlas.table.AtlasTable;

/**
 * What the cells of a disease carry on their surface, so that labels name the two
 * together: "CD20-positive lymphoma".
 *
 * @param disease the disease's CURIE
 * @param name its name, so that a reader sees whether the two belong together
 * @param target the gene's CURIE
 * @param reference the label that says so
 * @param checkedBy the role of who read it
 * @param checkedOn when
 */
public record SurfaceAntigen(String disease, String name, String target, String symbol, List<String> reference,
		String checkedBy, String checkedOn) {

	/** The table, kept by hand. */
	public static final AtlasTable<SurfaceAntigen> TABLE = new AtlasTable<>("curated-surface-antigens.tsv",
			SurfaceAntigen.class);

	ImplicationRow row() {
		return new ImplicationRow(this.disease, this.target, Role.SURFACE_ANTIGEN, Effect.EXPRESSED, null, null,
				List.of(), List.of("clew-labels"));
	}

}
