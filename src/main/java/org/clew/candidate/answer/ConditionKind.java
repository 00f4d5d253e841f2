package org.clew.candidate.answer;

/** The kinds of condition. */
public enum ConditionKind {

	/** It needs an alteration that nobody has looked for. */
	IF_ALTERATION,

	/** It speaks of a narrower disease. */
	IF_DISEASE,

	/** It speaks of a broader disease. */
	BROADER_DISEASE,

	/** It speaks of any tumour with the biomarker. */
	ANY_TUMOUR,

	/** The patient's own driver excludes what it needs at diagnosis. */
	UNLIKELY_WITH,

	/** It is in a better band with other drugs. */
	ONLY_WITH,

	/** The label is of another jurisdiction than the patient's. */
	ELSEWHERE,

	/** Who licensed it, and where, was not read out of the label. */
	JURISDICTION_NOT_STATED,

	/** The label is for another age. */
	OTHER_AGE,

	/** The label states no age. */
	AGE_NOT_STATED,

	/** The indication or the licence no longer stands. */
	WITHDRAWN,

	/** The label asks for other treatment before. */
	AFTER_OTHER_THERAPY,

	/** The label states no line of treatment. */
	LINE_NOT_STATED,

	/** The approval is accelerated or conditional. */
	ACCELERATED,

	/** The biomarker has an assay or a cut-off. */
	ASSAY,

	/** The evidence speaks of the class or the gene, and not of this very change. */
	LESS_EXACT,

	/** A program read it out of the label, and nobody checked it. */
	READ_BY_PROGRAM,

	/** It is about a form of the drug, such as a salt. */
	FORM,

	/** It acts on a family or complex, and whether on this member was not measured. */
	MEMBER,

	/** The study was taken back. */
	RETRACTED,

	/** The patient's disease went on under this drug. */
	PROGRESSED_ON,

	/** The patient did not tolerate this drug. */
	NOT_TOLERATED,

	/** The patient had this drug, and nobody said how that went. */
	GIVEN_BEFORE;

	/**
	 * {@return whether something must be found first}
	 */
	boolean isNeed() {
		return this == IF_ALTERATION || this == IF_DISEASE || this == UNLIKELY_WITH;
	}

}
