package org.clew.candidate.answer;

/** How far a candidate has come for this patient, the best first. */
public enum Band {

	/**
	 * Licensed now for this disease, biomarker, age and line, as far as these are known.
	 */
	LICENSED,

	/** Trials and cohorts in this disease, with this alteration or none required. */
	PROVEN,

	/** Case reports and series in this disease, with this alteration or none required. */
	REPORTED,

	/**
	 * A label or clinical evidence for this alteration or its class, in another disease.
	 */
	SAME_ALTERATION,

	/** It acts on what the patient's alteration changes, or exploits its loss. */
	SHARED_TARGET,

	/** It acts on a target that the disease as such implicates. */
	DISEASE_TARGET,

	/** Models only. */
	PRECLINICAL,

	/** Evidence in a near disease. */
	NEAR,

	/**
	 * Clinical evidence, at the same level as what supports it or a higher one, that it
	 * fails or harms here.
	 */
	AGAINST

}
