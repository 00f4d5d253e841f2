package org.clew.alteration.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words in which alterations are told. */
public final class Vocabulary {

	private static final Map<String, Phrase> PHRASES = Table.rows("phrases.tsv")
		.stream()
		.collect(Collectors.toUnmodifiableMap((row) -> row[0], (row) -> new Phrase(Meaning.valueOf(row[1]), row[2])));

	private static final Map<String, String> TERMS = Table.rows("terms.tsv")
		.stream()
		.collect(Collectors.toUnmodifiableMap((row) -> row[0], (row) -> row[1]));

	private static final Map<String, List<String>> TRANSLOCATIONS = Table.rows("translocations.tsv")
		.stream()
		.collect(Collectors.toUnmodifiableMap((row) -> row[0], (row) -> List.of(row[1], row[2])));

	private static final Map<String, String> SHORTHANDS = Table.rows("shorthands.tsv")
		.stream()
		.collect(Collectors.toUnmodifiableMap((row) -> row[0], (row) -> row[1]));

	private static final Set<String> WORDS = words();

	private Vocabulary() {
	}

	private static Set<String> words() {
		Set<String> words = new HashSet<>(
				Set.of("exon", "exons", "skipping", "insertion", "detected", "found", "status", "somatic", "germline",
						"variant", "variants", "mutations", "fusions", "rearrangements", "ihc", "fish", "ish", "cish",
						"sish", "dish", "igg", "igm", "ngs", "pcr", "by", "domain", "intron", "codon", "type"));
		PHRASES.keySet().forEach((phrase) -> words.addAll(List.of(phrase.split(" "))));
		words.removeIf((word) -> Character.isDigit(word.charAt(0)));
		return words;
	}

	/**
	 * What a phrase says of a gene.
	 * @param text in lower case, with blanks for hyphens
	 * @return what it says
	 */
	public static Optional<Phrase> phrase(String text) {
		return Optional.ofNullable(PHRASES.get(text));
	}

	/**
	 * An event that concerns no single gene.
	 * @param text in lower case, with blanks for hyphens
	 * @return one spelling of its name
	 */
	public static Optional<String> term(String text) {
		return Optional.ofNullable(TERMS.get(text));
	}

	/**
	 * The fusion that a translocation makes.
	 * @param text in lower case, without blanks between numbers
	 * @return the genes at its 5' and 3' end
	 */
	public static Optional<List<String>> translocation(String text) {
		return Optional.ofNullable(TRANSLOCATIONS.get(text));
	}

	/**
	 * What is short for several findings, such as "triple negative".
	 * @param text in lower case, with blanks for hyphens
	 * @return the findings in full
	 */
	public static Optional<String> shorthand(String text) {
		return Optional.ofNullable(SHORTHANDS.get(text));
	}

	/**
	 * Whether a word belongs to a phrase, and so names no gene.
	 * @param word in lower case
	 */
	public static boolean contains(String word) {
		return WORDS.contains(word);
	}

	/**
	 * What a phrase says.
	 *
	 * @param meaning what kind of thing
	 * @param value which one of the kind
	 */
	public record Phrase(Meaning meaning, String value) {
	}

	/** The kinds of thing that a phrase can say. */
	public enum Meaning {

		STATUS, NOT_STATUS, COPY, NOT_COPY, EXPRESSION, FUSION, NOT_FUSION, POSITIVE, NEGATIVE, NAMED, NOT_NAMED

	}

}
