package org.clew.candidate.reasoner;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells the name of a disease from that of the same disease with a biomarker, such as
 * "chronic myelogenous leukemia, BCR-ABL1 positive" or "HER2 positive breast carcinoma".
 */
final class MarkedNames {

	/** What names of diseases call the products of genes. */
	private static final Map<String, Set<String>> CALLED = Map.of("ERBB2", Set.of("her2", "neu"), "ESR1",
			Set.of("hormone", "estrogen", "er", "hr"), "PGR", Set.of("hormone", "progesterone", "pr", "hr"), "BCR",
			Set.of("philadelphia", "ph", "chromosome"));

	private static final Set<String> FILLERS = Set.of("positive", "negative", "mutant", "mutated", "altered",
			"rearranged", "receptor", "with", "and", "fusion", "type");

	/** Words for one and the same in names of cancers. */
	private static final Set<String> CANCER = Set.of("cancer", "carcinoma", "neoplasm", "tumor", "tumour", "disease");

	/** Organs of which more than nine cancers in ten are adenocarcinomas. */
	private static final Set<String> OF_GLANDS = Set.of("pancreatic", "pancreas", "gastric", "stomach", "colorectal",
			"colon", "rectal", "prostate");

	private MarkedNames() {
	}

	static boolean differOnlyBy(String name, String marked, List<String> symbols) {
		Set<String> more = words(marked);
		Set<String> own = words(name);
		boolean isCancer = own.stream().anyMatch(CANCER::contains);
		more.removeAll(own);
		boolean named = false;
		for (String word : more) {
			boolean gene = isGene(word, symbols);
			named |= gene;
			if (!gene && !FILLERS.contains(word) && !(isCancer && CANCER.contains(word))) {
				return false;
			}
		}
		return named;
	}

	/**
	 * Whether a narrower disease is what people mean by the cancer of an organ: its
	 * carcinoma, such as "ovarian carcinoma" for "ovarian cancer", or its adenocarcinoma
	 * where nearly all are of that kind.
	 */
	static boolean isCarcinomaOf(String name, String narrower) {
		Set<String> own = words(name);
		Set<String> other = words(narrower);
		boolean glands = own.stream().anyMatch(OF_GLANDS::contains);
		boolean malignant = own.contains("carcinoma") || own.containsAll(Set.of("malignant", "neoplasm"));
		boolean cancer = own.contains("cancer") || (glands && malignant);
		if (!cancer || !(other.contains("carcinoma") || (glands && other.contains("adenocarcinoma")))) {
			return false;
		}
		List.of(own, other).forEach((words) -> {
			words.removeAll(CANCER);
			words.removeAll(Set.of("adenocarcinoma", "malignant", "exocrine"));
			words.remove("gland");
		});
		return own.equals(other);
	}

	private static boolean isGene(String word, List<String> symbols) {
		return symbols.stream()
			.anyMatch(
					(symbol) -> symbol.equalsIgnoreCase(word) || CALLED.getOrDefault(symbol, Set.of()).contains(word));
	}

	private static Set<String> words(String name) {
		return new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
	}

}
