package org.clew.registry;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.clew.Neo4jTest;
import org.clew.OwnNodes;
import org.clew.access.PathwayKind;
import org.clew.evidence.AgeGroup;
import org.clew.registry.cohort.RequestDimension;
import org.clew.registry.report.Inputs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that answers from the database, too, are about whole cohorts only.
 */
@Neo4jTest
class RequestOutcomeTests {

	private static final YearMonth NOW = YearMonth.now(ZoneOffset.UTC);

	private static final List<String> COMPANIES = List.of("clew:test-outcome-a", "clew:test-outcome-b",
			"clew:test-outcome-c");

	private static final List<Integer> YEARS = List.of(2021, 2022);

	private static final List<RequestDimension> COMPANY = List.of(RequestDimension.COMPANY);

	private final Random random = new Random(7);

	@Autowired
	private Driver driver;

	@Autowired
	private Cohorts cohorts;

	@Autowired
	private Outcomes outcomes;

	private OwnNodes own;

	@BeforeEach
	void report() {
		this.own = new OwnNodes(this.driver, "RequestOutcomeTests");
		forget();
		COMPANIES.forEach((id) -> this.own
			.write("CREATE (:Organization:Entity {own} id: $id, name: $id, role: 'COMPANY'})", Map.of("id", id)));
		List<Map<String, Object>> reports = new ArrayList<>();
		for (int i = 0; i < 240; i++) {
			reports.add(report(i));
		}
		this.driver.executableQuery("UNWIND $reports AS report CREATE (r:RequestReport) SET r = report")
			.withParameters(Map.of("reports", reports))
			.execute();
		this.cohorts.close(NOW);
	}

	@AfterEach
	void forget() {
		this.own.delete();
		this.driver.executableQuery("MATCH (n:RequestReport|RequestCohort|RequestRegistry) DETACH DELETE n").execute();
	}

	@Test
	void addsUpToTheSameWhateverTheGrouping() {
		int counted = this.outcomes.of(null, List.of()).counted();
		assertThat(counted).isGreaterThan(60);
		for (RequestDimension dimension : RequestDimension.values()) {
			RequestOutcomes answer = this.outcomes.of(null, List.of(dimension, other(dimension)));
			assertThat(answer.counted()).isEqualTo(counted);
			assertThat(answer.groups().stream().filter((group) -> group.figures() != null)).allSatisfy((group) -> {
				assertThat(requests(group)).isGreaterThanOrEqualTo(13);
				assertThat(group.figures()).isNotNull().satisfies((figures) -> {
					assertThat(figures.told()).isGreaterThanOrEqualTo(7);
					assertThat(figures.granted().atMost()).isPositive();
					assertThat(figures.granted().atLeast()).isLessThan(figures.requests());
				});
			});
			assertThat(answer.groups().stream().mapToInt(RequestOutcomeTests::requests).sum()).isEqualTo(counted);
		}
	}

	@Test
	void leavesNoSmallRestBetweenAFilterAndItsOpposite() {
		int all = this.outcomes.of(null, COMPANY).counted();
		for (String company : COMPANIES) {
			List<String> others = COMPANIES.stream().filter((id) -> !id.equals(company)).toList();
			for (List<Integer> years : List.of(YEARS, YEARS.subList(0, 1), YEARS.subList(1, 2))) {
				RequestOutcomes one = this.outcomes.of(filter(List.of(company), years), COMPANY);
				RequestOutcomes rest = this.outcomes.of(filter(others, years), COMPANY);
				RequestOutcomes both = this.outcomes.of(filter(COMPANIES, years), COMPANY);
				assertThat(both.counted()).isEqualTo(one.counted() + rest.counted());
				assertThat(List.of(one.counted(), rest.counted(), one.undetermined(), all - both.counted()))
					.allSatisfy((count) -> assertThat(count).matches((it) -> it == 0 || it >= 13, "none, or enough"));
			}
		}
	}

	private Map<String, Object> report(int i) {
		Map<String, Object> report = new HashMap<>();
		report.put("id", "clew:request-test-" + i);
		report.put("author", "author" + i % 80);
		report.put("state", "ACCEPTED");
		report.put("version", 1);
		report.put("reportedMonth", "2024-01");
		report.put("acceptedMonth", (i % 3 == 0) ? "2024-01" : NOW.minusMonths(1).toString());
		report.put("company", COMPANIES.get(Math.max(0, this.random.nextInt(6) - 3)));
		report.put("drug", Inputs.DRUG);
		report.put("disease", Inputs.DISEASE);
		report.put("month", YEARS.get(this.random.nextInt(2)) + "-05");
		report.put("route", PathwayKind.values()[this.random.nextInt(2)].name());
		report.put("jurisdiction", this.random.nextBoolean() ? "US" : "DE");
		report.put("ageGroup", AgeGroup.values()[this.random.nextInt(2)].name());
		report.put("answered", true);
		report.put("daysToAnswer", this.random.nextInt(100));
		report.put("decision", (this.random.nextInt(3) == 0) ? "GRANTED" : "REFUSED");
		return report;
	}

	private static RequestDimension other(RequestDimension dimension) {
		return (dimension == RequestDimension.YEAR) ? RequestDimension.COMPANY : RequestDimension.YEAR;
	}

	private static int requests(RequestOutcomeGroup group) {
		return (group.figures() != null) ? group.figures().requests() : 0;
	}

	private static RequestOutcomeFilter filter(List<String> companies, List<Integer> years) {
		return new RequestOutcomeFilter(companies, null, null, null, null, null, years);
	}

}
