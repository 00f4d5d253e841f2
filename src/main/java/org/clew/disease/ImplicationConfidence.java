package org.clew.disease;

/**
 * How sure a source is that a gene has to do with a disease: the words of the Gene
 * Curation Coalition.
 */
public enum ImplicationConfidence {

	DEFINITIVE, STRONG, MODERATE, LIMITED, DISPUTED, REFUTED

}
