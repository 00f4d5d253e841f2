package org.clew.seed.plan;

import java.util.stream.Stream;

import org.clew.seed.record.Kind;

/** The labels that nodes of the seed can have. */
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
	 * {@return the label that the graph has as this text}
	 */
	public static Label of(String text) {
		return Stream.of(values()).filter((label) -> label.text.equals(text)).findFirst().orElseThrow();
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
