package org.clew.target;

/** The kind of a molecular change. */
enum AlterationKind {

	FUSION, SUBSTITUTION, EXON_MUTATION, MUTATION, DELETION, AMPLIFICATION, EXPRESSION, OTHER

}
