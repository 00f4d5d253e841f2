package org.clew.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The key of a name: one text for all its spellings. Case, accents, punctuation, British
 * and American spelling, plurals, Roman numerals, Greek letters and the order of words do
 * not count. What could tell two things apart does: numbers, "non-", "high" and "low",
 * "positive" and "negative", which word another one qualifies. Cancer, carcinoma,
 * neoplasm and tumour stay four words.
 */
public final class NameKey {

	/**
	 * The properties of a record that hold what it is called, its name first and last
	 * what could mean others.
	 */
	public static final List<String> PROPERTIES = List.of("name", "symbol", "title", "acronym", "brandNames",
			"synonyms", "previousSymbols", "relatedSynonyms");

	/** No name is longer, and an index cannot hold what is much longer. */
	private static final int LONGEST = 1000;

	private static final Pattern SHORT_WITH_HYPHEN = Pattern.compile(
			"(?=.{3,9}$)(?=.*[0-9]|[A-Za-z]-|.*[A-Z].*[A-Z])[A-Za-z0-9]{1,4}-[A-Za-z0-9]{1,5}(?:-[A-Za-z0-9]{1,4})?");

	private NameKey() {
	}

	/**
	 * The key of a name.
	 * @param name the name as somebody wrote it
	 * @return its key; empty if it has no letter and no digit, or is longer than any name
	 */
	public static Optional<String> of(String name) {
		String key = sorted(words(name));
		return key.isEmpty() ? Optional.empty() : Optional.of(key);
	}

	/**
	 * The keys of all names of one thing, as its node holds them in {@code nameKeys}.
	 * @return each key once, in order of the names
	 */
	public static List<String> all(Collection<String> names) {
		return names.stream()
			.flatMap((name) -> Stream.concat(of(name).stream(), unhyphenated(name).stream()))
			.distinct()
			.toList();
	}

	/**
	 * The key of a short name that is written with a hyphen or without: C-Kit is CKIT,
	 * B7-H1 is B7H1 and 5-FU is 5FU.
	 * @param name the name as somebody wrote it
	 * @return its key without hyphens; empty if it has none, or is no such name
	 */
	public static Optional<String> unhyphenated(String name) {
		return SHORT_WITH_HYPHEN.matcher(name.strip()).matches() ? of(name.replace("-", "")) : Optional.empty();
	}

	/**
	 * The words of a name, in the spelling of its key and in their own order. Words that
	 * mean something only beside each other are one.
	 * @return its words; none if it is longer than any name
	 */
	public static List<String> words(String name) {
		return (name.length() > LONGEST) ? List.of() : Joints.join(Words.of(name));
	}

	private static String sorted(List<String> words) {
		List<String> key = new ArrayList<>();
		List<String> clause = new ArrayList<>();
		for (String word : words) {
			if (Joints.relates(word)) {
				key.addAll(clause.stream().sorted().toList());
				clause.clear();
				key.add(word);
			}
			else {
				clause.add(word);
			}
		}
		key.addAll(clause.stream().sorted().toList());
		return String.join(" ", key);
	}

}
