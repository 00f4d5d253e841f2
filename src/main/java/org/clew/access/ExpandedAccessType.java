package org.clew.access;

/** For whom an expanded-access programme is, as ClinicalTrials.gov names it. */
public enum ExpandedAccessType {

	INDIVIDUAL, INTERMEDIATE, TREATMENT

}
