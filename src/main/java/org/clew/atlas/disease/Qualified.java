package org.clew.atlas.disease;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Edges by name, for diseases that no source places: "metastatic melanoma" is melanoma. A
 * word counts only if it says when, where, how far or by whom, and never what else it is.
 */
final class Qualified {

	private static final Set<String> WORDS = Set.of("""
			acute chronic subacute congenital familial hereditary genetic inherited acquired idiopathic sporadic
			primary secondary tertiary metastatic recurrent refractory advanced localized benign malignant invasive
			classic aleukemic juvenile infantile neonatal childhood pediatric adult adolescent rare autosomal dominant
			recessive x-linked generalized unclassified vaginal vestibular superficial spreading nodular desmoplastic
			colorectal rectal colonic brain renal hepatic pulmonary cardiac gastric intestinal pancreatic thyroid gland
			ovarian ovary uterine corpus endometrial skin cutaneous eyelid oral ocular perianal tonsil tonsillar bladder
			prostate breast lung liver basal-like luminal hormone-resistant receptor-positive triple-positive
			upper tract gastroenteropancreatic dystrophic hemiplegic persistent paroxysmal attr early-onset late-onset
			severe mild moderate symptomatic autoimmune allergic infectious infective viral bacterial drug-induced toxic
			distal proximal syndromic isolated pure complex staphylococcal gonococcal tuberculous
			""".strip().split("\\s+"));

	private Qualified() {
	}

	static Edges edges(Collection<Term> terms) {
		Map<String, String> names = new HashMap<>();
		terms.forEach((term) -> names.merge(lower(term.name()), term.id(), (one, other) -> ""));
		Edges edges = new Edges();
		for (Term term : terms) {
			List<String> words = List.of(lower(term.name()).split(" ", -1));
			for (int first = 1; first < words.size() && WORDS.contains(words.get(first - 1)); first++) {
				String parent = names.getOrDefault(String.join(" ", words.subList(first, words.size())), "");
				if (!parent.isEmpty()) {
					edges.add(term.id(), parent);
					break;
				}
			}
		}
		return edges;
	}

	private static String lower(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

}
