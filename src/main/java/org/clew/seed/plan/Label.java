package org.clew.seed.plan;

import org.clew.seed.record.Kind;

/**
 * The labels that nodes of the seed can have.
 */
public enum Label {

	SOURCE("Source"),

	ORGANIZATION("Organization"),

	TARGET("Target"),

	ALTERATION("Alteration"),

	DRUG("Drug"),

	LICENCE("Licence"),

	LABEL("Label"),

	WITHDRAWAL("Withdrawal"),

	DISEASE("Disease"),

	BASIS("Basis"),

	PATHWAY("Pathway"),

	STEP("Step"),

	LEGAL_BASIS("LegalBasis"),

	FACT("Fact"),

	PROGRAMME("AccessProgramme"),

	STUDY("Study"),

	USE("Use"),

	ADVERSE_EVENT("AdverseEvent"),

	EVIDENCE("Evidence"),

	OUTCOME_MEASURE("OutcomeMeasure");

	private final String text;

	Label(String text) {
		this.text = text;
	}

	/**
	 * {@return the label as the graph has it}
	 */
	public String text() {
		return this.text;
	}

	/**
	 * {@return whether people ask for such things by name}
	 */
	public boolean isNamed() {
		return switch (this) {
			case ORGANIZATION, TARGET, ALTERATION, DRUG, DISEASE, PROGRAMME, STUDY -> true;
			default -> false;
		};
	}

	static Label of(Kind kind) {
		return switch (kind) {
			case SOURCE -> SOURCE;
			case ORGANIZATION -> ORGANIZATION;
			case TARGET -> TARGET;
			case ALTERATION -> ALTERATION;
			case DRUG -> DRUG;
			case DISEASE -> DISEASE;
			case BASIS -> BASIS;
			case PATHWAY -> PATHWAY;
			case PROGRAMME -> PROGRAMME;
			case STUDY -> STUDY;
		};
	}

}
