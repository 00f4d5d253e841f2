package org.clew.ingest.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.clew.graph.Curies;

/** What kind of record an identifier means, where its vocabulary has only one kind. */
public final class Vocabularies {

	private static final Map<String, String> LABELS = labels(Map.of("Disease",
			List.of("MONDO", "DOID", "orphanet", "OMIMPS", "ICD10", "ICD10CM", "ICD9", "ICD11", "icd11.foundation",
					"ICDO", "ONCOTREE", "GARD"),
			"Target", List.of("HGNC", "NCBIGene", "ENSEMBL", "UniProtKB", "CHEMBL.TARGET"), "Drug",
			List.of("CHEMBL.COMPOUND", "DRUGBANK", "DrugCentral", "RXCUI", "GTOPDB", "UNII", "PUBCHEM.COMPOUND")));

	private Vocabularies() {
	}

	/**
	 * The label of the records that a vocabulary names.
	 * @param curie an identifier of it
	 * @return the label; empty if the vocabulary names several kinds, or others
	 */
	public static Optional<String> label(String curie) {
		return Optional.ofNullable(LABELS.get(Curies.prefixOf(curie)));
	}

	private static Map<String, String> labels(Map<String, List<String>> prefixes) {
		Map<String, String> labels = new TreeMap<>();
		prefixes.forEach((label, all) -> all.forEach((prefix) -> labels.put(prefix, label)));
		return labels;
	}

}
