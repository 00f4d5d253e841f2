package org.clew.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.clew.Neo4jTest;
import org.clew.OwnNodes;
import org.clew.api.UserError;
import org.clew.api.UserErrorCode;
import org.clew.export.Export;
import org.clew.export.ExportFormat;
import org.clew.graph.Slice;
import org.clew.registry.cohort.RequestDimension;
import org.clew.registry.report.Inputs;
import org.clew.registry.report.Moderation;
import org.clew.registry.report.ModerationDecision;
import org.clew.registry.report.RequestReport;
import org.clew.registry.report.RequestReportInput;
import org.clew.registry.report.RequestReportPayload;
import org.clew.registry.report.RequestReportState;
import org.clew.registry.report.RequestReports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what is stored of requests, and what is published.
 */
@Neo4jTest
class RegistryTests {

	private static final YearMonth NOW = YearMonth.now(ZoneOffset.UTC);

	private static final YearMonth LONG_AGO = NOW.minusMonths(9);

	private static final Slice PAGE = new Slice(100, false, null);

	@Autowired
	private Driver driver;

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private ExecutionGraphQlService service;

	@Autowired
	private RequestReports reports;

	@Autowired
	private Moderation moderation;

	@Autowired
	private Cohorts cohorts;

	@Autowired
	private Outcomes outcomes;

	private OwnNodes own;

	private int authors;

	@BeforeEach
	void addACompany() {
		this.own = new OwnNodes(this.driver, "RegistryTests");
		forget();
		this.own.write("CREATE (:Organization:Entity {own} id: '%s', name: 'Test Pharma', role: 'COMPANY'})"
			.formatted(Inputs.COMPANY));
	}

	@AfterEach
	void forget() {
		this.own.delete();
		this.driver.executableQuery("MATCH (n:RequestReport|RequestCohort|RequestRegistry) DETACH DELETE n").execute();
	}

	@Test
	void countsReportsThatAreEnoughAlike() {
		accept(12, Inputs.refused(LONG_AGO));
		accept(1, Inputs.granted(LONG_AGO));
		assertThat(this.cohorts.close(NOW.plusMonths(1))).isOne();
		RequestOutcomes answer = this.outcomes.of(null, List.of(RequestDimension.COMPANY, RequestDimension.AGE_GROUP));
		assertThat(answer.counted()).isEqualTo(13);
		RequestOutcomeGroup group = answer.groups().getFirst();
		assertThat(group.suppressed()).isFalse();
		assertThat(group.keys()).extracting(RequestKey::label).containsExactly("Test Pharma", "0 to 8 years");
		assertThat(group.figures()).isNotNull().satisfies((figures) -> {
			assertThat(figures.told()).isEqualTo(7);
			assertThat(figures.granted().atMost() - figures.granted().atLeast()).isEqualTo(6);
			assertThat(figures.answered().atMost()).isEqualTo(13);
		});
		assertThat(answer.groups().getLast().suppressedBecause()).isEqualTo(SuppressionReason.HELD_BACK);
	}

	@Test
	void publishesFiguresToEverybody() {
		accept(13, Inputs.refused(LONG_AGO));
		this.cohorts.close(NOW.plusMonths(1));
		this.graphQl
			.document(
					"""
							{
							  requestOutcomes(filter: { company: ["%s"], disease: ["MONDO:0015798"] }, groupBy: [DRUG, YEAR]) {
							    counted undetermined threshold asOf
							    groups {
							      suppressed suppressedBecause keys { dimension value label }
							      figures {
							        requests told answered { atLeast atMost requests estimate lower upper } granted { atLeast atMost estimate }
							        benefit { atMost } decisions { decision atLeast atMost } effects { effect atLeast }
							        daysToAnswer { lowerQuartile { from to } median { from to } upperQuartile { from } }
							      }
							    }
							  }
							}
							"""
						.formatted(Inputs.COMPANY))
			.execute()
			.path("requestOutcomes.groups[0].figures.granted")
			.matchesJson("{ \"atLeast\": 0, \"atMost\": 6, \"estimate\": null }")
			.path("requestOutcomes.groups[0].figures.daysToAnswer.median")
			.matchesJson("{ \"from\": 8, \"to\": 14 }")
			.path("requestOutcomes.groups[0].keys[0].label")
			.entity(String.class)
			.isEqualTo("Lorlatinib")
			.path("requestOutcomes.groups[1].figures")
			.valueIsNull();
	}

	@Test
	void holdsSmallGroupsBackAndSaysSo() {
		accept(12, Inputs.refused(LONG_AGO));
		RequestOutcomes before = this.outcomes.of(null, List.of(RequestDimension.COMPANY));
		this.cohorts.close(NOW.plusMonths(1));
		assertThat(this.outcomes.of(null, List.of(RequestDimension.COMPANY)).groups()).isEqualTo(before.groups());
		RequestOutcomes some = this.outcomes.of(company(Inputs.COMPANY), List.of(RequestDimension.COMPANY));
		assertThat(some.counted()).isZero();
		assertThat(some.groups()).singleElement().satisfies((group) -> {
			assertThat(group.suppressed()).isTrue();
			assertThat(group.figures()).isNull();
		});
		this.own.write("CREATE (:Organization:Entity {own} id: 'clew:test-idle', name: 'Idle', role: 'COMPANY'})");
		assertThat(this.outcomes.of(company("clew:test-idle"), List.of(RequestDimension.COMPANY)))
			.as("A company with few reports looks like one with none")
			.isEqualTo(some);
	}

	@Test
	void countsContributorsAndNotReports() {
		for (int i = 0; i < 12; i++) {
			accept("author" + i, Inputs.refused(LONG_AGO));
			accept("author" + i, Inputs.refused(LONG_AGO));
		}
		assertThat(this.cohorts.close(NOW.plusMonths(1))).isZero();
		accept("another", Inputs.refused(LONG_AGO));
		assertThat(this.cohorts.close(NOW.plusMonths(2))).isOne();
		assertThat(this.outcomes.of(null, List.of()).counted()).isEqualTo(13);
	}

	@Test
	void countsNothingBeforeItsTime() {
		accept(13, Inputs.refused(LONG_AGO));
		assertThat(this.cohorts.close(NOW)).as("accepted this month").isZero();
		assertThat(this.cohorts.close(NOW)).as("closed already").isZero();
		assertThat(this.cohorts.close(NOW.plusMonths(1))).isOne();
		accept(13, Inputs.refused(NOW.minusMonths(1)));
		assertThat(this.cohorts.close(NOW.plusMonths(2))).as("not mature").isZero();
		assertThat(this.outcomes.of(null, List.of()).counted()).isEqualTo(13);
	}

	@Test
	void removesAWithdrawnReportFromTheFiguresAndErasesIt() {
		List<String> ids = accept(14, Inputs.refused(LONG_AGO));
		this.cohorts.close(NOW.plusMonths(1));
		RequestReportPayload withdrawn = this.reports.withdraw(Inputs.contributor("author0"), ids.getFirst(), key());
		assertThat(withdrawn.state()).isEqualTo(RequestReportState.WITHDRAWN);
		assertThat(this.outcomes.of(null, List.of()).counted()).isZero();
		assertThat(properties(ids.getFirst())).containsOnlyKeys("id", "author", "state", "version", "reportedMonth");
		assertThat(everything()).noneMatch((text) -> text.contains("zyxword") && text.contains(ids.getFirst()));
		this.cohorts.close(NOW.plusMonths(2));
		assertThat(this.outcomes.of(null, List.of()).counted()).as("the others would give it away").isZero();
		assertThat(mine("author0")).singleElement()
			.satisfies((report) -> assertThat(report.state()).isEqualTo(RequestReportState.WITHDRAWN));
	}

	@Test
	void changesNothingThatIsCounted() {
		List<String> ids = accept(13, Inputs.refused(LONG_AGO));
		this.cohorts.close(NOW.plusMonths(1));
		RequestReportPayload changed = this.reports.update(Inputs.contributor("author0"), ids.getFirst(),
				Inputs.granted(LONG_AGO), key());
		assertThat(codes(changed)).containsExactly(UserErrorCode.WRONG_STATE);
	}

	@Test
	void rejectsWhatWasAccepted() {
		List<String> ids = accept(13, Inputs.refused(LONG_AGO));
		this.cohorts.close(NOW.plusMonths(1));
		moderate(ids.getFirst(), 1, ModerationDecision.REJECT, "It was made up");
		assertThat(this.outcomes.of(null, List.of()).counted()).isZero();
	}

	@Test
	void showsNoReportToThePublic(@TempDir Path folder) throws IOException {
		String counts = answer("{ release { counts { type count } } }");
		String id = report("ada", Inputs.refused(LONG_AGO));
		assertThat(answer("{ release { counts { type count } } }")).isEqualTo(counts);
		for (String query : List.of("{ node(id: \"%s\") { id } }", "{ nodes(ids: [\"%s\"]) { id } }",
				"{ resolve(texts: [\"%s\"]) { status } }",
				"{ paths(from: \"%s\", to: \"MONDO:0015798\") { hops { relation } } }",
				"{ search(text: \"zyxword\") { totalCount } }", "{ drug(id: \"%sx\") { id } }")) {
			String answer = answer(query.formatted(id));
			assertThat(answer).as(query)
				.doesNotContain("SUBMITTED")
				.doesNotContain("{id=clew:request")
				.containsAnyOf("UNKNOWN_IDENTIFIER", "UNMATCHED", "totalCount=0");
		}
		new Export(this.driver).run(ExportFormat.JSONLD, folder, null);
		new Export(this.driver).run(ExportFormat.KGX, folder, null);
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				assertThat(Files.readString(file)).doesNotContain("clew:request-").doesNotContain("zyxword");
			}
		}
	}

	/** Data and errors; errors repeat what was asked for. */
	private String answer(String query) {
		ExecutionGraphQlResponse response = Objects.requireNonNull(
				this.service.execute(new DefaultExecutionGraphQlRequest(query, null, null, null, "1", null)).block());
		return response.getExecutionResult().toSpecification().toString();
	}

	private static RequestOutcomeFilter company(String id) {
		return new RequestOutcomeFilter(List.of(id), null, null, null, null, null, null);
	}

	/** Each by another author. */
	private List<String> accept(int count, RequestReportInput input) {
		return IntStream.range(0, count).mapToObj((i) -> {
			String id = report("author" + this.authors++, input);
			moderate(id, 1, ModerationDecision.ACCEPT, null);
			return id;
		}).toList();
	}

	private void accept(String author, RequestReportInput input) {
		moderate(report(author, input), 1, ModerationDecision.ACCEPT, null);
	}

	private String report(String author, RequestReportInput input) {
		RequestReportPayload reported = this.reports.report(Inputs.contributor(author), input, key());
		assertThat(reported.userErrors()).isEmpty();
		return String.valueOf(reported.id());
	}

	private RequestReportPayload moderate(String id, int version, ModerationDecision decision,
			@Nullable String comment) {
		RequestReportPayload moderated = this.moderation.moderate(Inputs.reviewer("moderator"), id, version, decision,
				comment, key());
		assertThat(moderated.userErrors()).isEmpty();
		return moderated;
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

	private List<RequestReport> mine(String author) {
		return this.reports.of(author, PAGE).items().stream().map(Slice.Item::item).toList();
	}

	private Map<String, Object> properties(String id) {
		return this.driver.executableQuery("MATCH (r:RequestReport {id: $id}) RETURN properties(r) AS properties")
			.withParameters(Map.of("id", id))
			.execute()
			.records()
			.getFirst()
			.get("properties")
			.asMap();
	}

	/** All that the database has of anything but the graph. */
	private List<String> everything() {
		return this.driver
			.executableQuery("MATCH (n) WHERE NOT n:Entity AND NOT n:Identifier RETURN properties(n) AS n")
			.execute()
			.records()
			.stream()
			.map((record) -> record.get("n").asMap().toString())
			.toList();
	}

	private static List<UserErrorCode> codes(RequestReportPayload payload) {
		return payload.userErrors().stream().map(UserError::code).toList();
	}

}
