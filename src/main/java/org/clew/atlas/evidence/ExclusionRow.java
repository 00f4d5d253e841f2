package org.clew.atlas.evidence;

import java.util.List;

import org.clew.atlas.table.AtlasTable;
import org.jspecify.annotations.Nullable;

/**
 * Two drivers that exclude each other at diagnosis. Under therapy both can be found.
 *
 * @param other the other driver
 * @param disease where that holds
 * @param publications what says so
 * @param source who read them
 */
public record ExclusionRow(String target, String other, @Nullable String disease, List<String> publications,
		List<String> source) {

	/** The table, kept by hand. */
	public static final AtlasTable<ExclusionRow> TABLE = new AtlasTable<>("exclusions.tsv", ExclusionRow.class);

}
