package org.clew.registry.report;

import java.util.List;

import org.clew.access.PathwayKind;
import org.clew.evidence.AgeGroup;
import org.clew.evidence.Effect;
import org.clew.registry.cohort.RequestDecision;
import org.jspecify.annotations.Nullable;

/**
 * A request and what came of it, as its author writes it.
 *
 * @param company whom the drug was asked of: any identifier of the organization
 * @param drug any identifier of the drug
 * @param disease any identifier of the disease
 * @param month when it was asked for, as {@code 2026-03}
 * @param route by which route
 * @param jurisdiction ISO 3166-1 alpha-2 code, or EU
 * @param pointOfContact whom in the company it went to
 * @param answered whether the company answered
 * @param daysToAnswer after how many days
 * @param decision what became of it
 * @param decisionReason why it was refused or withdrawn
 * @param decisionComment more on why, for moderators only
 * @param regulator what the regulator did
 * @param irb what the ethics committee did
 * @param shipped whether the drug was sent
 * @param daysToShipment how many days after the grant
 * @param effect what happened to the patient
 * @param adverseEvents what harm there was
 * @param ageGroup how old the patient was, in a band
 * @param comment anything else, for moderators only
 */
public record RequestReportInput(String company, String drug, String disease, String month, PathwayKind route,
		String jurisdiction, @Nullable PointOfContact pointOfContact, boolean answered, @Nullable Integer daysToAnswer,
		RequestDecision decision, @Nullable DecisionReason decisionReason, @Nullable String decisionComment,
		@Nullable RequestStepInput regulator, @Nullable RequestStepInput irb, @Nullable Boolean shipped,
		@Nullable Integer daysToShipment, @Nullable Effect effect,
		@Nullable List<RequestAdverseEventInput> adverseEvents, @Nullable AgeGroup ageGroup, @Nullable String comment) {

	boolean wasShipped() {
		return Boolean.TRUE.equals(this.shipped);
	}

	List<RequestAdverseEventInput> events() {
		return (this.adverseEvents != null) ? this.adverseEvents : List.of();
	}

	/**
	 * What a regulator or an ethics committee did, as an author writes it.
	 *
	 * @param approved whether it agreed; null if it has not decided
	 * @param days after how many days it decided
	 */
	public record RequestStepInput(@Nullable Boolean approved, @Nullable Integer days) {
	}

	/**
	 * An adverse event, as an author writes it.
	 *
	 * @param term what it was, in CTCAE's words
	 * @param ctcaeVersion the version of CTCAE, as grades of different versions are not
	 * comparable
	 * @param unexpected whether it was not to be expected
	 */
	public record RequestAdverseEventInput(String term, int grade, String ctcaeVersion, boolean unexpected) {
	}

}
