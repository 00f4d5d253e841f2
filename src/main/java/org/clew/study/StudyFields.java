package org.clew.study;

import java.util.List;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.disease.Disease;
import org.clew.drug.Drug;
import org.clew.graph.Cypher;
import org.clew.graph.Entity;
import org.clew.graph.EntityType;
import org.clew.graph.Links;
import org.clew.graph.NestedListing;
import org.clew.graph.Row;
import org.clew.organization.Organization;
import org.clew.study.Study.Arm;
import org.clew.study.Study.StudiedDisease;
import org.clew.study.Study.TestedDrug;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How studies and what they measured are read, and the fields that lead from them. */
@Configuration(proxyBeanMethods = false)
class StudyFields {

	private static final Links TESTED = new Links("(n:Study @)-[r:TESTS @]->(m:Drug)", "m.name, m.id",
			"{id: m.id, relation: properties(r)}");

	private static final Links STUDIED = new Links("(n:Study @)-[r:STUDIES @]->(m:Disease)", "m.name, m.id",
			"{id: m.id, relation: properties(r)}");

	private static final Links ARMS = new Links("(n:Study @)-[:HAS_ARM @]->(m:Arm)",
			"coalesce(m.position, 0), m.label");

	private static final Links SPONSORS = new Links("(n:Study @)-[:SPONSORED_BY @]->(m:Organization)", "m.name");

	private static final Links MEASURED = new Links("(n:Study @)-[r:MEASURED @]->(m:OutcomeMeasure)", "r.position");

	private static final Links RETRACTED = new Links("(n:Study @)-[:RETRACTED_AS @]->(m:Retraction)", "m.id");

	private static final NestedListing INCLUDES = new NestedListing("""
			MATCH (:Study {id: parent} @)-[:INCLUDES @]->(s:Study @)
			""", "toLower(s.name)", "s.id", "properties(s)");

	@Bean
	EntityType<Study> studyType() {
		return EntityType.of(Study.class, Study::from);
	}

	@Bean
	EntityType<OutcomeMeasure> outcomeMeasureType() {
		return EntityType.of(OutcomeMeasure.class, OutcomeMeasure::from);
	}

	@Bean
	BatchedFields studyBatchedFields(Cypher cypher, EntityType<Organization> organizations) {
		return () -> List.of(
				BatchedField.list("Study", "sponsors", Organization.class,
						(ids) -> SPONSORS.read(cypher, ids, organizations.mapping())),
				BatchedField.list("Study", "outcomeMeasures", OutcomeMeasure.class,
						(ids) -> MEASURED.read(cypher, ids, OutcomeMeasure::from)),
				BatchedField.one("Study", "retraction", Retraction.class,
						(ids) -> RETRACTED.read(cypher, ids, Retraction::from)),
				BatchedField.connection("Study", "includes", Study.class,
						(ids, slice) -> INCLUDES.read(cypher, ids, slice, Study::from)));
	}

	@Bean
	BatchedFields registeredBatchedFields(Cypher cypher) {
		return () -> List.of(
				BatchedField.list("Study", "testedDrugs", TestedDrug.class,
						(ids) -> TESTED.read(cypher, ids, TestedDrug::from)),
				BatchedField.list("Study", "studiedDiseases", StudiedDisease.class,
						(ids) -> STUDIED.read(cypher, ids, StudiedDisease::from)),
				BatchedField.reference(TestedDrug.class, "drug", Drug.class, TestedDrug::drugId),
				BatchedField.reference(StudiedDisease.class, "disease", Disease.class, StudiedDisease::diseaseId),
				BatchedField.list("Study", "arms", Arm.class, (ids) -> ARMS.read(cypher, ids, Arm::from)));
	}

	/**
	 * An aggregate result that a study prints.
	 *
	 * @param id the study's identifier and a number
	 * @param name what was measured
	 * @param unit such as patients, percent, months
	 * @param statistic what the value is
	 * @param numerator of a share, where printed
	 * @param denominator of a share, where printed
	 * @param interval around the value, where printed
	 * @param definition how the source defines it
	 * @param asReported as printed, where the source contradicts itself or rounds
	 * @param note what a reader must know
	 */
	record OutcomeMeasure(String id, String name, double value, String unit, Statistic statistic,
			@Nullable Integer numerator, @Nullable Integer denominator, @Nullable Interval interval,
			@Nullable String definition, @Nullable String asReported, @Nullable String note) implements Entity {

		static OutcomeMeasure from(Row row) {
			return new OutcomeMeasure(row.text("id"), row.text("name"), row.decimal("value"), row.text("unit"),
					row.constant(Statistic.class, "statistic"), row.numberOrNull("numerator"),
					row.numberOrNull("denominator"), Interval.from(row), row.textOrNull("definition"),
					row.textOrNull("asReported"), row.textOrNull("note"));
		}

		/**
		 * An interval around a value.
		 *
		 * @param kind what the bounds are
		 * @param lower the lower bound
		 * @param upper the upper bound
		 */
		record Interval(IntervalKind kind, double lower, double upper) {

			static @Nullable Interval from(Row measure) {
				IntervalKind kind = measure.constantOrNull(IntervalKind.class, "intervalKind");
				return (kind != null) ? new Interval(kind, measure.decimal("lower"), measure.decimal("upper")) : null;
			}

			/** What the bounds of an interval are. */
			enum IntervalKind {

				CONFIDENCE_95, IQR, RANGE

			}

		}

		/** What a value of an outcome measure is. */
		enum Statistic {

			COUNT, PERCENT, MEDIAN, MEAN, NOT_STATED

		}

	}

}
