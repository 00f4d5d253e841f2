package org.clew.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the salt off a drug's name. Esters that make another drug of it stay:
 * "disoproxil", "medoxomil".
 */
final class Salts {

	private static final Set<String> ANIONS = Set.of("acetate", "adipate", "benzoate", "besylate", "besilate",
			"bitartrate", "bromide", "camsylate", "camsilate", "chloride", "citrate", "dichloride", "dihydrochloride",
			"dimaleate", "dimesylate", "diphosphate", "ditosylate", "edisylate", "esylate", "esilate", "fumarate",
			"gluconate", "hcl", "hemifumarate", "hydrobromide", "hydrochloride", "hydrogensulfate", "hydroiodide",
			"iodide", "isethionate", "lactate", "malate", "maleate", "mesylate", "mesilate", "mucate", "napsylate",
			"nitrate", "oxalate", "pamoate", "embonate", "phosphate", "salicylate", "succinate", "sulfate", "sulphate",
			"tartrate", "tosylate", "tosilate", "xinafoate");

	private static final Set<String> CATIONS = Set.of("sodium", "disodium", "trisodium", "potassium", "calcium",
			"magnesium", "meglumine", "tromethamine", "olamine", "lysine", "erbumine");

	private static final Set<String> WATER = Set.of("anhydrous", "hydrate", "hemihydrate", "monohydrate", "dihydrate",
			"trihydrate", "tetrahydrate", "sesquihydrate", "heptahydrate");

	/** What is left of a salt that has no other name: sodium chloride is no sodium. */
	private static final Set<String> MINERALS = Set.of("sodium", "potassium", "calcium", "magnesium", "zinc", "iron",
			"ferrous", "ferric", "lithium", "aluminum", "aluminium", "silver", "copper", "cupric", "barium", "bismuth",
			"strontium", "gold", "ammonium", "hydrogen", "manganese", "selenium", "chromium", "cobalt", "arsenic",
			"phosphate", "carbonate", "bicarbonate", "hydroxide", "oxide", "sulfate", "sulphate", "chloride",
			"fluoride", "iodide", "bromide", "nitrate", "nitrite", "citrate", "acetate", "lactate", "gluconate", "acid",
			"salt", "water", "mineral", "vitamin", "bath", "thiosulfate", "thiosulphate", "hypochlorite", "selenite");

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private Salts() {
	}

	/**
	 * {@return the name without salt; the name itself if it has none}
	 */
	static String without(String name) {
		List<String> words = Arrays.asList(SPACES.split(name.strip()));
		int from = 0;
		int to = words.size();
		while (to - from > 1 && isSalt(words.get(to - 1))) {
			to--;
		}
		while (to - from > 1 && CATIONS.contains(plain(words.get(from)))) {
			from++;
		}
		List<String> parent = words.subList(from, to);
		boolean named = parent.stream().anyMatch((word) -> !isSalt(word) && !MINERALS.contains(plain(word)));
		return named ? String.join(" ", parent) : name;
	}

	private static boolean isSalt(String word) {
		String plain = plain(word);
		return ANIONS.contains(plain) || CATIONS.contains(plain) || WATER.contains(plain);
	}

	private static String plain(String word) {
		return word.toLowerCase(Locale.ROOT).replace(",", "");
	}

}
