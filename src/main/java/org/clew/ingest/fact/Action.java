package org.clew.ingest.fact;

import java.util.Locale;
import java.util.Map;

import org.clew.claim.Direction;

/**
 * What a drug does to its target, as sources write it: ChEMBL's action type, and which
 * way that pushes the target.
 *
 * @param type one of ChEMBL's action types; {@code OTHER} for what it has no word for
 * @param direction which way
 */
public record Action(String type, Direction direction) {

	/** Where no source says what the drug does. */
	public static final Action UNKNOWN = new Action("OTHER", Direction.UNCLEAR);

	/** DGIdb's words for what ChEMBL has another word for. */
	private static final Map<String, String> SAME = Map.ofEntries(Map.entry("ALLOSTERIC_MODULATOR", "MODULATOR"),
			Map.entry("ANTIBODY", "BINDING_AGENT"), Map.entry("ANTISENSE", "ANTISENSE_INHIBITOR"),
			Map.entry("ANTISENSE_OLIGONUCLEOTIDE", "ANTISENSE_INHIBITOR"), Map.entry("BINDER", "BINDING_AGENT"),
			Map.entry("CHANNEL_BLOCKER", "BLOCKER"), Map.entry("GATING_INHIBITOR", "INHIBITOR"),
			Map.entry("INHIBITORY_ALLOSTERIC_MODULATOR", "NEGATIVE_ALLOSTERIC_MODULATOR"),
			Map.entry("LIGAND", "BINDING_AGENT"), Map.entry("PARTIAL_ANTAGONIST", "ANTAGONIST"),
			Map.entry("STABILIZER", "STABILISER"), Map.entry("VACCINE", "VACCINE_ANTIGEN"));

	/** Of DGIdb's words that ChEMBL lacks, those to which DGIdb gives a direction. */
	private static final Map<String, Direction> DIRECTED = Map.of("CHAPERONE", Direction.ACTIVATING, "CLEAVAGE",
			Direction.INHIBITORY, "COFACTOR", Direction.ACTIVATING, "INDUCER", Direction.ACTIVATING, "STIMULATOR",
			Direction.ACTIVATING, "SUPPRESSOR", Direction.INHIBITORY);

	/**
	 * {@return the action that a source's words mean}
	 * @param text such as {@code Negative allosteric modulator}
	 */
	public static Action of(String text) {
		String word = text.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
		String type = SAME.getOrDefault(word, word);
		return Direction.isAction(type) ? new Action(type, Direction.of(type))
				: new Action("OTHER", DIRECTED.getOrDefault(word, Direction.UNCLEAR));
	}

}
