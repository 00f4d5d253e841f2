package org.clew.access;

import java.util.List;

import org.clew.access.Pathway.LegalBasis;
import org.clew.access.Pathway.PathwayFact;
import org.clew.access.Pathway.PathwayStep;
import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.graph.Cypher;
import org.clew.graph.EntityType;
import org.clew.graph.Links;
import org.clew.organization.Organization;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How pathways and their parts are read, and the fields that lead from them. */
@Configuration(proxyBeanMethods = false)
class PathwayFields {

	private static final Links REGULATORS = new Links("(n:Pathway)-[:REGULATED_BY]->(m:Organization)", "m.name");

	private static final Links STEP_REGULATOR = new Links("(n:Step)-[:REGULATED_BY]->(m:Organization)", "m.name");

	private static final Links LEGAL_BASIS = new Links("(n:Pathway)-[:RESTS_ON]->(m:LegalBasis)", "m.position");

	private static final Links STEPS = new Links("(n:Pathway)-[:HAS_STEP]->(m:Step)", "m.position");

	private static final Links FACTS = new Links("(n:Pathway)-[:HAS_FACT]->(m:Fact)", "m.position");

	@Bean
	EntityType<Pathway> pathwayType() {
		return EntityType.of(Pathway.class, Pathway::from);
	}

	@Bean
	EntityType<LegalBasis> legalBasisType() {
		return EntityType.of(LegalBasis.class, LegalBasis::from);
	}

	@Bean
	EntityType<PathwayStep> pathwayStepType() {
		return new EntityType<>("Step", PathwayStep.class, PathwayStep::from);
	}

	@Bean
	EntityType<PathwayFact> pathwayFactType() {
		return new EntityType<>("Fact", PathwayFact.class, PathwayFact::from);
	}

	@Bean
	BatchedFields pathwayBatchedFields(Cypher cypher, EntityType<Organization> organizations) {
		return () -> List.of(
				BatchedField.list("Pathway", "regulators", Organization.class,
						(ids) -> REGULATORS.read(cypher, ids, organizations.mapping())),
				BatchedField.list("Pathway", "legalBasis", LegalBasis.class,
						(ids) -> LEGAL_BASIS.read(cypher, ids, LegalBasis::from)),
				BatchedField.list("Pathway", "steps", PathwayStep.class,
						(ids) -> STEPS.read(cypher, ids, PathwayStep::from)),
				BatchedField.one("PathwayStep", "regulator", Organization.class,
						(ids) -> STEP_REGULATOR.read(cypher, ids, organizations.mapping())),
				BatchedField.list("Pathway", "facts", PathwayFact.class,
						(ids) -> FACTS.read(cypher, ids, PathwayFact::from)));
	}

}
