package org.clew.candidate.reasoner;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.clew.candidate.core.Core;
import org.jspecify.annotations.Nullable;

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

	private static final Set<String> KINDS = Set.of("adenocarcinoma", "malignant", "exocrine", "gland");

	/** Organs of which more than nine cancers in ten are adenocarcinomas. */
	private static final Set<String> OF_GLANDS = Set.of("pancreatic", "pancreas", "gastric", "stomach", "colorectal",
			"colon", "rectal", "prostate");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

	private final Core core;

	/** By disease. Two threads may read the same. */
	private final @Nullable Set<String>[] known;

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private MarkedNames(Core core) {
		this.core = core;
		this.known = new Set[core.diseases()];
	}

	static MarkedNames of(Core core) {
		return core.derived(MarkedNames.class, MarkedNames::new);
	}

	/**
	 * Whether the name of a disease says no more than another's but what marks it.
	 * @param symbols of the genes that mark it
	 */
	boolean differOnlyBy(int disease, int marked, List<String> symbols) {
		Set<String> more = new HashSet<>(words(marked));
		Set<String> own = words(disease);
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
	boolean isCarcinomaOf(int disease, int narrower) {
		Set<String> own = words(disease);
		Set<String> other = words(narrower);
		boolean glands = own.stream().anyMatch(OF_GLANDS::contains);
		boolean malignant = own.contains("carcinoma") || own.containsAll(Set.of("malignant", "neoplasm"));
		boolean cancer = own.contains("cancer") || (glands && malignant);
		if (!cancer || !(other.contains("carcinoma") || (glands && other.contains("adenocarcinoma")))) {
			return false;
		}
		return withoutKind(own).equals(withoutKind(other));
	}

	private static Set<String> withoutKind(Set<String> words) {
		Set<String> others = new HashSet<>(words);
		others.removeAll(CANCER);
		others.removeAll(KINDS);
		return others;
	}

	private static boolean isGene(String word, List<String> symbols) {
		return symbols.stream()
			.anyMatch(
					(symbol) -> symbol.equalsIgnoreCase(word) || CALLED.getOrDefault(symbol, Set.of()).contains(word));
	}

	private Set<String> words(int disease) {
		Set<String> words = this.known[disease];
		if (words == null) {
			String name = this.core.disease(disease).name().toLowerCase(Locale.ROOT);
			words = Set.copyOf(BETWEEN_WORDS.splitAsStream(name).toList());
			this.known[disease] = words;
		}
		return words;
	}

}
