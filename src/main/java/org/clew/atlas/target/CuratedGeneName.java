package org.clew.atlas.target;

import java.util.List;

import org.clew.atlas.table.AtlasTable;

/**
 * What people call a gene or its protein, and no table at hand says.
 *
 * @param id the gene's CURIE of HGNC
 * @param symbol its symbol, so that a reader sees whether the two belong together
 * @param synonyms what it is called; what names a family is given to each of its members
 * @param misnomers aliases of a source by which people mean another gene
 * @param reference the entry of its protein, which has these names
 */
public record CuratedGeneName(String id, String symbol, List<String> synonyms, List<String> misnomers,
		List<String> reference) {

	/** The table, kept by hand. */
	public static final AtlasTable<CuratedGeneName> TABLE = new AtlasTable<>("curated-gene-names.tsv",
			CuratedGeneName.class);

	void apply(Gene gene) {
		if (!gene.symbol().equals(this.symbol)) {
			throw new IllegalStateException("%s is %s, not %s".formatted(this.id, gene.symbol(), this.symbol));
		}
		gene.aliases().removeIf(this.misnomers::contains);
		gene.aliases().addAll(this.synonyms);
		gene.sources().add("clew");
	}

}
