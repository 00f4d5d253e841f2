package org.clew.alteration;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads alterations as people and sources write them. What is not understood is returned
 * as such, and never read as something else.
 */
public final class Alterations {

	/** A longer text names no alteration. */
	public static final int LONGEST = 200;

	private Alterations() {
	}

	/**
	 * Reads what was found, or not found, in a patient.
	 * @param text the alteration
	 * @param symbol the gene that is given beside the text, if any
	 * @param genes the names of genes
	 * @return what it says
	 */
	public static Reading read(String text, @Nullable String symbol, GeneNames genes) {
		return Reading.notUnderstood(text);
	}

	/**
	 * Reads what evidence or a label asks for: variants, joined with and, or, not,
	 * brackets, bars and commas.
	 * @param text the profile
	 * @param symbols the genes that are given beside the text
	 * @param genes the names of genes
	 * @return what it says
	 */
	public static Reading profile(String text, List<String> symbols, GeneNames genes) {
		return Reading.notUnderstood(text);
	}

}
