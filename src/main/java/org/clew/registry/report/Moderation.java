package org.clew.registry.report;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clew.api.Refused;
import org.clew.api.UserError;
import org.clew.api.UserErrorCode;
import org.clew.graph.Condition;
import org.clew.graph.Cypher;
import org.clew.graph.Found;
import org.clew.graph.Listing;
import org.clew.graph.Slice;
import org.clew.history.Action;
import org.clew.registry.report.ReportChanges.Stored;
import org.clew.security.Caller;
import org.clew.security.Kept;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What reviewers do with reports of others. */
@Component
public class Moderation {

	private static final String DECIDE = """
			MATCH (r:RequestReport {id: $id})
			SET r.state = $state, r.moderationComment = $comment, r.moderator = $moderator, r.acceptedMonth = $month
			""";

	private final ReportChanges changes;

	private final Cypher cypher;

	Moderation(ReportChanges changes, Cypher cypher) {
		this.changes = changes;
		this.cypher = cypher;
	}

	/**
	 * Decides on a report.
	 * @param moderator who decides; not its author
	 * @param version which version the moderator read
	 * @param decision what the moderator makes of it
	 * @param comment why, for the author
	 * @return its state, or why the decision was refused
	 */
	public RequestReportPayload moderate(Caller moderator, String id, int version, ModerationDecision decision,
			@Nullable String comment, String key) {
		List<Object> arguments = List.of(id, version, decision, (comment != null) ? comment : "");
		return this.changes.run(moderator.id(), "moderateRequest", Action.REVIEWED, key, arguments, (transaction) -> {
			Stored stored = ReportChanges.find(transaction, moderator, id);
			check(stored, moderator.id(), version, decision, comment);
			if (decision == ModerationDecision.REJECT) {
				ReportChanges.dissolve(transaction, id);
			}
			Map<String, Object> parameters = new HashMap<>(
					Map.of("id", id, "state", decision.state().name(), "moderator", moderator.id()));
			parameters.put("comment", comment);
			parameters.put("month",
					(decision == ModerationDecision.ACCEPT) ? YearMonth.now(ZoneOffset.UTC).toString() : null);
			transaction.run(DECIDE, parameters);
			return new RequestReportPayload(id, decision.state(), version, List.of());
		});
	}

	/**
	 * The reports that a moderator may decide on, the oldest first: those of others.
	 * @param moderator who asks
	 * @param slice which part
	 */
	public Found<RequestReport> toModerate(Caller moderator, Slice slice) {
		Condition condition = Condition.of("n.state = $? AND n.state IN $? AND n.author <> $?",
				RequestReportState.SUBMITTED.name(), Kept.seenOfOthers(moderator, RequestReportState.values()),
				moderator.id());
		return new Listing("RequestReport", condition, "n.reportedMonth", false).read(this.cypher, slice,
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
			throw ReportChanges.wrongState("The report is " + report.state());
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

}
