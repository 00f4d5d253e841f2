package org.clew.seed.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.clew.seed.record.SeedRecord;

/**
 * What an alteration is called, in letters and digits only, with its target's name before
 * it and without.
 */
final class PlainNames {

	private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}]");

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private PlainNames() {
	}

	/**
	 * {@return the plain forms, such as brafv600e and v600e}
	 */
	static List<String> of(SeedRecord alteration, List<SeedRecord> targets) {
		Set<String> plain = new LinkedHashSet<>();
		for (String name : alteration.names()) {
			plain.add(plain(name));
			// Of two targets that are joined, the first is half the change's own name.
			if (targets.size() == 1) {
				prefixes(name, targets.getFirst()).forEach((prefix) -> plain.add(without(prefix, plain(name))));
			}
		}
		plain.remove("");
		return List.copyOf(plain);
	}

	/** H3 stands for H3-3A, as only a word of its own can. */
	private static Set<String> prefixes(String name, SeedRecord target) {
		Set<String> prefixes = new LinkedHashSet<>();
		target.names().forEach((it) -> prefixes.add(plain(it)));
		String word = plain(SPACE.split(name, 2)[0]);
		if (plain(target.root().at("symbol").text("")).startsWith(word)) {
			prefixes.add(word);
		}
		return prefixes;
	}

	private static String without(String prefix, String name) {
		return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
	}

	private static String plain(String name) {
		return OTHER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
	}

}
