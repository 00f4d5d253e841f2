package org.clew.name;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Abbreviations that physicians write inside the name of a disease, beside other words:
 * "anal SCC", "chromophobe RCC". A text that is nothing but an abbreviation is left to
 * the names that the graph has.
 */
final class DiseaseAbbreviations {

	private static final Map<String, String> MEANING = Map.ofEntries(Map.entry("ca", "cancer"),
			Map.entry("adenoca", "adenocarcinoma"), Map.entry("adeno-ca", "adenocarcinoma"),
			Map.entry("scc", "squamous cell carcinoma"), Map.entry("bcc", "basal cell carcinoma"),
			Map.entry("rcc", "renal cell carcinoma"), Map.entry("acc", "adenoid cystic carcinoma"),
			Map.entry("net", "neuroendocrine tumor"), Map.entry("nec", "neuroendocrine carcinoma"),
			Map.entry("lps", "liposarcoma"), Map.entry("lms", "leiomyosarcoma"), Map.entry("rms", "rhabdomyosarcoma"),
			Map.entry("gist", "gastrointestinal stromal tumor"), Map.entry("crc", "colorectal cancer"),
			Map.entry("lgg", "low grade glioma"), Map.entry("hgg", "high grade glioma"),
			Map.entry("eb", "epidermolysis bullosa"), Map.entry("hlh", "hemophagocytic lymphohistiocytosis"),
			Map.entry("gsd", "glycogen storage disease"), Map.entry("mps", "mucopolysaccharidosis"),
			Map.entry("oi", "osteogenesis imperfecta"), Map.entry("cmt", "Charcot-Marie-Tooth disease"),
			Map.entry("eds", "Ehlers-Danlos syndrome"), Map.entry("lgmd", "limb-girdle muscular dystrophy"),
			Map.entry("sma", "spinal muscular atrophy"), Map.entry("mg", "myasthenia gravis"),
			Map.entry("hae", "hereditary angioedema"), Map.entry("cf", "cystic fibrosis"),
			Map.entry("vwd", "von Willebrand disease"), Map.entry("lca", "Leber congenital amaurosis"),
			Map.entry("pfic", "progressive familial intrahepatic cholestasis"),
			Map.entry("sca", "spinocerebellar ataxia"), Map.entry("npd", "Niemann-Pick disease"),
			Map.entry("cah", "congenital adrenal hyperplasia"), Map.entry("scd", "sickle cell disease"),
			Map.entry("hsp", "hereditary spastic paraplegia"), Map.entry("pku", "phenylketonuria"),
			Map.entry("rp", "retinitis pigmentosa"), Map.entry("dmd", "Duchenne muscular dystrophy"),
			Map.entry("tsc", "tuberous sclerosis"), Map.entry("itp", "immune thrombocytopenic purpura"),
			Map.entry("cgd", "chronic granulomatous disease"), Map.entry("scid", "severe combined immunodeficiency"),
			Map.entry("als", "amyotrophic lateral sclerosis"), Map.entry("pah", "pulmonary arterial hypertension"),
			Map.entry("ipf", "idiopathic pulmonary fibrosis"), Map.entry("ttp", "thrombotic thrombocytopenic purpura"),
			Map.entry("pnh", "paroxysmal nocturnal hemoglobinuria"), Map.entry("ncl", "neuronal ceroid lipofuscinosis"),
			Map.entry("mma", "methylmalonic acidemia"), Map.entry("jia", "juvenile idiopathic arthritis"),
			Map.entry("xlh", "X-linked hypophosphatemia"), Map.entry("cmv", "cytomegalovirus"),
			Map.entry("ebv", "Epstein-Barr virus"), Map.entry("sle", "systemic lupus erythematosus"),
			Map.entry("fmf", "familial Mediterranean fever"));

	/** What several diseases are called, and one tumour among them. */
	private static final Map<String, String> OF_TUMOURS = Map.of("NPC", "nasopharyngeal carcinoma");

	/** "CMT disease" names the kind twice. */
	private static final Pattern TWICE = Pattern.compile("\\b(disease|syndrome|atrophy)\\s+(?:disease|syndrome)\\b");

	/** "Type IV A" is type IVA. */
	private static final Pattern APART = Pattern.compile("\\b([IVX]{1,4}|[1-9])\\s+([A-E])$");

	private DiseaseAbbreviations() {
	}

	/**
	 * What an abbreviation of several diseases means where the text is about a tumour.
	 * @return empty if it means no tumour in particular
	 */
	static Optional<String> ofTumour(String name) {
		return Optional.ofNullable(OF_TUMOURS.get(name));
	}

	/**
	 * A name with its abbreviations written out.
	 * @param name a name as somebody wrote it
	 * @return empty if it has one word or no such abbreviation
	 */
	static Optional<String> writtenOut(String name) {
		String[] words = name.strip().split("\\s+");
		String meant = Arrays.stream(words)
			.map((word) -> MEANING.getOrDefault(word.toLowerCase(Locale.ROOT).replaceAll("[.,]$", ""), word))
			.collect(Collectors.joining(" "));
		String full = APART.matcher(TWICE.matcher(meant).replaceAll("$1")).replaceAll("$1$2");
		return (words.length < 2 || full.equals(String.join(" ", words))) ? Optional.empty() : Optional.of(full);
	}

}
