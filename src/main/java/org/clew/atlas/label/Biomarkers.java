package org.clew.atlas.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Biomarkers of labels in the words of the grammar of alterations. A row of the source
 * names what is required together; the rows of one indication are alternatives.
 */
final class Biomarkers {

	/** What a stain shows is no change of the gene. */
	private static final Map<String, String> PROTEINS = Map.ofEntries(Map.entry("HER2", "ERBB2"),
			Map.entry("ER", "ESR1"), Map.entry("PR", "PGR"), Map.entry("CD20", "MS4A1"), Map.entry("CD30", "TNFRSF8"),
			Map.entry("CD117", "KIT"), Map.entry("PD-L1", "CD274"), Map.entry("CLDN18.2", "CLDN18"),
			Map.entry("c-Met", "MET"));

	private static final Pattern STAINED = Pattern.compile("(.+?)[- ](positive|negative|low|ultralow|\\+)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern MEASURED = Pattern.compile("(PD-L1|CLDN18\\.2|c-Met)(?: \\((\\w+)\\))? ([<>]=?.*)");

	private static final List<Reading> READINGS = List.of(
			new Reading("v::(\\S+)", (found) -> found.group(1) + " fusion"),
			new Reading("(\\S+)::v", (found) -> found.group(1) + " fusion"),
			new Reading("(\\S+)::(\\S+)", (found) -> found.group(1) + "-" + found.group(2) + " fusion"),
			new Reading("t\\((\\w+);v\\)", (found) -> found.group(1) + " fusion"),
			new Reading("t\\(15;17\\)", (found) -> "PML-RARA fusion"),
			new Reading("(\\S+) rearrangements", (found) -> found.group(1) + " fusion"),
			new Reading("MET Exon 14 \\(.*\\)", (found) -> "MET exon 14 skipping"),
			new Reading("(\\S+) Exon (\\d+) \\((\\w+)\\)",
					(found) -> "%s exon %s %s".formatted(found.group(1), found.group(2),
							found.group(3).toLowerCase(Locale.ROOT))),
			new Reading("NPM1 p\\.W288Cfs\\*12", (found) -> "NPM1 mutation"),
			new Reading("(\\S+) p\\.(\\S+)", (found) -> found.group(1) + " " + found.group(2)),
			new Reading("FLT3-ITD", (found) -> "FLT3 ITD"),
			new Reading("Wild type (\\S+)", (found) -> found.group(1) + " wild type"),
			new Reading("(\\S+) (?:pathogenic|oncogenic) variants", (found) -> found.group(1) + " oncogenic mutation"),
			new Reading("(\\S+) (?:TKD )?activating variants", (found) -> found.group(1) + " activating mutation"),
			new Reading("(\\S+) (?:somatic) variants", (found) -> found.group(1) + " mutation"),
			new Reading("(\\S+) frameshift variants", (found) -> found.group(1) + " frameshift"),
			new Reading("(\\S+) nonsense variants", (found) -> found.group(1) + " nonsense mutation"),
			new Reading("(\\S+) splice site variants", (found) -> found.group(1) + " splice site mutation"),
			new Reading("TMB-H .*", (found) -> "TMB-H"));

	/** The table of the source has single changes where the label speaks of the gene. */
	private static final Map<String, String> AS_PRINTED = Map.ofEntries(Map.entry("H3 K27M", "H3 K27M"),
			Map.entry("KRAS-mutated", "KRAS mutation"),
			Map.entry("BRAF fusion or rearrangement, or BRAF V600 mutation", "BRAF fusion OR BRAF V600"),
			Map.entry("BRAF V600 mutation-positive", "BRAF V600"), Map.entry("BRAF V600", "BRAF V600"),
			Map.entry("FLT3 mutation-positive", "FLT3 mutation"), Map.entry("MSI-H or dMMR", "MSI-H OR dMMR"),
			Map.entry("pMMR or not MSI-H", "pMMR OR NOT MSI-H"),
			Map.entry(
					"FIP1L1-PDGFRa fusion kinase and for patients ... who are FIP1L1-PDGFRa fusion kinase negative or unknown",
					""));

	private static final String NOT = "NOT ";

	private static final Pattern PHILADELPHIA_NEGATIVE = Pattern.compile("(?i)philadelphia chromosome[- ]negative");

	private Biomarkers() {
	}

	/**
	 * {@return the profile of an indication; null if it asks for none}
	 * @param rows the biomarkers of its rows
	 * @param printed what the label prints
	 * @param diagnostic what is part of the diagnosis and asks for no test of its own
	 */
	static @Nullable String profile(Collection<List<String>> rows, @Nullable String printed, Set<String> diagnostic) {
		if (printed != null && AS_PRINTED.containsKey(printed)) {
			String profile = AS_PRINTED.get(printed);
			return (profile == null || profile.isEmpty()) ? null : profile;
		}
		Set<Set<String>> alternatives = new LinkedHashSet<>();
		for (List<String> row : rows) {
			alternatives.add(row.stream()
				.map((biomarker) -> words(biomarker, printed))
				.filter((words) -> !diagnostic.contains(words))
				.collect(Collectors.toCollection(TreeSet::new)));
		}
		if (alternatives.size() > 1 && alternatives.stream().allMatch(Biomarkers::isAbsence)) {
			return alternatives.stream().flatMap(Set::stream).distinct().sorted().collect(Collectors.joining(" AND "));
		}
		alternatives
			.removeIf((one) -> alternatives.stream().anyMatch((other) -> !other.equals(one) && isWider(other, one)));
		if (alternatives.stream().anyMatch(Set::isEmpty) || alternatives.isEmpty()) {
			return null;
		}
		return factored(new ArrayList<>(byHormone(alternatives)));
	}

	/**
	 * {@return the biomarkers as printed; null where the words let everybody have the
	 * drug}
	 */
	static @Nullable String asked(@Nullable String printed) {
		return (printed != null && "".equals(AS_PRINTED.get(printed))) ? null : printed;
	}

	/** "No EGFR or ALK aberrations" asks for the absence of both. */
	private static boolean isAbsence(Set<String> alternative) {
		return alternative.size() == 1 && alternative.iterator().next().endsWith(" wild type");
	}

	/**
	 * "Hormone receptor-positive" is oestrogen or progesterone receptor, with all else
	 * the same.
	 */
	private static Set<Set<String>> byHormone(Set<Set<String>> alternatives) {
		Set<Set<String>> joined = new LinkedHashSet<>();
		for (Set<String> one : alternatives) {
			Set<String> oestrogen = with(one, "PGR positive", "ESR1 positive");
			Set<String> progesterone = with(one, "ESR1 positive", "PGR positive");
			boolean both = one.size() > 1 && alternatives.contains(oestrogen) && alternatives.contains(progesterone)
					&& !oestrogen.equals(progesterone);
			joined.add(both ? with(oestrogen, "ESR1 positive", "(ESR1 positive OR PGR positive)") : one);
		}
		return joined;
	}

	private static Set<String> with(Set<String> words, String old, String other) {
		return words.stream()
			.map((word) -> word.equals(old) ? other : word)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean isWider(Set<String> other, Set<String> one) {
		return one.size() > other.size() && one.containsAll(other);
	}

	/** What all alternatives require stands once, before the brackets. */
	private static String factored(List<Set<String>> alternatives) {
		Set<String> common = new TreeSet<>(alternatives.getFirst());
		alternatives.forEach(common::retainAll);
		List<String> rest = alternatives.stream()
			.map((one) -> one.stream().filter((word) -> !common.contains(word)).collect(Collectors.joining(" AND ")))
			.filter((words) -> !words.isEmpty())
			.distinct()
			.sorted()
			.toList();
		String shared = common.stream()
			.sorted(Comparator.comparing((String word) -> word.startsWith("("))
				.thenComparing(Comparator.naturalOrder()))
			.collect(Collectors.joining(" AND "));
		if (rest.isEmpty()) {
			return shared;
		}
		List<String> bracketed = rest.stream()
			.map((words) -> words.contains(" AND ") && rest.size() > 1 ? "(" + words + ")" : words)
			.toList();
		String either = String.join(" OR ", bracketed);
		if (shared.isEmpty()) {
			return either;
		}
		return shared + " AND " + ((rest.size() > 1) ? "(" + either + ")" : either);
	}

	private static String words(String biomarker, @Nullable String printed) {
		if (biomarker.startsWith(NOT)) {
			return NOT + words(biomarker.substring(NOT.length()), printed);
		}
		if (printed != null && PHILADELPHIA_NEGATIVE.matcher(printed).find() && biomarker.equals("BCR::ABL1")) {
			return NOT + "BCR-ABL1 fusion";
		}
		if (printed != null && biomarker.equals("Wild type HRAS") && printed.contains("KRAS and NRAS")) {
			return "NRAS wild type";
		}
		Matcher measured = MEASURED.matcher(biomarker);
		if (measured.matches()) {
			String assay = (measured.group(2) != null) ? measured.group(2) + " " : "";
			return protein(measured.group(1)) + " expression " + assay + measured.group(3);
		}
		Matcher stained = STAINED.matcher(biomarker);
		if (stained.matches()) {
			String level = stained.group(2).equals("+") ? "positive" : stained.group(2);
			return protein(stained.group(1).strip()) + " " + level;
		}
		return READINGS.stream()
			.map((reading) -> reading.of(biomarker))
			.filter((text) -> !text.isEmpty())
			.findFirst()
			.orElse(biomarker);
	}

	private static String protein(String name) {
		return PROTEINS.getOrDefault(name, name);
	}

	/**
	 * {@return how a biomarker is measured, and from which value on it counts; null where
	 * there is no such thing, or more than one}
	 * @param part 2 for how, 3 for the value
	 */
	static @Nullable String measure(Collection<List<String>> rows, int part) {
		List<String> all = rows.stream()
			.flatMap(List::stream)
			.map(MEASURED::matcher)
			.filter(Matcher::matches)
			.map((found) -> (found.group(part) != null) ? found.group(part) : "")
			.distinct()
			.toList();
		return (all.size() == 1 && !all.getFirst().isEmpty()) ? all.getFirst() : null;
	}

	/** How the source writes something, and how the grammar does. */
	private record Reading(Pattern pattern, Function<Matcher, String> words) {

		Reading(String pattern, Function<Matcher, String> words) {
			this(Pattern.compile(pattern), words);
		}

		String of(String biomarker) {
			Matcher found = this.pattern.matcher(biomarker);
			return found.matches() ? this.words.apply(found) : "";
		}

	}

}
