package org.clew.access;

/** The kind of a route, the ones for a single patient first. */
public enum PathwayKind {

	SINGLE_PATIENT, SINGLE_PATIENT_EMERGENCY, INTERMEDIATE_SIZE, TREATMENT, EXPANDED_ACCESS_PROGRAMME, NAMED_PATIENT,
	MANUFACTURER_DISCRETION, NATIONAL_APPLICATION

}
