package org.clew.drug;

import java.util.List;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.graph.Cypher;
import org.clew.graph.EntityType;
import org.clew.graph.Links;
import org.clew.graph.NestedListing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How drugs are read, and the fields that lead from drug to drug. */
@Configuration(proxyBeanMethods = false)
class DrugFields {

	private static final Links PARTS = new Links("(n:Drug)-[r:HAS_PART]->(m:Drug)", "m.name");

	private static final Links PARENT_FORMS = new Links("(n:Drug)-[r:FORM_OF]->(m:Drug)", "m.name, m.id");

	private static final NestedListing FORMS = new NestedListing("""
			MATCH (:Drug {id: parent})<-[:FORM_OF]-(m:Drug)
			""", "m.name", "m.id", "properties(m)");

	@Bean
	EntityType<Drug> drugType() {
		return EntityType.of(Drug.class, Drug::from);
	}

	@Bean
	BatchedFields drugFieldsOfDrugs(Cypher cypher) {
		return () -> List.of(field(cypher, "parts", PARTS), field(cypher, "parentForms", PARENT_FORMS), BatchedField
			.connection("Drug", "forms", Drug.class, (ids, slice) -> FORMS.read(cypher, ids, slice, Drug::from)));
	}

	private static BatchedField field(Cypher cypher, String name, Links links) {
		return BatchedField.list("Drug", name, Drug.class, (ids) -> links.read(cypher, ids, Drug::from));
	}

}
