package org.clew.atlas.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of products in PMDA's list, which prints them with form, strength and company in
 * one cell: "Doxil Injection 20 mg (Janssen Pharmaceutical K.K.)".
 */
final class JapaneseBrands {

	private static final Pattern COMPANY = Pattern
		.compile("\\([^)]*\\)?|[ᲢT]\\p{L}[^Უ]*Უ|[\"'‘’“”][^\"'‘’“”]*[\"'‘’“”]");

	private static final Pattern FORM = Pattern.compile(
			"(?i)(?:tablets?|capsules?|injections?|inj\\.?|infusion|intravenous|i\\.?v\\.?|s\\.?c\\.?|i\\.?m\\.?|for|fine|granules?|powder|syringes?|ointment|cream|gel|lotion|syrup|dry|oral|solution|ophthalmic|nasal|inhalation|inhaler|inhalant|liquid|tape|patch|drip|subcutaneous|intramuscular|combination|pen|pens|suppositor(?:y|ies)|kit|od|la|suspension|spray|drops?|topical|otic|autoinjectors?|auto-injector|cartridges?|vials?|bag|set|units?|mg|implant|foam|jelly|cleansing|emulsion|lozenges?|enema|transdermal|sublingual|intrathecal|intravitreal|intra-articular|freeze-dried|transplantation|gas|freestyle|rectal|vaginal|dental|percutaneous|turbuhaler|diskus|ellipta|diskhaler|rotadisk|air|respimat)");

	private static final int SHORTEST = 4;

	private JapaneseBrands() {
	}

	static List<String> of(String text) {
		Set<String> brands = new LinkedHashSet<>();
		List<String> words = new ArrayList<>();
		boolean within = true;
		for (String word : COMPANY.matcher(text).replaceAll(" ; ").split("\\s+", 0)) {
			if (ends(word)) {
				keep(words, brands);
				within = word.equals(";");
			}
			else if (within || startsBrand(word)) {
				within = true;
				words.add(word);
			}
		}
		keep(words, brands);
		return List.copyOf(brands);
	}

	private static boolean ends(String word) {
		return word.equals(";") || FORM.matcher(word).matches() || word.chars().anyMatch(Character::isDigit);
	}

	private static boolean startsBrand(String word) {
		return word.length() >= SHORTEST && Character.isUpperCase(word.charAt(0))
				&& word.chars().allMatch((letter) -> Character.isLetter(letter) || letter == '-');
	}

	private static void keep(List<String> words, Set<String> brands) {
		String brand = String.join(" ", words);
		if (!words.isEmpty() && startsBrand(words.getFirst()) && words.size() <= 3) {
			brands.add(brand);
		}
		words.clear();
	}

}
