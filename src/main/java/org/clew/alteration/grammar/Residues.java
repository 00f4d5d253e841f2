package org.clew.alteration.grammar;

import java.util.Map;
import java.util.Optional;

/** The codes of amino acids. An asterisk is a stop. */
final class Residues {

	private static final String LETTERS = "ACDEFGHIKLMNPQRSTVWYU*";

	private static final Map<String, String> CODES = Map.ofEntries(Map.entry("ALA", "A"), Map.entry("CYS", "C"),
			Map.entry("ASP", "D"), Map.entry("GLU", "E"), Map.entry("PHE", "F"), Map.entry("GLY", "G"),
			Map.entry("HIS", "H"), Map.entry("ILE", "I"), Map.entry("LYS", "K"), Map.entry("LEU", "L"),
			Map.entry("MET", "M"), Map.entry("ASN", "N"), Map.entry("PRO", "P"), Map.entry("GLN", "Q"),
			Map.entry("ARG", "R"), Map.entry("SER", "S"), Map.entry("THR", "T"), Map.entry("VAL", "V"),
			Map.entry("TRP", "W"), Map.entry("TYR", "Y"), Map.entry("SEC", "U"), Map.entry("TER", "*"),
			Map.entry("STOP", "*"));

	private Residues() {
	}

	/**
	 * One residue.
	 * @param text its code of one or three letters, in upper case
	 */
	static Optional<String> one(String text) {
		if (text.length() == 1) {
			return LETTERS.contains(text) ? Optional.of(text) : Optional.empty();
		}
		return Optional.ofNullable(CODES.get(text));
	}

	/**
	 * A row of residues.
	 * @param text codes of one letter, or of three if that is how the change is written
	 * @param three whether the change is written with three letters
	 */
	static Optional<String> many(String text, boolean three) {
		StringBuilder letters = new StringBuilder();
		int width = (three && text.length() % 3 == 0) ? 3 : 1;
		for (int i = 0; i < text.length(); i += width) {
			Optional<String> letter = one(text.substring(i, i + width));
			if (letter.isEmpty()) {
				return Optional.empty();
			}
			letters.append(letter.get());
		}
		return letters.isEmpty() ? Optional.empty() : Optional.of(letters.toString());
	}

}
