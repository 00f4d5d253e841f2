package org.clew.generate;

import java.util.Locale;

/**
 * The kinds of record that are generated, with their share of all records: about that of
 * the public sources, in which trials and evidence outnumber drugs by far.
 */
enum Kind {

	DRUG("Drug", 0.06), TARGET("Target", 0.05), DISEASE("Disease", 0.07), STUDY("Study", 0.32),
	EVIDENCE("Evidence", 0.28), USE("Use", 0.05), ADVERSE_EVENT("AdverseEvent", 0.01), LABEL("Label", 0.05),
	PROGRAMME("AccessProgramme", 0.02), ALTERATION("Alteration", 0.09);

	private final String label;

	private final double share;

	private final String noun = name().toLowerCase(Locale.ROOT).replace('_', '-');

	Kind(String label, double share) {
		this.label = label;
		this.share = share;
	}

	String noun() {
		return this.noun;
	}

	String label() {
		return this.label;
	}

	double share() {
		return this.share;
	}

	/** Whether people search for it by name. */
	boolean isNamed() {
		return switch (this) {
			case DRUG, TARGET, DISEASE, STUDY, PROGRAMME, ALTERATION -> true;
			case EVIDENCE, USE, ADVERSE_EVENT, LABEL -> false;
		};
	}

	/**
	 * How many identifiers a record of this kind has beside its own.
	 */
	int otherIdentifiers() {
		return switch (this) {
			case DRUG, TARGET, DISEASE -> 2;
			default -> 0;
		};
	}

}
