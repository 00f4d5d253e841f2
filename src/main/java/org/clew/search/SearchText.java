package org.clew.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clew.api.InvalidRequest;
import org.clew.graph.Curie;
import org.clew.name.DiseaseMention;
import org.clew.name.DrugMention;
import org.clew.name.MatchRule;
import org.clew.name.NameCandidate;
import org.clew.name.NameKey;

/**
 * What somebody typed, read as a name and as an identifier.
 *
 * @param typed in lower case, with single spaces
 * @param key the key of a name with that spelling
 * @param words its words in their order
 * @param curies the identifiers that it may be
 */
record SearchText(String typed, String key, List<String> words, Set<String> curies) {

	/** Longer than any name but a few titles. */
	static final int LONGEST = 300;

	private static final Set<MatchRule> BROADER = Set.of(MatchRule.WITHOUT_STAGE, MatchRule.CARCINOMA,
			MatchRule.WITH_KIND, MatchRule.WITHOUT_FORM, MatchRule.WITHOUT_SUFFIX);

	private static final Pattern SPACES = Pattern.compile("\\s+");

	/** Where browsers show a record: only the end of the address is its identifier. */
	private static final Pattern ADDRESS = Pattern.compile("https?://\\S*/([^/\\s]+)/?");

	private static final Pattern UNFINISHED = Pattern.compile("-+$");

	/** A bare number of ChEMBL is a molecule's or a target's. */
	private static final Pattern CHEMBL = Pattern.compile("CHEMBL[0-9]+", Pattern.CASE_INSENSITIVE);

	/**
	 * Reads a text.
	 * @param field the argument that holds it
	 * @param text as typed
	 * @return the text, read
	 * @throws InvalidRequest if it is too long, or nothing can be found by it
	 */
	static SearchText of(String field, String text) {
		if (text.length() > LONGEST) {
			throw new InvalidRequest(field, text.length() + " characters", "at most " + LONGEST + " characters");
		}
		SearchText read = read(text);
		if (read.words.isEmpty()) {
			throw new InvalidRequest(field, text, "at least one letter or digit");
		}
		return read;
	}

	static SearchText read(String text) {
		String typed = SPACES.matcher(text.strip()).replaceAll(" ");
		// Whoever types HLA- has not come to the letters behind it yet: it is no minus.
		String begun = UNFINISHED.matcher(typed).replaceFirst("");
		return new SearchText(typed.toLowerCase(Locale.ROOT), NameKey.of(begun).orElse(""), NameKey.words(begun),
				curies(typed));
	}

	/**
	 * {@return how identifiers begin that this may be the beginning of}
	 */
	List<String> starts() {
		return this.curies.stream().filter((curie) -> curie.indexOf(':') < curie.length() - 2).toList();
	}

	/**
	 * {@return the keys of the disease that is left without stage, risk and the like,
	 * with a word for its kind, or in English, and of the drug without form and suffix}
	 */
	List<String> broader() {
		return Stream
			.concat(DiseaseMention.candidates(this.typed).stream(), DrugMention.candidates(this.typed).stream())
			.filter((candidate) -> BROADER.contains(candidate.rule()))
			.map(NameCandidate::key)
			.toList();
	}

	boolean isOneWord() {
		return this.words.size() == 1;
	}

	private static Set<String> curies(String typed) {
		Set<String> curies = new LinkedHashSet<>();
		Curie.parse(typed).map(Curie::key).ifPresent(curies::add);
		String last = ADDRESS.matcher(typed).replaceFirst("$1");
		Curie.parse(last).map(Curie::key).ifPresent(curies::add);
		if (CHEMBL.matcher(last).matches()) {
			curies.add("CHEMBL.TARGET:" + last.toUpperCase(Locale.ROOT));
		}
		return curies;
	}

}
