package org.clew.target;

import java.util.List;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.drug.Drug;
import org.clew.graph.Cypher;
import org.clew.graph.EntityType;
import org.clew.graph.Links;
import org.clew.graph.NestedListing;
import org.clew.graph.Provenance;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How targets and alterations are read, and the fields that lead to and from them. */
@Configuration(proxyBeanMethods = false)
class TargetFields {

	private static final NestedListing MEMBERS = new NestedListing("""
			MATCH (:Target {id: parent})-[:HAS_MEMBER]->(m:Target)
			""", "m.name", "m.id", "properties(m)");

	private static final NestedListing ALTERATIONS = new NestedListing("""
			MATCH (:Target {id: parent})<-[:CHANGES]-(m:Alteration)
			""", "m.name", "m.id", "properties(m)");

	private static final Links CHANGED = new Links("(n:Alteration)-[r:CHANGES]->(m:Target)", "r.position");

	/** A drug may act on one target in several ways, each stated on its own. */
	private static final String TOLD_APART = " + ' ' + r.action + ' ' + coalesce(toString(r.number), r.key, '')";

	private static final NestedListing OF_DRUG = new NestedListing("""
			MATCH (d:Drug {id: parent})-[r:ACTS_ON]->(t:Target)
			""", "toLower(coalesce(t.symbol, t.name))", "t.id" + TOLD_APART, Mechanism.ITEM);

	private static final NestedListing OF_TARGET = new NestedListing("""
			MATCH (t:Target {id: parent})<-[r:ACTS_ON]-(d:Drug)
			""", "toLower(d.name)", "d.id" + TOLD_APART, Mechanism.ITEM);

	@Bean
	EntityType<Target> targetType() {
		return EntityType.of(Target.class, Target::from);
	}

	@Bean
	EntityType<Alteration> alterationType() {
		return EntityType.of(Alteration.class, Alteration::from);
	}

	@Bean
	BatchedFields targetBatchedFields(Cypher cypher) {
		return () -> List.of(
				BatchedField.connection("Target", "members", Target.class,
						(ids, slice) -> MEMBERS.read(cypher, ids, slice, Target::from)),
				BatchedField.connection("Target", "alterations", Alteration.class,
						(ids, slice) -> ALTERATIONS.read(cypher, ids, slice, Alteration::from)),
				BatchedField.list("Alteration", "targets", Target.class,
						(ids) -> CHANGED.read(cypher, ids, Target::from)),
				BatchedField.connection("Drug", "mechanisms", Mechanism.class,
						(ids, slice) -> OF_DRUG.read(cypher, ids, slice, Mechanism::from)),
				BatchedField.connection("Target", "mechanisms", Mechanism.class,
						(ids, slice) -> OF_TARGET.read(cypher, ids, slice, Mechanism::from)),
				BatchedField.reference(Mechanism.class, "drug", Drug.class, Mechanism::drugId),
				BatchedField.reference(Mechanism.class, "target", Target.class, Mechanism::targetId));
	}

	/**
	 * That a drug acts on a target, and how.
	 *
	 * @param action what the drug does
	 * @param direction which way that pushes the target
	 * @param specificity what was hit: the protein, or a complex or family it belongs to
	 * @param note what a reader must know
	 * @param statedBy who says so
	 */
	record Mechanism(String drugId, String targetId, ActionType action, ActionDirection direction,
			@Nullable TargetType specificity, @Nullable String note, List<Provenance> statedBy) {

		/**
		 * What {@link #from} reads, of a relationship {@code r} from {@code d} to
		 * {@code t}.
		 */
		static final String ITEM = "{drugId: d.id, targetId: t.id, relation: properties(r)}";

		static Mechanism from(Row row) {
			Row relation = row.row("relation");
			return new Mechanism(row.text("drugId"), row.text("targetId"),
					relation.constant(ActionType.class, "action"),
					relation.constant(ActionDirection.class, "direction"),
					relation.constantOrNull(TargetType.class, "specificity"), relation.textOrNull("note"),
					Provenance.of(relation));
		}

	}

}
