package org.clew.name;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Abbreviations that physicians write inside the name of a disease, beside other words:
 * "anal SCC", "chromophobe RCC". A text that is nothing but an abbreviation is left to
 * the names that the graph has.
 */
final class DiseaseAbbreviations {

	private static final Map<String, String> MEANING = Map.ofEntries(Map.entry("ca", "cancer"),
			Map.entry("adenoca", "adenocarcinoma"), Map.entry("scc", "squamous cell carcinoma"),
			Map.entry("bcc", "basal cell carcinoma"), Map.entry("rcc", "renal cell carcinoma"),
			Map.entry("acc", "adenoid cystic carcinoma"), Map.entry("net", "neuroendocrine tumor"),
			Map.entry("nec", "neuroendocrine carcinoma"), Map.entry("lps", "liposarcoma"),
			Map.entry("lms", "leiomyosarcoma"), Map.entry("rms", "rhabdomyosarcoma"),
			Map.entry("gist", "gastrointestinal stromal tumor"), Map.entry("crc", "colorectal cancer"),
			Map.entry("lgg", "low grade glioma"), Map.entry("hgg", "high grade glioma"),
			Map.entry("eb", "epidermolysis bullosa"), Map.entry("hlh", "hemophagocytic lymphohistiocytosis"),
			Map.entry("gsd", "glycogen storage disease"), Map.entry("mps", "mucopolysaccharidosis"),
			Map.entry("oi", "osteogenesis imperfecta"), Map.entry("cmt", "Charcot-Marie-Tooth disease"),
			Map.entry("eds", "Ehlers-Danlos syndrome"), Map.entry("lgmd", "limb-girdle muscular dystrophy"),
			Map.entry("sma", "spinal muscular atrophy"));

	private DiseaseAbbreviations() {
	}

	/**
	 * A name with its abbreviations written out.
	 * @param name a name as somebody wrote it
	 * @return empty if it has one word or no such abbreviation
	 */
	static Optional<String> writtenOut(String name) {
		String[] words = name.strip().split("\\s+");
		String full = Arrays.stream(words)
			.map((word) -> MEANING.getOrDefault(word.toLowerCase(Locale.ROOT).replaceAll("[.,]$", ""), word))
			.collect(Collectors.joining(" "));
		return (words.length < 2 || full.equals(String.join(" ", words))) ? Optional.empty() : Optional.of(full);
	}

}
