package org.clew.atlas.table;

import org.jspecify.annotations.Nullable;

/**
 * A source of the atlas.
 *
 * @param id by which rows name it
 * @param name how it is called
 * @param version its release, if it has any
 * @param date when it was published: a year, month or day
 * @param licence an SPDX id where there is one, else words
 * @param attribution what its licence wants said
 * @param url where it is at home
 * @param how how to get its files anew, and in what form they were read
 */
public record SourceRow(String id, String name, @Nullable String version, @Nullable String date, String licence,
		String attribution, String url, String how) {

	/** The table. */
	public static final AtlasTable<SourceRow> TABLE = new AtlasTable<>("sources.tsv", SourceRow.class);

}
