package org.clew.graph;

/** How a statement is known: Biolink's KnowledgeLevelEnum. */
public enum KnowledgeLevel {

	KNOWLEDGE_ASSERTION, LOGICAL_ENTAILMENT, PREDICTION, STATISTICAL_ASSOCIATION, TEXT_CO_OCCURRENCE, OBSERVATION,
	NOT_PROVIDED

}
