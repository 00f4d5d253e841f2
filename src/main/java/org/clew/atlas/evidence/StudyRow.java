package org.clew.atlas.evidence;

import java.util.List;

import org.clew.atlas.table.AtlasTable;
import org.jspecify.annotations.Nullable;

/**
 * A publication.
 *
 * @param id its CURIE
 * @param citation as the source prints it
 * @param title its title, where a source has it
 * @param year when it appeared
 * @param journal where it appeared, where a source has it
 * @param doi its DOI, where a source has it
 * @param source who says so
 */
public record StudyRow(String id, @Nullable String citation, @Nullable String title, @Nullable Integer year,
		@Nullable String journal, @Nullable String doi, List<String> source) {

	/** The table. */
	public static final AtlasTable<StudyRow> TABLE = new AtlasTable<>("studies.tsv", StudyRow.class);

}
