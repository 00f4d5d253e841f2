package org.clew.disease;

import java.util.List;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.graph.Cypher;
import org.clew.graph.NestedListing;
import org.clew.graph.Provenance;
import org.clew.graph.Row;
import org.clew.target.Target;
import org.jspecify.annotations.Nullable;

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

	/**
	 * That a tumour does not have alterations of two targets both at diagnosis.
	 *
	 * @param otherId the other
	 * @param diseaseId in which disease; null if in any
	 * @param note what a reader must know
	 * @param statedBy who says so
	 */
	record Exclusion(String targetId, String otherId, @Nullable String diseaseId, @Nullable String note,
			List<Provenance> statedBy) {

		/**
		 * What {@link #from} reads, of a relationship {@code r} between {@code t} and
		 * {@code o}.
		 */
		static final String ITEM = "{targetId: t.id, otherId: o.id, relation: properties(r)}";

		static Exclusion from(Row row) {
			Row relation = row.row("relation");
			return new Exclusion(row.text("targetId"), row.text("otherId"), relation.textOrNull("disease"),
					relation.textOrNull("note"), Provenance.of(relation));
		}

	}

	/**
	 * That a tumour which lost one target depends on another.
	 *
	 * @param lostId what was lost
	 * @param druggedId what drugs act on
	 * @param note what a reader must know
	 * @param statedBy who says so
	 */
	record LossStrategy(String lostId, String druggedId, @Nullable String note, List<Provenance> statedBy) {

		/**
		 * What {@link #from} reads, of a relationship {@code r} from {@code o} to
		 * {@code t}.
		 */
		static final String ITEM = "{lostId: t.id, druggedId: o.id, relation: properties(r)}";

		static LossStrategy from(Row row) {
			Row relation = row.row("relation");
			return new LossStrategy(row.text("lostId"), row.text("druggedId"), relation.textOrNull("note"),
					Provenance.of(relation));
		}

	}

}
