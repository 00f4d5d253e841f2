package org.clew.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads names of diseases in German, French, Spanish, Italian, Portuguese, Dutch and
 * Latin word by word: "Morbus Fabry", "maladie de Wilson", "distrofia muscular de
 * Duchenne". Its table has only words with one meaning, and what comes out must be a
 * known name.
 */
final class ForeignWords {

	private static final String TABLE = "foreign-words.tsv";

	private static final int MOST_WORDS = 12;

	/** No expression of the table has more words. */
	private static final int LONGEST = 9;

	/** They join a word to a name, and mean nothing alone. */
	private static final Set<String> JOINTS = Set.of("de", "du", "des", "d", "del", "della", "di", "do", "da", "la",
			"le", "les", "el", "en", "der", "die", "das", "von", "l", "van", "het", "dei", "delle", "dos", "vom",
			"zur");

	private static final Set<String> OF = Set.of("de", "di", "do", "da", "van", "von");

	private static final Pattern EDGE = Pattern.compile("^[\\s,'-]+|[\\s,'-]+$");

	private static final Map<String, String> ENGLISH = read();

	private ForeignWords() {
	}

	/**
	 * A name in English words.
	 * @param name a name as somebody wrote it
	 * @return empty if no word of it is a foreign one that is known
	 */
	static Optional<String> inEnglish(String name) {
		List<String> words = words(name);
		List<String> looked = words(twoLetters(name));
		if (words.size() > MOST_WORDS || words.size() != looked.size()) {
			return Optional.empty();
		}
		List<String> english = new ArrayList<>();
		boolean translated = false;
		boolean after = false;
		for (int at = 0; at < words.size();) {
			int length = longest(looked, at);
			if (length > 0) {
				english.add(ENGLISH.getOrDefault(String.join(" ", looked.subList(at, at + length)), ""));
				translated = true;
				after = true;
				at += length;
			}
			else {
				boolean joint = JOINTS.contains(words.get(at));
				if (!joint || !(after || isOfPerson(words, at))) {
					english.add(words.get(at));
					after = false;
				}
				translated |= joint && isOfPerson(words, at);
				at++;
			}
		}
		return translated ? Optional.of(String.join(" ", english)) : Optional.empty();
	}

	/** "Ataxia de Friedreich": the other words are those of English too. */
	private static boolean isOfPerson(List<String> words, int joint) {
		return joint > 0 && joint == words.size() - 2 && OF.contains(words.get(joint));
	}

	private static int longest(List<String> words, int from) {
		for (int length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
			if (ENGLISH.containsKey(String.join(" ", words.subList(from, from + length)))) {
				return length;
			}
		}
		return 0;
	}

	private static List<String> words(String text) {
		return List.of(EDGE.matcher(Letters.plain(text)).replaceAll("").split("[\\s,'-]+"));
	}

	/** The table has umlauts as two letters, and no accents. */
	private static String twoLetters(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC)
			.toLowerCase(Locale.ROOT)
			.replace("ä", "ae")
			.replace("ö", "oe")
			.replace("ü", "ue");
	}

	private static Map<String, String> read() {
		try (InputStream stream = ForeignWords.class.getResourceAsStream(TABLE)) {
			if (stream == null) {
				throw new IllegalStateException("The table " + TABLE + " is missing");
			}
			Map<String, String> english = new HashMap<>();
			new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines()
				.skip(1)
				.forEach((line) -> {
					String[] cells = line.split("\t", -1);
					english.put(String.join(" ", words(cells[0])), cells[1]);
				});
			return Map.copyOf(english);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
