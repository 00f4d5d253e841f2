package org.clew.ingest.dgidb;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clew.claim.Identity.CrossReference;
import org.clew.graph.Curies;
import org.clew.ingest.fact.Properties;
import org.clew.ingest.fact.Thing;
import org.jspecify.annotations.Nullable;

/** Drugs and genes under the identifiers that DGIdb gives them. */
final class Concepts {

	static final String DRUG = "Drug";

	static final String TARGET = "Target";

	private static final Set<String> DRUGS = Set.of("CHEMBL.COMPOUND", "RXCUI", "NCIT", "DRUGBANK", "GTOPDB",
			"DrugCentral", "UNII", "CHEBI", "PUBCHEM.COMPOUND", "wikidata");

	private static final Set<String> GENES = Set.of("HGNC", "NCBIGene", "ENSEMBL", "UniProtKB");

	private Concepts() {
	}

	static Optional<String> id(@Nullable String concept) {
		return (concept == null) ? Optional.empty() : Curies.of(concept);
	}

	/** A claim whose name is no name but an identifier. */
	static Optional<String> drugId(@Nullable String claim) {
		return id(claim).filter((curie) -> DRUGS.contains(Curies.prefixOf(curie)));
	}

	static Optional<String> geneId(@Nullable String claim) {
		return id(claim).filter((curie) -> GENES.contains(Curies.prefixOf(curie)));
	}

	static boolean isGene(String id) {
		return "HGNC".equals(Curies.prefixOf(id));
	}

	/** What DGIdb calls approved names no licence, so nothing follows from it. */
	static Thing drug(String id, String name, List<CrossReference> references, String statement) {
		return new Thing(DRUG, id, new Properties().put("name", name).list("synonyms", List.of()).values(), references,
				statement);
	}

	static Thing gene(String id, String symbol, List<CrossReference> references, String statement) {
		return new Thing(TARGET, id,
				new Properties().put("name", symbol)
					.put("symbol", symbol)
					.put("type", "SINGLE_PROTEIN")
					.put("organism", "Homo sapiens")
					.list("synonyms", List.of())
					.values(),
				references, statement);
	}

	/** Names such as 135652004 are numbers of a database that the file does not tell. */
	static boolean isName(@Nullable String text) {
		return text != null && text.chars().anyMatch(Character::isLetter);
	}

}
