package org.clew.evidence;

/** What a piece of evidence is about, as CIViC has it; OTHER is what this list lacks. */
public enum EvidenceType {

	PREDICTIVE, DIAGNOSTIC, PROGNOSTIC, PREDISPOSING, FUNCTIONAL, ONCOGENIC, OTHER

}
