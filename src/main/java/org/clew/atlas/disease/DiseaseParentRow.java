package org.clew.atlas.disease;

import java.util.List;

import org.clew.atlas.table.AtlasTable;

/**
 * A disease belongs to a group.
 *
 * @param source who says so
 */
public record DiseaseParentRow(String child, String parent, List<String> source) {

	/** The table. */
	public static final AtlasTable<DiseaseParentRow> TABLE = new AtlasTable<>("disease-parents.tsv",
			DiseaseParentRow.class);

}
