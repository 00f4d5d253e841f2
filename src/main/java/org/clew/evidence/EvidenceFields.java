package org.clew.evidence;

import java.util.List;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.disease.Disease;
import org.clew.drug.Drug;
import org.clew.graph.Cypher;
import org.clew.graph.EntityType;
import org.clew.graph.Links;
import org.clew.graph.NestedListing;
import org.clew.study.Study;
import org.clew.target.Alteration;
import org.clew.target.Target;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How evidence is read, and the fields that lead to and from it. */
@Configuration(proxyBeanMethods = false)
class EvidenceFields {

	private static final NestedListing OF_DRUG = listing("(:Drug {id: parent})<-[:OF_DRUG @]-(e:Evidence @)");

	private static final NestedListing IN_DISEASE = listing("(:Disease {id: parent})<-[:IN_DISEASE @]-(e:Evidence @)");

	private static final NestedListing OF_STUDY = listing("(:Study {id: parent} @)-[:REPORTS @]->(e:Evidence @)");

	private static final Links DRUGS = new Links("(n:Evidence @)-[r:OF_DRUG @]->(m:Drug)", "r.position");

	private static final Links DISEASES = new Links("(n:Evidence @)-[:IN_DISEASE @]->(m:Disease)", "m.name");

	private static final Links TARGETS = new Links("(n:Evidence @)-[:OF_TARGET @]->(m:Target)",
			"coalesce(m.symbol, m.name)");

	private static final Links ALTERATIONS = new Links("(n:Evidence @)-[:IN_ALTERATION @]->(m:Alteration)", "m.name");

	private static final Links STUDY = new Links("(n:Evidence @)<-[:REPORTS @]-(m:Study @)", "m.id");

	@Bean
	EntityType<Evidence> evidenceType() {
		return EntityType.of(Evidence.class, Evidence::from);
	}

	@Bean
	BatchedFields toEvidenceBatchedFields(Cypher cypher) {
		return () -> List.of(
				BatchedField.connection("Drug", "evidence", Evidence.class,
						(ids, slice) -> OF_DRUG.read(cypher, ids, slice, Evidence::from)),
				BatchedField.connection("Disease", "evidence", Evidence.class,
						(ids, slice) -> IN_DISEASE.read(cypher, ids, slice, Evidence::from)),
				BatchedField.connection("Study", "evidence", Evidence.class,
						(ids, slice) -> OF_STUDY.read(cypher, ids, slice, Evidence::from)));
	}

	@Bean
	BatchedFields ofEvidenceBatchedFields(Cypher cypher, EntityType<Drug> drugs, EntityType<Disease> diseases,
			EntityType<Target> targets, EntityType<Alteration> alterations, EntityType<Study> studies) {
		return () -> List.of(
				BatchedField.list("Evidence", "drugs", Drug.class, (ids) -> DRUGS.read(cypher, ids, drugs.mapping())),
				BatchedField.list("Evidence", "diseases", Disease.class,
						(ids) -> DISEASES.read(cypher, ids, diseases.mapping())),
				BatchedField.list("Evidence", "targets", Target.class,
						(ids) -> TARGETS.read(cypher, ids, targets.mapping())),
				BatchedField.list("Evidence", "alterations", Alteration.class,
						(ids) -> ALTERATIONS.read(cypher, ids, alterations.mapping())),
				BatchedField.one("Evidence", "study", Study.class,
						(ids) -> STUDY.read(cypher, ids, studies.mapping())));
	}

	private static NestedListing listing(String pattern) {
		return new NestedListing("MATCH " + pattern, "toLower(e.name)", "e.id", "properties(e)");
	}

}
