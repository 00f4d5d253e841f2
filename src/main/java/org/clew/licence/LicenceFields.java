package org.clew.licence;

import java.util.List;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.disease.Disease;
import org.clew.drug.Drug;
import org.clew.graph.Cypher;
import org.clew.graph.EntityType;
import org.clew.graph.NestedListing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How licences, withdrawals and contraindications are read, and the fields that lead to
 * them.
 */
@Configuration(proxyBeanMethods = false)
class LicenceFields {

	private static final NestedListing LICENCES = new NestedListing("""
			MATCH (:Drug {id: parent})-[:LICENSED_AS]->(l:Licence)
			""", "coalesce(l.jurisdiction, '~') + ' ' + coalesce(l.date, '~')", "l.id", "properties(l)");

	private static final NestedListing WITHDRAWALS = new NestedListing("""
			MATCH (:Drug {id: parent})-[:WITHDRAWN_AS]->(w:Withdrawal)
			""", "w.name", "w.id", "properties(w)");

	private static final NestedListing CONTRAINDICATIONS = new NestedListing("""
			MATCH (d:Drug {id: parent})-[r:CONTRAINDICATED_IN]->(i:Disease)
			""", "toLower(i.name)", "i.id + ' ' + coalesce(toString(r.number), r.key, '')", Contraindication.ITEM);

	@Bean
	EntityType<Licence> licenceType() {
		return EntityType.of(Licence.class, Licence::from);
	}

	@Bean
	EntityType<Withdrawal> withdrawalType() {
		return EntityType.of(Withdrawal.class, Withdrawal::from);
	}

	@Bean
	BatchedFields licenceBatchedFields(Cypher cypher) {
		return () -> List.of(
				BatchedField.connection("Drug", "licences", Licence.class,
						(ids, slice) -> LICENCES.read(cypher, ids, slice, Licence::from)),
				BatchedField.connection("Drug", "withdrawals", Withdrawal.class,
						(ids, slice) -> WITHDRAWALS.read(cypher, ids, slice, Withdrawal::from)),
				BatchedField.connection("Drug", "contraindications", Contraindication.class,
						(ids, slice) -> CONTRAINDICATIONS.read(cypher, ids, slice, Contraindication::from)),
				BatchedField.reference(Contraindication.class, "drug", Drug.class, Contraindication::drugId),
				BatchedField.reference(Contraindication.class, "disease", Disease.class, Contraindication::diseaseId));
	}

}
