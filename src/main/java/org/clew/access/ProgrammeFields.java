package org.clew.access;

import java.util.List;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.disease.Disease;
import org.clew.drug.Drug;
import org.clew.graph.Cypher;
import org.clew.graph.EntityType;
import org.clew.graph.Links;
import org.clew.organization.Organization;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How programmes are read, and the fields that lead to and from them.
 */
@Configuration(proxyBeanMethods = false)
class ProgrammeFields {

	private static final Links DRUGS = new Links("(n:AccessProgramme)-[:OFFERS]->(m:Drug)", "m.name");

	private static final Links DISEASES = new Links("(n:AccessProgramme)-[:IN_DISEASE]->(m:Disease)", "m.name");

	private static final Links ORGANIZATION = new Links("(n:AccessProgramme)-[:SPONSORED_BY]->(m:Organization)",
			"m.name");

	@Bean
	EntityType<AccessProgramme> accessProgrammeType() {
		return EntityType.of(AccessProgramme.class, AccessProgramme::from);
	}

	@Bean
	BatchedFields programmeBatchedFields(Cypher cypher, Programmes programmes, EntityType<Drug> drugs,
			EntityType<Disease> diseases, EntityType<Organization> organizations) {
		return () -> List.of(BatchedField.connection("Drug", "programmes", AccessProgramme.class, programmes::ofDrugs),
				BatchedField.list("AccessProgramme", "drugs", Drug.class,
						(ids) -> DRUGS.read(cypher, ids, drugs.mapping())),
				BatchedField.list("AccessProgramme", "diseases", Disease.class,
						(ids) -> DISEASES.read(cypher, ids, diseases.mapping())),
				BatchedField.one("AccessProgramme", "organization", Organization.class,
						(ids) -> ORGANIZATION.read(cypher, ids, organizations.mapping())));
	}

}
