package org.clew.name;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import static java.util.Map.entry;

/**
 * Brings British spelling, and the international spelling of drugs, to the American one.
 * Only letters that no two different words differ by are exchanged.
 */
final class Spelling {

	private static final List<Map.Entry<String, String>> PARTS = List.of(entry("tumour", "tumor"),
			entry("behaviour", "behavior"), entry("colour", "color"), entry("haem", "hem"), entry("aem", "em"),
			entry("paed", "ped"), entry("phaeo", "pheo"), entry("paenia", "penia"), entry("aetiolog", "etiolog"),
			entry("aesthe", "esthe"), entry("naev", "nev"), entry("caec", "cec"), entry("caes", "ces"),
			entry("faec", "fec"), entry("gynaec", "gynec"), entry("palaeo", "paleo"), entry("oesoph", "esoph"),
			entry("oedem", "edem"), entry("oestr", "estr"), entry("foet", "fet"), entry("rrhoe", "rrhe"),
			entry("pnoe", "pne"), entry("coeliac", "celiac"), entry("amoeb", "ameb"), entry("homoeo", "homeo"),
			entry("coele", "cele"), entry("sulph", "sulf"), entry("aluminium", "aluminum"), entry("leuco", "leuko"),
			entry("silate", "sylate"), entry("amfetamin", "amphetamin"), entry("ciclosporin", "cyclosporin"));

	private static final Map<String, String> WHOLE = Map.of("fibre", "fiber", "fibres", "fibers", "centre", "center",
			"titre", "titer", "goitre", "goiter", "grey", "gray", "ageing", "aging", "programme", "program", "alfa",
			"alpha", "artefact", "artifact");

	private static final Pattern VERB = Pattern.compile("(?<=\\p{L}{3})(i|y)s(?=(e|es|ed|ing|ation|ations)$)");

	private static final Pattern LOGUE = Pattern.compile("logue(?=s?$)");

	private Spelling() {
	}

	static String american(String word) {
		String american = WHOLE.getOrDefault(word, word);
		for (Map.Entry<String, String> part : PARTS) {
			american = american.replace(part.getKey(), part.getValue());
		}
		if (american.endsWith("logue") || american.endsWith("logues")) {
			american = LOGUE.matcher(american).replaceAll("log");
		}
		return american.contains("s") ? VERB.matcher(american).replaceAll("$1z") : american;
	}

}
