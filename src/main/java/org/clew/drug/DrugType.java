package org.clew.drug;

/** What kind of thing a drug is: Open Targets' drug types. */
enum DrugType {

	SMALL_MOLECULE, ANTIBODY, ANTIBODY_DRUG_CONJUGATE, CELL, ENZYME, GENE, OLIGONUCLEOTIDE, OLIGOSACCHARIDE, PROTEIN,
	VACCINE_COMPONENT, UNKNOWN

}
