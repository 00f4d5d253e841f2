package org.clew.atlas.evidence;

import java.util.List;

import org.clew.atlas.table.AtlasTable;
import org.jspecify.annotations.Nullable;

/**
 * What one publication finds of drugs, in a disease, with a molecular profile.
 *
 * @param id its number at the source
 * @param profile the alterations that it is about, as the source prints them
 * @param targets the genes of the profile; one that must not be changed is none
 * @param disease the disease, if it is one of the atlas
 * @param diseaseAsPrinted the disease as the source prints it
 * @param drugs the drugs, in the order of the source
 * @param combination how several drugs are given
 * @param level how strong the evidence is, A to E
 * @param direction whether the publication supports what is stated
 * @param significance what is stated
 * @param rating the stars of the source, one to five
 * @param basis the kind of reason that it gives
 * @param year when it appeared
 * @param origin whether the alteration is somatic or inherited
 * @param flagged whether readers of the source doubt it: it then counts for nothing
 * @param source who says so
 */
public record EvidenceRow(String id, String profile, List<String> targets, @Nullable String disease,
		@Nullable String diseaseAsPrinted, List<String> drugs, @Nullable String combination, @Nullable String level,
		String direction, @Nullable String significance, @Nullable Integer rating, @Nullable String basis, String study,
		@Nullable Integer year, @Nullable String origin, @Nullable Boolean flagged, List<String> source) {

	/** The table. */
	public static final AtlasTable<EvidenceRow> TABLE = new AtlasTable<>("evidence.tsv", EvidenceRow.class);

}
