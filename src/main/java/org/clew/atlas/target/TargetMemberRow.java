package org.clew.atlas.target;

import java.util.List;

import org.clew.atlas.table.AtlasTable;

/**
 * A gene whose product belongs to a complex or family.
 *
 * @param whole the complex or family
 * @param source who says so
 */
public record TargetMemberRow(String whole, String member, List<String> source) {

	/** The table. */
	public static final AtlasTable<TargetMemberRow> TABLE = new AtlasTable<>("target-members.tsv",
			TargetMemberRow.class);

}
