package org.clew.registry.report;

import java.util.ArrayList;
import java.util.List;

import org.clew.access.PathwayKind;
import org.clew.evidence.AgeGroup;
import org.clew.evidence.Effect;
import org.clew.graph.Row;
import org.clew.registry.cohort.RequestDecision;
import org.jspecify.annotations.Nullable;

/**
 * A report as its author and moderators see it. It is no record of the graph: nothing
 * that reads records finds it. Of a report that was withdrawn only the identifier, the
 * state and the version are left.
 *
 * @param state how far it has come
 * @param version counts its changes; a moderator decides on one version
 * @param counted whether it is part of the published figures
 * @param moderationComment what a moderator wrote to its author
 * @param companyId whom the drug was asked of
 * @param month when it was asked for
 * @param route by which route
 * @param jurisdiction where
 * @param pointOfContact whom in the company it went to
 * @param answered whether the company answered
 * @param daysToAnswer after how many days
 * @param decision what became of it
 * @param decisionReason why it was refused or withdrawn
 * @param decisionComment more on why
 * @param regulator what the regulator did
 * @param irb what the ethics committee did
 * @param shipped whether the drug was sent
 * @param daysToShipment how many days after the grant
 * @param effect what happened to the patient
 * @param adverseEvents what harm there was
 * @param ageGroup how old the patient was
 * @param comment anything else
 */
public record RequestReport(String id, RequestReportState state, int version, boolean counted,
		@Nullable String moderationComment, @Nullable String companyId, @Nullable String drugId,
		@Nullable String diseaseId, @Nullable String month, @Nullable PathwayKind route, @Nullable String jurisdiction,
		@Nullable PointOfContact pointOfContact, @Nullable Boolean answered, @Nullable Integer daysToAnswer,
		@Nullable RequestDecision decision, @Nullable DecisionReason decisionReason, @Nullable String decisionComment,
		@Nullable RequestStep regulator, @Nullable RequestStep irb, @Nullable Boolean shipped,
		@Nullable Integer daysToShipment, @Nullable Effect effect, List<RequestAdverseEvent> adverseEvents,
		@Nullable AgeGroup ageGroup, @Nullable String comment) {

	/** Reads a report. */
	public static RequestReport from(Row row) {
		return new RequestReport(row.text("id"), row.constant(RequestReportState.class, "state"), row.number("version"),
				row.textOrNull("cohort") != null, row.textOrNull("moderationComment"), row.textOrNull("company"),
				row.textOrNull("drug"), row.textOrNull("disease"), row.textOrNull("month"),
				row.constantOrNull(PathwayKind.class, "route"), row.textOrNull("jurisdiction"),
				row.constantOrNull(PointOfContact.class, "pointOfContact"), row.flagOrNull("answered"),
				row.numberOrNull("daysToAnswer"), row.constantOrNull(RequestDecision.class, "decision"),
				row.constantOrNull(DecisionReason.class, "decisionReason"), row.textOrNull("decisionComment"),
				RequestStep.from(row, "regulator"), RequestStep.from(row, "irb"), row.flagOrNull("shipped"),
				row.numberOrNull("daysToShipment"), row.constantOrNull(Effect.class, "effect"), events(row),
				row.constantOrNull(AgeGroup.class, "ageGroup"), row.textOrNull("comment"));
	}

	private static List<RequestAdverseEvent> events(Row row) {
		List<String> terms = row.texts("eventTerms");
		List<Integer> grades = row.numbers("eventGrades");
		List<String> versions = row.texts("eventVersions");
		List<String> unexpected = row.texts("eventUnexpected");
		List<RequestAdverseEvent> events = new ArrayList<>();
		for (int i = 0; i < terms.size(); i++) {
			events.add(new RequestAdverseEvent(terms.get(i), grades.get(i), versions.get(i),
					Boolean.parseBoolean(unexpected.get(i))));
		}
		return events;
	}

	/**
	 * What a regulator or an ethics committee did.
	 *
	 * @param approved whether it agreed; null if it has not decided
	 * @param days after how many days it decided
	 */
	public record RequestStep(@Nullable Boolean approved, @Nullable Integer days) {

		static @Nullable RequestStep from(Row row, String step) {
			Boolean approved = row.flagOrNull(step + "Approved");
			Integer days = row.numberOrNull(step + "Days");
			return (approved == null && days == null) ? null : new RequestStep(approved, days);
		}

	}

	/**
	 * An adverse event.
	 *
	 * @param term what it was
	 * @param unexpected whether it was not to be expected
	 */
	public record RequestAdverseEvent(String term, int grade, String ctcaeVersion, boolean unexpected) {
	}

}
