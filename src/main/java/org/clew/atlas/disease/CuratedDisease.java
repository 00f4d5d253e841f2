package org.clew.atlas.disease;

import java.util.List;

import org.clew.atlas.table.AtlasTable;
import org.jspecify.annotations.Nullable;

/**
 * A code of another vocabulary that labels use and no exact mapping leads from: what it
 * is, or a disease of its own.
 *
 * @param sameAs the disease that it is exactly
 * @param parents what it is a kind of, if it is a disease of its own
 * @param why how that is known
 */
public record CuratedDisease(String id, String name, @Nullable String sameAs, List<String> parents, String why) {

	/** The table, kept by hand. */
	public static final AtlasTable<CuratedDisease> TABLE = new AtlasTable<>("curated-diseases.tsv",
			CuratedDisease.class);

}
