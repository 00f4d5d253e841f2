package org.clew.registry.report;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.clew.Neo4jTest;
import org.clew.OwnNodes;
import org.clew.api.UserError;
import org.clew.api.UserErrorCode;
import org.clew.graph.Slice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what authors and moderators may do with which report.
 */
@Neo4jTest
class RequestReportsTests {

	private static final YearMonth LONG_AGO = YearMonth.now(ZoneOffset.UTC).minusMonths(9);

	private static final Slice PAGE = new Slice(100, false, null);

	@Autowired
	private Driver driver;

	@Autowired
	private RequestReports reports;

	@Autowired
	private Moderation moderation;

	private OwnNodes own;

	@BeforeEach
	void addACompany() {
		this.own = new OwnNodes(this.driver, "RequestReportsTests");
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
	void letsNobodyElseChangeOrSeeAReport() {
		String id = report("ada", Inputs.refused(LONG_AGO));
		assertThat(codes(this.reports.update(Inputs.contributor("bob"), id, Inputs.refused(LONG_AGO), key())))
			.containsExactly(UserErrorCode.UNKNOWN);
		assertThat(codes(this.reports.withdraw(Inputs.contributor("bob"), id, key())))
			.containsExactly(UserErrorCode.UNKNOWN);
		assertThat(codes(this.reports.withdraw(Inputs.contributor("bob"), "clew:request-none", key())))
			.containsExactly(UserErrorCode.UNKNOWN);
		assertThat(mine("bob")).isEmpty();
		assertThat(mine("ada")).extracting(RequestReport::id).containsExactly(id);
	}

	@Test
	void letsNobodyModerateTheirOwn() {
		String id = report("ada", Inputs.refused(LONG_AGO));
		assertThat(
				codes(this.moderation.moderate(Inputs.reviewer("ada"), id, 1, ModerationDecision.ACCEPT, null, key())))
			.containsExactly(UserErrorCode.NOT_ALLOWED);
		assertThat(this.moderation.toModerate(Inputs.reviewer("ada"), PAGE).items()).isEmpty();
		assertThat(this.moderation.toModerate(Inputs.reviewer("bob"), PAGE).items()).hasSize(1);
	}

	@Test
	void decidesOnTheVersionThatWasRead() {
		String id = report("ada", Inputs.refused(LONG_AGO));
		this.reports.update(Inputs.contributor("ada"), id, Inputs.granted(LONG_AGO), key());
		assertThat(
				codes(this.moderation.moderate(Inputs.reviewer("bob"), id, 1, ModerationDecision.ACCEPT, null, key())))
			.containsExactly(UserErrorCode.OUTDATED);
		assertThat(codes(this.moderation.moderate(Inputs.reviewer("bob"), id, 2, ModerationDecision.REQUEST_CHANGES,
				" ", key())))
			.containsExactly(UserErrorCode.REQUIRED);
		assertThat(moderate(id, 2, ModerationDecision.ACCEPT, null).state()).isEqualTo(RequestReportState.ACCEPTED);
	}

	@Test
	void readsWhatWasReported() {
		report("ada", Inputs.granted(LONG_AGO));
		assertThat(mine("ada")).singleElement().satisfies((report) -> {
			assertThat(report.diseaseId()).as("resolved").isEqualTo(Inputs.DISEASE);
			assertThat(report.jurisdiction()).isEqualTo("US");
			assertThat(report.regulator()).isEqualTo(new RequestReport.RequestStep(true, 2));
			assertThat(report.adverseEvents())
				.containsExactly(new RequestReport.RequestAdverseEvent("Anemia", 3, "5.0", true));
			assertThat(report.counted()).isFalse();
		});
	}

	@Test
	void givesTheFirstAnswerToARetryAndKeepsNoContentForIt() {
		String key = key();
		RequestReportPayload first = this.reports.report(Inputs.contributor("ada"), Inputs.refused(LONG_AGO), key);
		assertThat(this.reports.report(Inputs.contributor("ada"), Inputs.refused(LONG_AGO), key)).isEqualTo(first);
		assertThat(mine("ada")).hasSize(1);
		this.reports.withdraw(Inputs.contributor("ada"), String.valueOf(first.id()), key());
		assertThat(everything()).noneMatch((text) -> text.contains("zyxword"));
	}

	@Test
	void refusesRecordsThatAreUnknownAllAtOnce() {
		RequestReportInput input = Inputs.refused(LONG_AGO);
		RequestReportPayload refused = this.reports.report(Inputs.contributor("ada"),
				new RequestReportInput("clew:fda", "CHEMBL.COMPOUND:CHEMBL3286831", "MONDO:0015798", input.month(),
						input.route(), "Atlantis", null, false, null, input.decision(), null, null, null, null, null,
						null, null, null, null, null),
				key());
		assertThat(refused.userErrors()).extracting((error) -> String.join("/", error.path()))
			.containsExactly("input/decision", "input/company", "input/drug", "input/jurisdiction");
		assertThat(refused.userErrors().get(2).accepted()).as("near matches").contains(Inputs.DRUG);
		assertThat(mine("ada")).isEmpty();
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
