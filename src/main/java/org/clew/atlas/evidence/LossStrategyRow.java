package org.clew.atlas.evidence;

import java.util.List;

import org.clew.atlas.table.AtlasTable;
import org.jspecify.annotations.Nullable;

/**
 * A loss that can be exploited: who lost the one is treated at the other.
 *
 * @param lost the gene that is lost
 * @param drugged the target that drugs act on
 * @param drugs drugs of which that is shown
 * @param publications what says so: papers and labels
 * @param note what is known, in a few words
 * @param source who read them
 */
public record LossStrategyRow(String lost, String drugged, List<String> drugs, List<String> publications,
		@Nullable String note, List<String> source) {

	/** The table, kept by hand. */
	public static final AtlasTable<LossStrategyRow> TABLE = new AtlasTable<>("loss-strategies.tsv",
			LossStrategyRow.class);

}
