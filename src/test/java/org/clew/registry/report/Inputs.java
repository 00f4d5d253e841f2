package org.clew.registry.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import org.clew.access.PathwayKind;
import org.clew.evidence.AgeGroup;
import org.clew.evidence.Effect;
import org.clew.registry.cohort.RequestDecision;
import org.clew.registry.report.RequestReportInput.RequestAdverseEventInput;
import org.clew.registry.report.RequestReportInput.RequestStepInput;
import org.clew.security.Caller;
import org.clew.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reports for tests.
 */
public final class Inputs {

	public static final String COMPANY = "clew:test-request-company";

	public static final String DRUG = "CHEMBL.COMPOUND:CHEMBL3286830";

	public static final String DISEASE = "MONDO:0015798";

	private Inputs() {
	}

	public static Caller contributor(String id) {
		return new Caller(id, id, Set.of(Role.CONTRIBUTOR));
	}

	public static Caller reviewer(String id) {
		return new Caller(id, id, Set.of(Role.REVIEWER));
	}

	public static RequestReportInput refused(YearMonth month) {
		return of(month, true, 12, RequestDecision.REFUSED, DecisionReason.NO_SUPPLY, null, null, List.of(),
				"They wrote zyxword to us");
	}

	public static RequestReportInput granted(YearMonth month) {
		return of(month, true, 4, RequestDecision.GRANTED, null, true, Effect.SYMPTOMS_IMPROVED,
				List.of(new RequestAdverseEventInput("Anemia", 3, "5.0", true)), null);
	}

	static RequestReportInput of(YearMonth month, boolean answered, @Nullable Integer days, RequestDecision decision,
			@Nullable DecisionReason reason, @Nullable Boolean shipped, @Nullable Effect effect,
			List<RequestAdverseEventInput> events, @Nullable String comment) {
		return new RequestReportInput(COMPANY, DRUG, "orphanet:178342", month.toString(), PathwayKind.SINGLE_PATIENT,
				"us", PointOfContact.MEDICAL_INFORMATION, answered, days, decision, reason, null,
				new RequestStepInput(true, 2), null, shipped, null, effect, events, AgeGroup.FROM_0_TO_8, comment);
	}

}
