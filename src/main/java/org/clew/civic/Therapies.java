package org.clew.civic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Splits a list of drugs, which CIViC joins with commas though names have commas too. */
public final class Therapies {

	/**
	 * Before a comma within a name: a number or letter that tells a place in a molecule.
	 */
	private static final Pattern PLACE_BEFORE = Pattern.compile("(?:.*[^\\p{L}\\p{N}])?(?:\\d+|[NOSHC])'?");

	private static final Pattern PLACE_AFTER = Pattern.compile("(?:\\d+|[NOSHC])'?[-,].*");

	private Therapies() {
	}

	/**
	 * The drugs of a cell.
	 * @param text as CIViC prints them
	 * @return each once, in order
	 */
	public static List<String> of(@Nullable String text) {
		List<String> drugs = new ArrayList<>();
		StringBuilder drug = new StringBuilder();
		int depth = 0;
		String all = (text != null) ? text : "";
		for (int i = 0; i < all.length(); i++) {
			char letter = all.charAt(i);
			depth += (letter == '(' || letter == '[') ? 1 : (letter == ')' || letter == ']') ? -1 : 0;
			if (letter == ',' && depth <= 0 && !isWithinName(drug, all.substring(i + 1))) {
				add(drug, drugs);
				drug.setLength(0);
			}
			else {
				drug.append(letter);
			}
		}
		add(drug, drugs);
		return drugs;
	}

	private static boolean isWithinName(CharSequence before, String after) {
		return PLACE_BEFORE.matcher(before).matches() && PLACE_AFTER.matcher(after).matches();
	}

	private static void add(CharSequence drug, List<String> drugs) {
		String name = drug.toString().strip();
		if (!name.isEmpty() && !drugs.contains(name)) {
			drugs.add(name);
		}
	}

}
