package org.clew.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.disease.Disease;
import org.clew.drug.Drug;
import org.clew.graph.Cypher;
import org.clew.graph.EntityType;
import org.clew.graph.Found;
import org.clew.graph.Links;
import org.clew.graph.NestedListing;
import org.clew.graph.Slice;
import org.clew.organization.Organization;
import org.clew.study.Study;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** How programmes are read, and the fields that lead to and from them. */
@Configuration(proxyBeanMethods = false)
class ProgrammeFields {

	private static final Links DRUGS = new Links("(n:AccessProgramme)-[:OFFERS]->(m:Drug)", "m.name");

	private static final Links DISEASES = new Links("(n:AccessProgramme)-[:IN_DISEASE]->(m:Disease)", "m.name");

	private static final Links ORGANIZATION = new Links("(n:AccessProgramme)-[:SPONSORED_BY]->(m:Organization)",
			"m.name");

	private static final NestedListing TRIALS = new NestedListing("""
			MATCH (:AccessProgramme {id: parent})<-[:HAS_EXPANDED_ACCESS @]-(m:Study @)
			""", "m.id", "m.id", "properties(m)");

	private static final Links OF_TRIAL = new Links("(n:Study @)-[:HAS_EXPANDED_ACCESS @]->(m:AccessProgramme)",
			"m.id");

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

	@Bean
	BatchedFields expandedAccessBatchedFields(Cypher cypher, EntityType<Study> studies) {
		return () -> List.of(
				BatchedField.connection("AccessProgramme", "trials", Study.class,
						(ids, slice) -> TRIALS.read(cypher, ids, slice, studies.mapping())),
				BatchedField.list("Study", "expandedAccess", AccessProgramme.class,
						(ids) -> OF_TRIAL.read(cypher, ids, AccessProgramme::from)));
	}

	/** The programmes that offer drugs outside trials. */
	@Component
	static class Programmes {

		private static final NestedListing PAGES = new NestedListing("""
				MATCH (:Drug {id: parent})<-[:OFFERS]-(p:AccessProgramme)
				""", "toLower(p.name)", "p.id", "properties(p)");

		private final Cypher cypher;

		Programmes(Cypher cypher) {
			this.cypher = cypher;
		}

		Map<String, Found<AccessProgramme>> ofDrugs(Collection<String> drugs, Slice slice) {
			return PAGES.read(this.cypher, drugs, slice, AccessProgramme::from);
		}

	}

}
