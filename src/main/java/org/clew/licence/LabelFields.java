package org.clew.licence;

import java.util.List;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.disease.Disease;
import org.clew.drug.Drug;
import org.clew.graph.Cypher;
import org.clew.graph.EntityType;
import org.clew.graph.Links;
import org.clew.graph.NestedListing;
import org.clew.target.Target;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How labels are read, and the fields that lead to and from them. */
@Configuration(proxyBeanMethods = false)
class LabelFields {

	private static final NestedListing OF_DRUG = listing("(:Drug {id: parent})<-[:OF_DRUG]-(l:Label)");

	private static final NestedListing IN_DISEASE = listing("(:Disease {id: parent})<-[:IN_DISEASE]-(l:Label)");

	private static final Links DRUGS = new Links("(n:Label)-[r:OF_DRUG]->(m:Drug)", "r.position, m.id");

	private static final Links DISEASE = new Links("(n:Label)-[:IN_DISEASE]->(m:Disease)", "m.name, m.id");

	private static final Links TARGETS = new Links("(n:Label)-[:OF_TARGET]->(m:Target)",
			"coalesce(m.symbol, m.name), m.id");

	@Bean
	EntityType<Label> labelType() {
		return EntityType.of(Label.class, Label::from);
	}

	@Bean
	BatchedFields labelBatchedFields(Cypher cypher, EntityType<Drug> drugs, EntityType<Disease> diseases,
			EntityType<Target> targets) {
		return () -> List.of(
				BatchedField.connection("Drug", "labels", Label.class,
						(ids, slice) -> OF_DRUG.read(cypher, ids, slice, Label::from)),
				BatchedField.connection("Disease", "labels", Label.class,
						(ids, slice) -> IN_DISEASE.read(cypher, ids, slice, Label::from)),
				BatchedField.list("Label", "drugs", Drug.class, (ids) -> DRUGS.read(cypher, ids, drugs.mapping())),
				BatchedField.one("Label", "disease", Disease.class,
						(ids) -> DISEASE.read(cypher, ids, diseases.mapping())),
				BatchedField.list("Label", "targets", Target.class,
						(ids) -> TARGETS.read(cypher, ids, targets.mapping())));
	}

	/** What still stands goes first, the newest before the older. */
	private static NestedListing listing(String pattern) {
		return new NestedListing("MATCH " + pattern,
				"CASE l.status WHEN 'ACTIVE' THEN '2 ' ELSE '1 ' END + coalesce(l.date, '')", "l.id", "properties(l)",
				true);
	}

}
