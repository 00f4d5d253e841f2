package org.clew.approval;

import java.util.List;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.disease.Disease;
import org.clew.graph.Cypher;
import org.clew.graph.EntityType;
import org.clew.graph.Links;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How approvals and withdrawals are read, and the fields that lead to and from them.
 */
@Configuration(proxyBeanMethods = false)
class ApprovalFields {

	private static final Links APPROVALS = new Links("(n:Drug)-[:APPROVED_AS]->(m:Approval)", "m.name, m.id");

	private static final Links WITHDRAWALS = new Links("(n:Drug)-[:WITHDRAWN_AS]->(m:Withdrawal)", "m.name, m.id");

	private static final Links DISEASE = new Links("(n:Approval)-[:IN_DISEASE]->(m:Disease)", "m.name");

	@Bean
	EntityType<Approval> approvalType() {
		return EntityType.of(Approval.class, Approval::from);
	}

	@Bean
	EntityType<Withdrawal> withdrawalType() {
		return EntityType.of(Withdrawal.class, Withdrawal::from);
	}

	@Bean
	BatchedFields approvalBatchedFields(Cypher cypher, EntityType<Disease> diseases) {
		return () -> List.of(
				BatchedField.list("Drug", "approvals", Approval.class,
						(ids) -> APPROVALS.read(cypher, ids, Approval::from)),
				BatchedField.list("Drug", "withdrawals", Withdrawal.class,
						(ids) -> WITHDRAWALS.read(cypher, ids, Withdrawal::from)),
				BatchedField.one("Approval", "disease", Disease.class,
						(ids) -> DISEASE.read(cypher, ids, diseases.mapping())));
	}

}
