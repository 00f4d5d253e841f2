package org.clew.disease;

import java.util.List;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.graph.Cypher;
import org.clew.graph.EntityType;
import org.clew.graph.Links;
import org.clew.graph.NestedListing;
import org.clew.target.Alteration;
import org.clew.target.Target;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How diseases are read, and the fields that lead to and from them. */
@Configuration(proxyBeanMethods = false)
class DiseaseFields {

	private static final Links PARENTS = new Links("(n:Disease)-[:SUBCLASS_OF]->(m:Disease)", "m.name");

	private static final Links ANCESTORS = new Links("p = ANY SHORTEST (n:Disease)-[:SUBCLASS_OF]->{1,40}(m:Disease)",
			"length(p), m.name");

	private static final NestedListing CHILDREN = new NestedListing("""
			MATCH (:Disease {id: parent})<-[:SUBCLASS_OF]-(d:Disease)
			""", "toLower(d.name)", "d.id", "properties(d)");

	/**
	 * Several sources may say the same of one disease, target and alteration: each
	 * statement is a relation of its own.
	 */
	private static final String TOLD_APART = """
			+ ' ' + r.role + ' ' + coalesce(r.alteration, '') + ' ' + coalesce(toString(r.number), r.key, '')""";

	private static final NestedListing OF_DISEASE = new NestedListing("""
			MATCH (d:Disease {id: parent})-[r:IMPLICATES]->(t:Target)
			""", "toLower(coalesce(t.symbol, t.name))", "t.id" + TOLD_APART, Implication.ITEM);

	private static final NestedListing OF_TARGET = new NestedListing("""
			MATCH (t:Target {id: parent})<-[r:IMPLICATES]-(d:Disease)
			""", "toLower(d.name)", "d.id" + TOLD_APART, Implication.ITEM);

	@Bean
	EntityType<Disease> diseaseType() {
		return EntityType.of(Disease.class, Disease::from);
	}

	@Bean
	BatchedFields diseaseBatchedFields(Cypher cypher) {
		return () -> List.of(
				BatchedField.list("Disease", "parents", Disease.class,
						(ids) -> PARENTS.read(cypher, ids, Disease::from)),
				BatchedField.list("Disease", "ancestors", Disease.class,
						(ids) -> ANCESTORS.read(cypher, ids, Disease::from)),
				BatchedField.connection("Disease", "children", Disease.class,
						(ids, slice) -> CHILDREN.read(cypher, ids, slice, Disease::from)),
				BatchedField.connection("Disease", "implications", Implication.class,
						(ids, slice) -> OF_DISEASE.read(cypher, ids, slice, Implication::from)),
				BatchedField.connection("Target", "implications", Implication.class,
						(ids, slice) -> OF_TARGET.read(cypher, ids, slice, Implication::from)),
				BatchedField.reference(Implication.class, "disease", Disease.class, Implication::diseaseId),
				BatchedField.reference(Implication.class, "target", Target.class, Implication::targetId),
				BatchedField.reference(Implication.class, "alteration", Alteration.class, Implication::alterationId));
	}

}
