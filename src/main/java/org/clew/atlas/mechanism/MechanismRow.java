package org.clew.atlas.mechanism;

import java.util.List;

import org.clew.atlas.table.AtlasTable;
import org.clew.claim.Direction;
import org.jspecify.annotations.Nullable;

/**
 * That a drug acts on a target.
 *
 * @param target the gene of what it acts on
 * @param action one of ChEMBL's action types
 * @param direction which way that pushes the target
 * @param specificity PROTEIN_FAMILY where the source names several genes as one target;
 * empty where it names this one
 * @param reference where it is written
 * @param source where it is from
 */
public record MechanismRow(String drug, String target, String action, Direction direction, @Nullable String specificity,
		List<String> reference, List<String> source) {

	/** The table. */
	public static final AtlasTable<MechanismRow> TABLE = new AtlasTable<>("mechanisms.tsv", MechanismRow.class);

}
