package org.clew.correction;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.clew.api.Identifiers;
import org.clew.api.Refused;
import org.clew.api.UserError;
import org.clew.api.UserErrorCode;
import org.clew.correction.ErrorReport.ErrorDecision;
import org.clew.correction.ErrorReport.ErrorReportState;
import org.clew.graph.Condition;
import org.clew.graph.Cypher;
import org.clew.graph.Entity;
import org.clew.graph.Found;
import org.clew.graph.Listing;
import org.clew.graph.Row;
import org.clew.graph.Slice;
import org.clew.graph.WriteSchema;
import org.clew.graph.WriteTransaction;
import org.clew.history.Action;
import org.clew.history.Entry;
import org.clew.history.Recording;
import org.clew.security.Caller;
import org.clew.security.Kept;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Reports of errors, as they are kept: beside the graph, so that no public answer finds
 * them.
 */
@Component
class ErrorReports {

	private static final String LABEL = "ErrorReport";

	private static final String WAITING = """
			MATCH (r:ErrorReport {state: 'WAITING'})
			RETURN count(r) AS waiting, count(CASE WHEN r.reporter = '' THEN 1 END) AS ofStrangers
			""";

	private static final String CREATE = "CREATE (r:ErrorReport) SET r = $properties";

	private static final String FIND = "MATCH (r:ErrorReport {id: $handle}) RETURN properties(r) AS report";

	private static final String LOCK = """
			MATCH (r:ErrorReport {id: $handle})
			SET r.locked = true
			REMOVE r.locked
			RETURN properties(r) AS report
			""";

	private static final String DECIDE = """
			MATCH (r:ErrorReport {id: $handle})
			SET r.state = $state, r.version = r.version + 1, r.answer = $answer, r.decidedAt = $at, r.decidedBy = $by
			RETURN properties(r) AS report
			""";

	private final Cypher cypher;

	private final Identifiers identifiers;

	private final ReportingRate rate;

	ErrorReports(Cypher cypher, Identifiers identifiers, ReportingRate rate) {
		this.cypher = cypher;
		this.identifiers = identifiers;
		this.rate = rate;
	}

	/**
	 * Takes a report.
	 * @param input what is reported
	 * @param reporter who reports it; empty if they did not sign in
	 * @param client whom the limit counts it for
	 */
	ErrorReport report(WriteTransaction transaction, ErrorReportInput input, String reporter, String client) {
		List<UserError> problems = input.problems();
		if (!problems.isEmpty()) {
			throw new Refused(problems);
		}
		this.rate.check(client);
		Entity record = this.identifiers.resolve("input.record", input.record(), Identifiers.ANY);
		checkRoom(transaction, reporter.isEmpty());
		this.rate.take(client);
		ErrorReport report = new ErrorReport("clew:error-" + UUID.randomUUID(), 1, ErrorReportState.WAITING,
				record.id(), stripped(input.fact()), input.problem().strip(), stripped(input.reference()), reporter,
				now(), null, null);
		transaction.run(CREATE, Map.of("properties", properties(report)));
		log(transaction, reporter.isEmpty() ? "anonymous" : reporter, Action.SUBMITTED, report);
		return report;
	}

	/** Strangers, who may be one with many addresses, leave room for who is known. */
	private void checkRoom(WriteTransaction transaction, boolean stranger) {
		Row waiting = transaction.runOne(WAITING, Map.of(), Function.identity()).orElseThrow();
		if (waiting.number("waiting") >= this.rate.mostWaiting()) {
			throw new Refused("input", UserErrorCode.TOO_MANY,
					waiting.number("waiting") + " reports wait for a curator", "a report when some of them are read");
		}
		if (stranger && waiting.number("ofStrangers") >= this.rate.mostOfStrangers()) {
			throw new Refused("input", UserErrorCode.TOO_MANY,
					waiting.number("ofStrangers") + " reports of people who did not sign in wait for a curator",
					"a report when some of them are read, or from somebody who is signed in");
		}
	}

	/**
	 * Decides on a report of somebody else.
	 * @param curator who decides
	 * @param version the version that was read
	 * @param decision what to make of it
	 * @param answer why, for whoever reported it
	 * @return it, as it is now
	 */
	ErrorReport decide(WriteTransaction transaction, Caller curator, String handle, int version, ErrorDecision decision,
			@Nullable String answer) {
		ErrorReport report = transaction
			.runOne(LOCK, Map.of("handle", handle), (row) -> ErrorReport.from(row.row("report")))
			.filter((found) -> found.isSeenBy(curator))
			.orElseThrow(() -> new Refused("handle", UserErrorCode.UNKNOWN, "There is no such report"));
		if (report.reporter().equals(curator.id())) {
			throw new Refused("handle", UserErrorCode.NOT_ALLOWED, "Nobody decides on what they reported themselves",
					"another curator");
		}
		if (report.version() != version) {
			throw new Refused("version", UserErrorCode.OUTDATED,
					"The report is at version %d, and version %d was read: read it again".formatted(report.version(),
							version),
					String.valueOf(report.version()));
		}
		if (!report.state().isOpen() || report.state() == decision.state()) {
			throw new Refused("decision", UserErrorCode.WRONG_STATE, "The report is " + report.state(),
					"a decision on a report that waits");
		}
		checked(decision, answer);
		Map<String, Object> parameters = new HashMap<>(
				Map.of("handle", handle, "state", decision.state().name(), "at", now(), "by", curator.id()));
		parameters.put("answer", stripped(answer));
		ErrorReport decided = transaction.runOne(DECIDE, parameters, (row) -> ErrorReport.from(row.row("report")))
			.orElseThrow();
		log(transaction, curator.id(), Action.REVIEWED, decided);
		return decided;
	}

	private static void checked(ErrorDecision decision, @Nullable String answer) {
		List<UserError> problems = new ArrayList<>();
		if (decision == ErrorDecision.DECLINE && (answer == null || answer.isBlank())) {
			problems.add(UserError.at("answer", UserErrorCode.REQUIRED, "Whoever reported it should know why"));
		}
		ErrorReportInput.bounded(problems, "answer", answer, ErrorReportInput.LONGEST_TEXT);
		if (!problems.isEmpty()) {
			throw new Refused(problems);
		}
	}

	Optional<ErrorReport> byHandle(String handle) {
		return this.cypher.readOne(FIND, Map.of("handle", handle), (row) -> ErrorReport.from(row.row("report")));
	}

	/** Those that somebody sees, the oldest first. */
	Found<ErrorReport> of(Caller caller, List<ErrorReportState> states, Slice slice) {
		List<Condition> conditions = new ArrayList<>();
		conditions.add(Condition.of("n.reporter = $? OR n.state IN $?", caller.id(),
				Kept.seenOfOthers(caller, ErrorReportState.values())));
		if (!states.isEmpty()) {
			conditions.add(Condition.of("n.state IN $?", states.stream().map(Enum::name).toList()));
		}
		return new Listing(LABEL, Condition.all(conditions), "n.receivedAt", false).read(this.cypher, slice,
				ErrorReport::from);
	}

	/**
	 * Who did what and when; nothing of what a report says, as the log forgets nothing.
	 */
	private static void log(WriteTransaction transaction, String who, Action action, ErrorReport report) {
		Recording recording = Recording.by(who, transaction.context());
		recording.add(Entry.of(action, LABEL, report.handle(), Map.of(), Map.of("state", report.state().name())));
		recording.write();
	}

	private static Map<String, Object> properties(ErrorReport report) {
		Map<String, Object> properties = new HashMap<>(Map.of("id", report.handle(), "version", report.version(),
				"state", report.state().name(), "record", report.recordId(), "problem", report.problem(), "reporter",
				report.reporter(), "receivedAt", report.receivedAt()));
		properties.put("fact", report.fact());
		properties.put("reference", report.reference());
		return properties;
	}

	private static @Nullable String stripped(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	private static String now() {
		return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
	}

	/** Declares what the reports stand on. */
	@Configuration(proxyBeanMethods = false)
	static class Schema {

		@Bean
		WriteSchema errorReportSchema() {
			return () -> List.of(
					"CREATE CONSTRAINT errorReportId IF NOT EXISTS FOR (n:ErrorReport) REQUIRE n.id IS UNIQUE",
					"CREATE INDEX errorReportState IF NOT EXISTS FOR (n:ErrorReport) ON (n.state)");
		}

	}

}
