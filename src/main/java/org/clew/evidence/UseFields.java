package org.clew.evidence;

import java.util.List;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.disease.Disease;
import org.clew.drug.Drug;
import org.clew.evidence.EvidenceController.BasisDefinition;
import org.clew.graph.Cypher;
import org.clew.graph.EntityType;
import org.clew.graph.Links;
import org.clew.study.Study;
import org.clew.target.Alteration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How uses and bases are read, and the fields that lead to and from uses. */
@Configuration(proxyBeanMethods = false)
class UseFields {

	private static final Links BASES = new Links("(n:Use @)-[:BASED_ON @]->(m:Basis)", "m.code", "{basis: m.basis}");

	private static final Links DRUGS = new Links("(n:Use @)-[r:OF_DRUG @]->(m:Drug)", "r.position");

	private static final Links DISEASES = new Links("(n:Use @)-[r:IN_DISEASE @]->(m:Disease)", "r.position");

	private static final Links ALTERATIONS = new Links("(n:Use @)-[:IN_ALTERATION @]->(m:Alteration)", "m.name");

	private static final Links STUDY = new Links("(n:Use @)<-[:REPORTS @]-(m:Study @)", "m.id");

	@Bean
	EntityType<Use> useType() {
		return EntityType.of(Use.class, Use::from);
	}

	@Bean
	EntityType<BasisDefinition> basisType() {
		return new EntityType<>("Basis", BasisDefinition.class, BasisDefinition::from);
	}

	@Bean
	BatchedFields useBatchedFields(Cypher cypher, EntityType<Drug> drugs, EntityType<Disease> diseases,
			EntityType<Alteration> alterations, EntityType<Study> studies) {
		return () -> List.of(
				BatchedField.list("Use", "bases", Basis.class,
						(ids) -> BASES.read(cypher, ids, (row) -> row.constant(Basis.class, "basis"))),
				BatchedField.list("Use", "drugs", Drug.class, (ids) -> DRUGS.read(cypher, ids, drugs.mapping())),
				BatchedField.list("Use", "diseases", Disease.class,
						(ids) -> DISEASES.read(cypher, ids, diseases.mapping())),
				BatchedField.list("Use", "alterations", Alteration.class,
						(ids) -> ALTERATIONS.read(cypher, ids, alterations.mapping())),
				BatchedField.one("Use", "study", Study.class, (ids) -> STUDY.read(cypher, ids, studies.mapping())));
	}

	@Bean
	BatchedFields usesBatchedFields(Uses uses) {
		return () -> List.of(BatchedField.connection("Drug", "uses", Use.class, uses::ofDrugs),
				BatchedField.connection("Disease", "uses", Use.class, uses::inDiseases),
				BatchedField.connection("Study", "uses", Use.class, uses::ofStudies));
	}

}
