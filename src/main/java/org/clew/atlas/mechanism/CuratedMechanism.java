package org.clew.atlas.mechanism;

import java.util.List;

import org.clew.atlas.table.AtlasTable;
import org.clew.claim.Direction;

/**
 * A mechanism that was read from a label or a paper, since no table has it.
 *
 * @param drug the name of the drug
 * @param target the symbol of the gene
 * @param action one of ChEMBL's action types
 * @param direction which way that pushes the target
 * @param reference where it is written
 * @param checkedBy the role of who read it
 * @param checkedOn when
 */
public record CuratedMechanism(String drug, String target, String action, Direction direction, List<String> reference,
		String checkedBy, String checkedOn) {

	/** The table, kept by hand. */
	public static final AtlasTable<CuratedMechanism> TABLE = new AtlasTable<>("curated-mechanisms.tsv",
			CuratedMechanism.class);

}
