package org.clew.registry.report;

/** Whom in the company a request went to: a role, never a person. */
public enum PointOfContact {

	EXPANDED_ACCESS_OFFICE, MEDICAL_INFORMATION, CLINICAL_DEVELOPMENT, TRIAL_INVESTIGATOR, EXECUTIVE, OTHER, NOT_KNOWN

}
