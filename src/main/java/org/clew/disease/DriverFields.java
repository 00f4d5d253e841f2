package org.clew.disease;

import java.util.List;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.graph.Cypher;
import org.clew.graph.NestedListing;
import org.clew.target.Target;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The fields that lead from a target to those that it excludes, and to those that its
 * loss makes a tumour depend on.
 */
@Configuration(proxyBeanMethods = false)
class DriverFields {

	private static final NestedListing EXCLUSIONS = new NestedListing("""
			MATCH (t:Target {id: parent})-[r:EXCLUDES]-(o:Target)
			""", "toLower(coalesce(o.symbol, o.name))", "o.id + ' ' + coalesce(toString(r.number), r.key, '')",
			Exclusion.ITEM);

	private static final NestedListing STRATEGIES = new NestedListing("""
			MATCH (t:Target {id: parent})<-[r:EXPLOITS_LOSS]-(o:Target)
			""", "toLower(coalesce(o.symbol, o.name))", "o.id + ' ' + coalesce(toString(r.number), r.key, '')",
			LossStrategy.ITEM);

	@Bean
	BatchedFields driverBatchedFields(Cypher cypher) {
		return () -> List.of(
				BatchedField.connection("Target", "exclusions", Exclusion.class,
						(ids, slice) -> EXCLUSIONS.read(cypher, ids, slice, Exclusion::from)),
				BatchedField.connection("Target", "lossStrategies", LossStrategy.class,
						(ids, slice) -> STRATEGIES.read(cypher, ids, slice, LossStrategy::from)),
				BatchedField.reference(Exclusion.class, "target", Target.class, Exclusion::targetId),
				BatchedField.reference(Exclusion.class, "other", Target.class, Exclusion::otherId),
				BatchedField.reference(Exclusion.class, "disease", Disease.class, Exclusion::diseaseId),
				BatchedField.reference(LossStrategy.class, "lost", Target.class, LossStrategy::lostId),
				BatchedField.reference(LossStrategy.class, "drugged", Target.class, LossStrategy::druggedId));
	}

}
