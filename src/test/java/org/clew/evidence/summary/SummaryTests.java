package org.clew.evidence.summary;

import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.clew.ScratchNeo4jTest;
import org.clew.evidence.Effect;
import org.clew.evidence.GradeVersions;
import org.clew.evidence.Proportion;
import org.clew.evidence.summary.SummaryDimension.SummaryKey;
import org.clew.evidence.summary.SummaryGroup.EffectCount;
import org.clew.graph.Condition;
import org.clew.graph.Row;
import org.clew.graph.Versioned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Counts in a graph of two studies with three uses, and one study without.
 */
@ScratchNeo4jTest
class SummaryTests {

	private static final String GRAPH = """
			CREATE (trial:Basis {basis: 'CLINICAL_TRIAL', name: 'Clinical trial'}),
			  (mechanism:Basis {basis: 'MECHANISM', name: 'Mechanism'}),
			  (glioma:Disease {id: 'd:glioma', name: 'glioma', icd11Chapter: '02'}),
			  (anaemia:Disease {id: 'd:anaemia', name: 'anaemia', icd11Chapter: '03'}),
			  (other:Disease {id: 'd:other', name: 'other'}),
			  (kit:Target {id: 't:kit', name: 'KIT proto-oncogene', symbol: 'KIT'}),
			  (family:Target {id: 't:family', name: 'A family'}),
			  (pair:Drug {id: 'x:pair', name: 'Pair'}), (half:Drug {id: 'x:half', name: 'Half'}),
			  (lone:Drug {id: 'x:lone', name: 'Lone'}),
			  (pair)-[:HAS_PART]->(half), (half)-[:ACTS_ON]->(kit), (pair)-[:ACTS_ON]->(family),
			  (a:Study {id: 's:a', year: 2020}), (b:Study {id: 's:b'}), (:Study {id: 's:c', year: 2021}),
			  (a)-[:REPORTS]->(a1:Use {id: 's:a/use-1', effect: 'CURED', patients: 3, relatedDeaths: 1, worstGrade: 5,
			    ageGroup: 'FROM_0_TO_8'}),
			  (a1)-[:OF_DRUG]->(pair), (a1)-[:IN_DISEASE]->(glioma),
			  (a1)-[:BASED_ON]->(trial), (a1)-[:BASED_ON]->(mechanism),
			  (b)-[:REPORTS]->(b1:Use {id: 's:b/use-1', effect: 'NO_DESCRIPTION'}),
			  (b1)-[:OF_DRUG]->(lone), (b1)-[:IN_DISEASE]->(other), (b1)-[:BASED_ON]->(mechanism),
			  (b)-[:REPORTS]->(b2:Use {id: 's:b/use-2', effect: 'WORSENED', patients: 2, worstGrade: 3}),
			  (b2)-[:OF_DRUG]->(pair), (b2)-[:OF_DRUG]->(lone), (b2)-[:IN_DISEASE]->(glioma),
			  (b2)-[:IN_DISEASE]->(anaemia), (b2)-[:BASED_ON]->(trial)
			""";

	@BeforeEach
	void createGraph(Driver driver) {
		driver.executableQuery(GRAPH).execute();
	}

	@Test
	void countsOnlyStudiesThatReportAUse(Driver driver) {
		assertThat(groups(driver, Condition.ALWAYS)).singleElement()
			.isEqualTo(new SummaryGroup(List.of(), 2, 1, 5, 2,
					List.of(new EffectCount(Effect.CURED, 1), new EffectCount(Effect.WORSENED, 1),
							new EffectCount(Effect.NO_DESCRIPTION, 1)),
					Proportion.of(1, 2), 1, GradeVersions.of(List.of()), 0));
	}

	@Test
	void countsAStudyWithTwoBasesUnderBoth(Driver driver) {
		assertThat(groups(driver, Condition.ALWAYS, SummaryDimension.BASIS))
			.extracting((group) -> group.keys().getFirst(), SummaryGroup::studies, SummaryGroup::patients)
			.containsExactly(tuple(SummaryDimension.BASIS, "CLINICAL_TRIAL", "Clinical trial", 2, 5),
					tuple(SummaryDimension.BASIS, "MECHANISM", "Mechanism", 2, 3));
	}

	@Test
	void knowsNoPatientsWhereNoReportStatesThem(Driver driver) {
		assertThat(groups(driver, Condition.of("n.effect = $?", "NO_DESCRIPTION"))).singleElement()
			.returns(null, SummaryGroup::patients)
			.returns(Proportion.of(0, 1), SummaryGroup::goodOutcome)
			.returns(0, SummaryGroup::relatedDeaths);
	}

	@Test
	void takesSharesOfTheStudiesThatTheFilterAdmits(Driver driver) {
		assertThat(groups(driver, Condition.of("n.worstGrade >= $?", 3), SummaryDimension.GRADE))
			.extracting((group) -> group.keys().getFirst().label(), SummaryGroup::share)
			.containsExactly(Tuple.tuple("Grade 3", 0.5), Tuple.tuple("Grade 5", 0.5));
	}

	@Test
	void pairsADiseaseWithItsOwnChapterOnly(Driver driver) {
		assertThat(groups(driver, Condition.ALWAYS, SummaryDimension.DISEASE, SummaryDimension.DISEASE_CHAPTER))
			.extracting((group) -> group.keys().stream().map(SummaryKey::value).toList(), SummaryGroup::studies)
			.containsExactly(Tuple.tuple(List.of("d:glioma", "02"), 2), Tuple.tuple(List.of("d:anaemia", "03"), 1),
					Tuple.tuple(List.of("d:other", "NOT_STATED"), 1));
	}

	@Test
	void countsEachUseOnceHoweverManyTargetsAndPartsLeadToIt(Driver driver) {
		assertKeys(groups(driver, Condition.ALWAYS, SummaryDimension.TARGET)).containsExactly(
				Tuple.tuple("t:family", "A family", 2, 5, 2), Tuple.tuple("t:kit", "KIT", 2, 5, 2),
				Tuple.tuple("NOT_STATED", "Not stated", 1, 2, 2));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EFFECT          | CURED 1, NO_DESCRIPTION 1, WORSENED 1
			DISEASE_CHAPTER | 02 2, 03 1, NOT_STATED 1
			DRUG            | x:pair 2, x:lone 1
			AGE_GROUP       | FROM_0_TO_8 1, NOT_STATED 1
			GRADE           | 3 1, 5 1, NOT_STATED 1
			YEAR            | 2020 1, NOT_STATED 1
			""")
	void ordersGroupsByStudiesThenKeys(SummaryDimension dimension, String expected, Driver driver) {
		assertThat(groups(driver, Condition.ALWAYS, dimension).stream()
			.map((group) -> group.keys().getFirst().value() + " " + group.studies()))
			.containsExactly(expected.split(", "));
	}

	@Test
	void givesOneEmptyGroupWhereNothingIsAdmitted(Driver driver) {
		assertThat(groups(driver, Condition.of("n.effect = $?", "x"))).singleElement()
			.isEqualTo(new SummaryGroup(List.of(), 0, 0, null, 0, List.of(), Proportion.of(0, 0), 0,
					GradeVersions.of(List.of()), 0));
		assertThat(groups(driver, Condition.of("n.effect = $?", "x"), SummaryDimension.YEAR)).isEmpty();
	}

	private static List<SummaryGroup> groups(Driver driver, Condition condition, SummaryDimension... dimensions) {
		Summary summary = new Summary(condition, List.of(dimensions));
		Query query = summary.query();
		return driver.executableQuery(Versioned.of(query.text()).now())
			.withParameters(query.parameters().asMap())
			.execute()
			.records()
			.stream()
			.map((row) -> summary.group(new Row(row)))
			.toList();
	}

	private static Tuple tuple(SummaryDimension dimension, String value, String label, Object... rest) {
		return Tuple
			.tuple(Stream.concat(Stream.of(new SummaryKey(dimension, value, label)), Stream.of(rest)).toArray());
	}

	private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> assertKeys(
			List<SummaryGroup> groups) {
		return assertThat(groups).extracting((group) -> group.keys().getFirst().value(),
				(group) -> group.keys().getFirst().label(), SummaryGroup::studies, SummaryGroup::patients,
				SummaryGroup::drugs);
	}

}
