package org.clew.candidate.file;

/** A format in which a patient is sent. */
public enum PatientFormat {

	PHENOPACKET, FHIR_BUNDLE, MAF, TABLE, VCF

}
