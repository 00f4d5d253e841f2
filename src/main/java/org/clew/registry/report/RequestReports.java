package org.clew.registry.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.clew.api.MutationRequest;
import org.clew.api.Mutations;
import org.clew.api.Refused;
import org.clew.api.UserError;
import org.clew.api.UserErrorCode;
import org.clew.graph.Condition;
import org.clew.graph.Cypher;
import org.clew.graph.Found;
import org.clew.graph.Listing;
import org.clew.graph.Slice;
import org.clew.graph.WriteTransaction;
import org.clew.history.Action;
import org.clew.history.Entry;
import org.clew.history.Recording;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The reports: who may do what with which, and how they are stored. They hang together
 * with no record of the graph, and have no label that records have.
 */
@Component
public class RequestReports {

	/**
	 * Changes of reports and the closing of cohorts wait for each other at this node, so
	 * that what is withdrawn is never counted a moment later.
	 */
	public static final String LOCK = """
			MERGE (registry:RequestRegistry {id: 'clew:requests'})
			SET registry.writing = true
			REMOVE registry.writing
			""";

	private static final String CREATE = "CREATE (r:RequestReport) SET r = $properties";

	private static final String FIND = """
			MATCH (r:RequestReport {id: $id})
			RETURN properties(r) AS report, r.author AS author
			""";

	private static final String REPLACE = "MATCH (r:RequestReport {id: $id}) SET r = $properties";

	private static final String DECIDE = """
			MATCH (r:RequestReport {id: $id})
			SET r.state = $state, r.moderationComment = $comment, r.moderator = $moderator, r.acceptedMonth = $month
			""";

	/**
	 * The others of the cohort are never counted again: in other company they would give
	 * away, by difference, the one that left.
	 */
	private static final String DISSOLVE = """
			MATCH (leaving:RequestReport {id: $id})
			MATCH (cohort:RequestCohort {id: leaving.cohort})
			DELETE cohort
			WITH leaving.cohort AS gone
			MATCH (r:RequestReport {cohort: gone})
			SET r.retired = true
			REMOVE r.cohort
			""";

	private static final String NEWEST_FIRST = "n.reportedMonth";

	private final Mutations mutations;

	private final References references;

	private final Cypher cypher;

	private final Clock clock = Clock.systemUTC();

	RequestReports(Mutations mutations, References references, Cypher cypher) {
		this.mutations = mutations;
		this.references = references;
		this.cypher = cypher;
	}

	/**
	 * Takes a report.
	 * @param author who reports
	 * @param input the report
	 * @param key the idempotency key
	 * @return the new report's identifier, or why it was refused
	 */
	public RequestReportPayload report(String author, RequestReportInput input, String key) {
		return run(author, "reportRequest", Action.SUBMITTED, key, List.of(input), (transaction) -> {
			Map<String, Object> properties = checked(input);
			String id = "clew:request-" + UUID.randomUUID();
			properties.putAll(Map.of("id", id, "author", author, "state", RequestReportState.SUBMITTED.name(),
					"version", 1, "reportedMonth", thisMonth().toString()));
			transaction.run(CREATE, Map.of("properties", properties));
			return new RequestReportPayload(id, RequestReportState.SUBMITTED, 1, List.of());
		});
	}

	/**
	 * Replaces what a report says; a moderator reads it anew. What is counted stays as it
	 * is, as a change would show in the figures.
	 * @param author who asks
	 * @param id the report
	 * @param input all that it says now
	 * @param key the idempotency key
	 * @return its state, or why it was refused
	 */
	public RequestReportPayload update(String author, String id, RequestReportInput input, String key) {
		return run(author, "updateRequest", Action.REVISED, key, List.of(id, input), (transaction) -> {
			Stored stored = own(transaction, author, id);
			RequestReport report = stored.report();
			if (report.counted() || stored.retired()) {
				throw wrongState("The report was counted and cannot change any more; withdraw it and report anew");
			}
			if (report.state() == RequestReportState.WITHDRAWN || report.state() == RequestReportState.REJECTED) {
				throw wrongState("The report is " + report.state());
			}
			Map<String, Object> properties = checked(input);
			properties.putAll(Map.of("id", id, "author", author, "state", RequestReportState.SUBMITTED.name(),
					"version", report.version() + 1, "reportedMonth", stored.reportedMonth()));
			transaction.run(REPLACE, Map.of("id", id, "properties", properties));
			return new RequestReportPayload(id, RequestReportState.SUBMITTED, report.version() + 1, List.of());
		});
	}

	/**
	 * Takes a report back: it leaves the figures at once, and what it said is erased.
	 * @param author who asks
	 * @param id the report
	 * @param key the idempotency key
	 * @return its state, or why it was refused
	 */
	public RequestReportPayload withdraw(String author, String id, String key) {
		return run(author, "withdrawRequest", Action.WITHDRAWN, key, List.of(id), (transaction) -> {
			Stored stored = own(transaction, author, id);
			if (stored.report().state() == RequestReportState.WITHDRAWN) {
				throw wrongState("The report is withdrawn already");
			}
			transaction.run(DISSOLVE, Map.of("id", id));
			int version = stored.report().version() + 1;
			transaction.run(REPLACE, Map.of("id", id, "properties", Map.of("id", id, "author", author, "state",
					RequestReportState.WITHDRAWN.name(), "version", version, "reportedMonth", stored.reportedMonth())));
			return new RequestReportPayload(id, RequestReportState.WITHDRAWN, version, List.of());
		});
	}

	/**
	 * Decides on a report.
	 * @param moderator who decides; not its author
	 * @param id the report
	 * @param version which version the moderator read
	 * @param decision what the moderator makes of it
	 * @param comment why, for the author
	 * @param key the idempotency key
	 * @return its state, or why the decision was refused
	 */
	public RequestReportPayload moderate(String moderator, String id, int version, ModerationDecision decision,
			@Nullable String comment, String key) {
		List<Object> arguments = List.of(id, version, decision, (comment != null) ? comment : "");
		return run(moderator, "moderateRequest", Action.REVIEWED, key, arguments, (transaction) -> {
			Stored stored = find(transaction, id);
			check(stored, moderator, version, decision, comment);
			if (decision == ModerationDecision.REJECT) {
				transaction.run(DISSOLVE, Map.of("id", id));
			}
			Map<String, Object> parameters = new HashMap<>(
					Map.of("id", id, "state", decision.state().name(), "moderator", moderator));
			parameters.put("comment", comment);
			parameters.put("month", (decision == ModerationDecision.ACCEPT) ? thisMonth().toString() : null);
			transaction.run(DECIDE, parameters);
			return new RequestReportPayload(id, decision.state(), version, List.of());
		});
	}

	/**
	 * The reports of an author, the latest first.
	 * @param author who asks
	 * @param slice which part
	 * @return that part
	 */
	public Found<RequestReport> of(String author, Slice slice) {
		return list(Condition.of("n.author = $?", author), true, slice);
	}

	/**
	 * The reports that a moderator may decide on, the oldest first: those of others.
	 * @param moderator who asks
	 * @param slice which part
	 * @return that part
	 */
	public Found<RequestReport> toModerate(String moderator, Slice slice) {
		return list(Condition.of("n.state = $? AND n.author <> $?", RequestReportState.SUBMITTED.name(), moderator),
				false, slice);
	}

	private Found<RequestReport> list(Condition condition, boolean descending, Slice slice) {
		return new Listing("RequestReport", condition, NEWEST_FIRST, descending).read(this.cypher, slice,
				RequestReport::from);
	}

	private static void check(Stored stored, String moderator, int version, ModerationDecision decision,
			@Nullable String comment) {
		RequestReport report = stored.report();
		if (stored.author().equals(moderator)) {
			throw new Refused("id", UserErrorCode.NOT_ALLOWED, "Nobody moderates a report of their own");
		}
		boolean open = report.state() == RequestReportState.SUBMITTED
				|| (decision == ModerationDecision.REJECT && report.state() == RequestReportState.ACCEPTED);
		if (!open) {
			throw wrongState("The report is " + report.state());
		}
		if (report.version() != version) {
			throw new Refused("version", UserErrorCode.OUTDATED,
					"The report is at version %d; read it again".formatted(report.version()),
					String.valueOf(report.version()));
		}
		List<UserError> errors = new ArrayList<>(ReportChecks.ofText("comment", comment));
		if (decision != ModerationDecision.ACCEPT && (comment == null || comment.isBlank())) {
			errors.add(UserError.at("comment", UserErrorCode.REQUIRED, "The author needs to know why"));
		}
		if (!errors.isEmpty()) {
			throw new Refused(errors);
		}
	}

	private Map<String, Object> checked(RequestReportInput input) {
		List<UserError> errors = new ArrayList<>(ReportChecks.of(input, LocalDate.now(this.clock)));
		Map<String, String> ids = this.references.of(input, errors);
		if (!errors.isEmpty()) {
			throw new Refused(errors);
		}
		return StoredReport.properties(input, ids);
	}

	private RequestReportPayload run(String caller, String mutation, Action action, String key, List<Object> arguments,
			Work work) {
		return this.mutations.run(new MutationRequest(caller, mutation, key, arguments), RequestReportPayload.class,
				(transaction) -> {
					transaction.run(LOCK, Map.of());
					RequestReportPayload done = work.in(transaction);
					log(transaction, caller, action, done);
					return done;
				}, RequestReportPayload::refused);
	}

	/**
	 * Who did what and when; nothing of what a report says, as the log forgets nothing.
	 */
	private static void log(WriteTransaction transaction, String caller, Action action, RequestReportPayload done) {
		Recording recording = Recording.by(caller, transaction.context());
		recording.add(Entry.of(action, "RequestReport", String.valueOf(done.id()), Map.of(),
				Map.of("state", String.valueOf(done.state()))));
		recording.write();
	}

	/** Whether a report does not exist or is another's is nobody's business. */
	private static Stored own(WriteTransaction transaction, String author, String id) {
		Stored stored = find(transaction, id);
		if (!stored.author().equals(author)) {
			throw unknown();
		}
		return stored;
	}

	private static Stored find(WriteTransaction transaction, String id) {
		return transaction
			.runOne(FIND, Map.of("id", id),
					(row) -> new Stored(RequestReport.from(row.row("report")), row.text("author"),
							row.row("report").text("reportedMonth"), row.row("report").flag("retired")))
			.orElseThrow(RequestReports::unknown);
	}

	private static Refused unknown() {
		return new Refused("id", UserErrorCode.UNKNOWN, "There is no such report of yours");
	}

	private static Refused wrongState(String message) {
		return new Refused("id", UserErrorCode.WRONG_STATE, message);
	}

	private YearMonth thisMonth() {
		return YearMonth.now(this.clock.withZone(ZoneOffset.UTC));
	}

	/** A report with what its readers do not see. */
	private record Stored(RequestReport report, String author, String reportedMonth, boolean retired) {
	}

	/** What a mutation does. */
	private interface Work {

		RequestReportPayload in(WriteTransaction transaction);

	}

}
