package org.clew.search;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.clew.graph.Row;
import org.clew.name.Distance;
import org.clew.name.NameCandidate;
import org.clew.name.NameKey;

/** Tells by which of its names a record was found. */
final class NameMatch {

	private static final List<String> NAMES = List.of("name", "symbol", "title", "acronym");

	private static final List<String> MORE_NAMES = List.of("brandNames", "synonyms", "previousSymbols");

	private NameMatch() {
	}

	/**
	 * {@return everything that a record is called, its name first}
	 */
	static List<String> names(Row properties) {
		Set<String> names = new LinkedHashSet<>();
		for (String property : NAMES) {
			String name = properties.textOrNull(property);
			if (name != null) {
				names.add(name);
			}
		}
		MORE_NAMES.forEach((property) -> names.addAll(properties.texts(property)));
		return List.copyOf(names);
	}

	/**
	 * {@return everything that a record is or could be called}
	 */
	private static List<String> all(Row properties) {
		return Stream.concat(names(properties).stream(), properties.texts("relatedSynonyms").stream()).toList();
	}

	/**
	 * {@return the name that answers best to what was typed}
	 */
	static String of(Row properties, SearchText text, MatchKind kind) {
		List<String> names = all(properties);
		return names.stream()
			.filter((name) -> isEvident(name, text, kind))
			.findFirst()
			.or(() -> names.stream().filter((name) -> isBroader(name, text)).findFirst())
			.or(() -> names.stream().min(Comparator.comparingInt((name) -> missing(name, text))))
			.orElseGet(() -> properties.text("name"));
	}

	/**
	 * {@return what a record itself is called, and not what it is called besides}
	 */
	static List<String> own(Row properties) {
		return Stream.of("name", "symbol")
			.map(properties::textOrNull)
			.flatMap(Stream::ofNullable)
			.filter((name) -> !name.isBlank())
			.toList();
	}

	/**
	 * {@return the name by which a candidate matches}
	 */
	static Optional<String> of(List<String> names, NameCandidate candidate) {
		return names.stream()
			.filter(candidate.text()::equalsIgnoreCase)
			.findFirst()
			.or(() -> names.stream()
				.filter((name) -> NameKey.of(name).filter(candidate.key()::equals).isPresent())
				.findFirst());
	}

	/**
	 * {@return whether one of the names has the words of a candidate in their order}
	 */
	static boolean isInOrder(List<String> names, NameCandidate candidate) {
		List<String> words = NameKey.words(candidate.text());
		return names.stream().anyMatch((name) -> NameKey.words(name).equals(words));
	}

	/** What is left of the text without the stage that stands beside it. */
	private static boolean isBroader(String name, SearchText text) {
		List<String> broader = text.broader();
		return !broader.isEmpty() && NameKey.of(name).filter(broader::contains).isPresent();
	}

	/** Most answer letter by letter, which is seen without a look at the spelling. */
	private static boolean isEvident(String name, SearchText text, MatchKind kind) {
		return switch (kind) {
			case EXACT_NAME, EXACT_SYNONYM -> name.equalsIgnoreCase(text.typed());
			case PREFIX -> name.regionMatches(true, 0, text.typed(), 0, text.typed().length());
			case WORDS -> {
				String lower = " " + name.toLowerCase(Locale.ROOT);
				yield Stream.of(text.typed().split(" ")).allMatch((word) -> lower.contains(" " + word));
			}
			default -> false;
		};
	}

	/** How much of what was typed a name lacks; of equals, the first goes before. */
	private static int missing(String name, SearchText text) {
		List<String> words = NameKey.words(name);
		return text.words().stream().mapToInt((word) -> missing(word, words)).sum();
	}

	private static int missing(String typed, List<String> words) {
		return words.stream()
			.mapToInt(
					(word) -> word.equals(typed) ? 0 : 1 + (word.startsWith(typed) ? 0 : Distance.between(typed, word)))
			.min()
			.orElse(typed.length());
	}

}
