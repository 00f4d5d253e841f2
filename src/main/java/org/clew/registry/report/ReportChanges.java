package org.clew.registry.report;

import java.util.List;
import java.util.Map;

import org.clew.api.MutationRequest;
import org.clew.api.Mutations;
import org.clew.api.Refused;
import org.clew.api.UserErrorCode;
import org.clew.graph.WriteTransaction;
import org.clew.history.Action;
import org.clew.history.Entry;
import org.clew.history.Recording;
import org.clew.security.Caller;

import org.springframework.stereotype.Component;

/**
 * Runs changes of reports: one after the other, each once, and with an entry in the
 * change log.
 */
@Component
class ReportChanges {

	private static final String FIND = """
			MATCH (r:RequestReport {id: $id})
			RETURN properties(r) AS report, r.author AS author
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

	private final Mutations mutations;

	ReportChanges(Mutations mutations) {
		this.mutations = mutations;
	}

	/**
	 * Runs a change, unless it ran before.
	 * @param caller who asks
	 * @param action what is done
	 * @param arguments all other arguments
	 * @return what came of it
	 */
	RequestReportPayload run(String caller, String mutation, Action action, String key, List<Object> arguments,
			Change change) {
		return this.mutations.run(new MutationRequest(caller, mutation, key, arguments), RequestReportPayload.class,
				(transaction) -> {
					transaction.run(RequestReports.LOCK, Map.of());
					RequestReportPayload done = change.in(transaction);
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

	/** Takes the cohort of a report, if it is in one, out of the figures. */
	static void dissolve(WriteTransaction transaction, String id) {
		transaction.run(DISSOLVE, Map.of("id", id));
	}

	/**
	 * Finds a report.
	 * @param caller who asks
	 * @throws Refused if there is none, or none that the caller may know of
	 */
	static Stored find(WriteTransaction transaction, Caller caller, String id) {
		return transaction
			.runOne(FIND, Map.of("id", id),
					(row) -> new Stored(RequestReport.from(row.row("report")), row.text("author"),
							row.row("report").text("reportedMonth"), row.row("report").flag("retired")))
			.filter((found) -> found.report().state().kept().isSeenBy(caller, found.author()))
			.orElseThrow(ReportChanges::unknown);
	}

	static Refused unknown() {
		return new Refused("id", UserErrorCode.UNKNOWN, "There is no such report of yours");
	}

	static Refused wrongState(String message) {
		return new Refused("id", UserErrorCode.WRONG_STATE, message);
	}

	/** A report with what its readers do not see. */
	record Stored(RequestReport report, String author, String reportedMonth, boolean retired) {
	}

	/** What a mutation does. */
	interface Change {

		RequestReportPayload in(WriteTransaction transaction);

	}

}
