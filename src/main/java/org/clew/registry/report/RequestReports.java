package org.clew.registry.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.clew.api.Refused;
import org.clew.api.UserError;
import org.clew.graph.Condition;
import org.clew.graph.Cypher;
import org.clew.graph.Found;
import org.clew.graph.Listing;
import org.clew.graph.Slice;
import org.clew.graph.WriteTransaction;
import org.clew.history.Action;
import org.clew.registry.report.ReportChanges.Stored;
import org.clew.security.Caller;

import org.springframework.stereotype.Component;

/**
 * What authors do with their reports, and how these are stored. They hang together with
 * no record of the graph, and have no label that records have.
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

	private static final String REPLACE = "MATCH (r:RequestReport {id: $id}) SET r = $properties";

	private final ReportChanges changes;

	private final References references;

	private final Cypher cypher;

	private final Clock clock = Clock.systemUTC();

	RequestReports(ReportChanges changes, References references, Cypher cypher) {
		this.changes = changes;
		this.references = references;
		this.cypher = cypher;
	}

	/**
	 * Takes a report.
	 * @param author who reports
	 * @return the new report's identifier, or why it was refused
	 */
	public RequestReportPayload report(Caller author, RequestReportInput input, String key) {
		return this.changes.run(author.id(), "reportRequest", Action.SUBMITTED, key, List.of(input), (transaction) -> {
			Map<String, Object> properties = checked(input);
			String id = "clew:request-" + UUID.randomUUID();
			properties.putAll(Map.of("id", id, "author", author.id(), "state", RequestReportState.SUBMITTED.name(),
					"version", 1, "reportedMonth", thisMonth().toString()));
			transaction.run(CREATE, Map.of("properties", properties));
			return new RequestReportPayload(id, RequestReportState.SUBMITTED, 1, List.of());
		});
	}

	/**
	 * Replaces what a report says; a moderator reads it anew. What is counted stays as it
	 * is, as a change would show in the figures.
	 * @param author who asks
	 * @param input all that it says now
	 * @return its state, or why it was refused
	 */
	public RequestReportPayload update(Caller author, String id, RequestReportInput input, String key) {
		return this.changes.run(author.id(), "updateRequest", Action.REVISED, key, List.of(id, input),
				(transaction) -> {
					Stored stored = own(transaction, author, id);
					RequestReport report = stored.report();
					if (report.counted() || stored.retired()) {
						throw ReportChanges.wrongState(
								"The report was counted and cannot change any more; withdraw it and report anew");
					}
					if (report.state() == RequestReportState.WITHDRAWN
							|| report.state() == RequestReportState.REJECTED) {
						throw ReportChanges.wrongState("The report is " + report.state());
					}
					Map<String, Object> properties = checked(input);
					properties
						.putAll(Map.of("id", id, "author", author.id(), "state", RequestReportState.SUBMITTED.name(),
								"version", report.version() + 1, "reportedMonth", stored.reportedMonth()));
					transaction.run(REPLACE, Map.of("id", id, "properties", properties));
					return new RequestReportPayload(id, RequestReportState.SUBMITTED, report.version() + 1, List.of());
				});
	}

	/**
	 * Takes a report back: it leaves the figures at once, and what it said is erased.
	 * @param author who asks
	 * @return its state, or why it was refused
	 */
	public RequestReportPayload withdraw(Caller author, String id, String key) {
		return this.changes.run(author.id(), "withdrawRequest", Action.WITHDRAWN, key, List.of(id), (transaction) -> {
			Stored stored = own(transaction, author, id);
			if (stored.report().state() == RequestReportState.WITHDRAWN) {
				throw ReportChanges.wrongState("The report is withdrawn already");
			}
			ReportChanges.dissolve(transaction, id);
			int version = stored.report().version() + 1;
			transaction.run(REPLACE, Map.of("id", id, "properties", Map.of("id", id, "author", author.id(), "state",
					RequestReportState.WITHDRAWN.name(), "version", version, "reportedMonth", stored.reportedMonth())));
			return new RequestReportPayload(id, RequestReportState.WITHDRAWN, version, List.of());
		});
	}

	/**
	 * The reports of an author, the latest first.
	 * @param author who asks
	 * @param slice which part
	 */
	public Found<RequestReport> of(String author, Slice slice) {
		return new Listing("RequestReport", Condition.of("n.author = $?", author), "n.reportedMonth", true)
			.read(this.cypher, slice, RequestReport::from);
	}

	private Map<String, Object> checked(RequestReportInput input) {
		List<UserError> errors = new ArrayList<>(ReportChecks.of(input, LocalDate.now(this.clock)));
		Map<String, String> ids = this.references.of(input, errors);
		if (!errors.isEmpty()) {
			throw new Refused(errors);
		}
		return StoredReport.properties(input, ids);
	}

	/** Whether a report does not exist or is another's is nobody's business. */
	private static Stored own(WriteTransaction transaction, Caller author, String id) {
		Stored stored = ReportChanges.find(transaction, author, id);
		if (!stored.author().equals(author.id())) {
			throw ReportChanges.unknown();
		}
		return stored;
	}

	private YearMonth thisMonth() {
		return YearMonth.now(this.clock.withZone(ZoneOffset.UTC));
	}

}
