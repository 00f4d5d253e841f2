package org.clew.civic;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** CIViC's closed vocabularies, as the graph names their words. */
public final class Wording {

	private static final Set<String> SIGNIFICANCES = Set.of("SENSITIVITY_RESPONSE", "RESISTANCE", "ADVERSE_RESPONSE",
			"REDUCED_SENSITIVITY", "NA");

	private static final Set<String> COMBINATIONS = Set.of("COMBINATION", "SEQUENTIAL", "SUBSTITUTES");

	/**
	 * CIViC's levels, as the kinds of reason that they give: B is clinical, not always a
	 * trial.
	 */
	private static final Map<String, String> BASES = Map.of("A", "CLINICAL_TRIAL", "B", "CLINICAL_TRIAL", "C",
			"CASE_REPORT", "D", "PRECLINICAL", "E", "MECHANISM");

	private Wording() {
	}

	/**
	 * A word as the graph writes it: N/A is NA.
	 * @param text as CIViC writes it
	 * @return in upper case, with underscores; empty for nothing
	 */
	public static String word(@Nullable String text) {
		return (text == null) ? ""
				: text.strip().toUpperCase(Locale.ROOT).replace("N/A", "NA").replaceAll("[^A-Z]+", "_");
	}

	/**
	 * What evidence finds.
	 * @param text as CIViC writes it
	 * @return one of the graph's words; OTHER for any other, null for nothing
	 */
	public static @Nullable String significance(@Nullable String text) {
		String word = word(text);
		if (word.isEmpty()) {
			return null;
		}
		String significance = word.startsWith("SENSITIVITY") ? "SENSITIVITY_RESPONSE" : word;
		return SIGNIFICANCES.contains(significance) ? significance : "OTHER";
	}

	/**
	 * Whether the study supports what is stated.
	 * @param text as CIViC writes it
	 * @return one of the graph's words
	 */
	public static String direction(@Nullable String text) {
		String direction = word(text);
		return direction.matches("SUPPORTS|DOES_NOT_SUPPORT") ? direction : "NA";
	}

	/**
	 * How several drugs are given.
	 * @param text as CIViC writes it
	 * @param drugs how many drugs there are
	 * @return one of the graph's words, null for a single drug or nothing
	 */
	public static @Nullable String combination(@Nullable String text, int drugs) {
		String word = word(text);
		return (drugs > 1 && COMBINATIONS.contains(word)) ? word : null;
	}

	/** The kind of reason that a level gives. */
	public static @Nullable String basis(@Nullable String level) {
		return (level != null) ? BASES.get(level) : null;
	}

	/**
	 * How many stars a reader of CIViC gave.
	 * @return the number, null for nothing
	 */
	public static @Nullable Integer rating(@Nullable String text) {
		return (text != null && text.matches("[1-5]")) ? Integer.valueOf(text) : null;
	}

}
