package org.clew.atlas.target;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * A gene while it is put together.
 *
 * @param id its CURIE of HGNC
 * @param symbol its approved symbol
 * @param ncbi its number in NCBI Gene
 * @param ensembl its numbers in Ensembl
 * @param proteins the accessions of its proteins
 * @param previous symbols that it had
 * @param aliases other symbols
 * @param sources who speaks of it
 */
record Gene(String id, String symbol, String name, @Nullable String ncbi, List<String> ensembl, List<String> proteins,
		SortedSet<String> previous, SortedSet<String> aliases, SortedSet<String> sources) {

	Gene(String id, String symbol, String name, @Nullable String ncbi, List<String> ensembl, List<String> proteins) {
		this(id, symbol, name, ncbi, ensembl, proteins, new TreeSet<>(String.CASE_INSENSITIVE_ORDER),
				new TreeSet<>(String.CASE_INSENSITIVE_ORDER), new TreeSet<>());
	}

}
