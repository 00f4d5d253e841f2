package org.clew.disease;

/** What a target is to a disease. */
public enum ImplicationRole {

	CAUSAL_GENE, ONCOGENIC_DRIVER, BIOMARKER, SURFACE_ANTIGEN, SUSCEPTIBILITY_GENE, THERAPEUTIC_TARGET, OTHER

}
