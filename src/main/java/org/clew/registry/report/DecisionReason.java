package org.clew.registry.report;

import org.clew.registry.cohort.RequestDecision;

/** Why a request was refused or withdrawn. */
public enum DecisionReason {

	NO_SUPPLY(RequestDecision.REFUSED), NO_PROGRAMME(RequestDecision.REFUSED), TRIAL_OPEN(RequestDecision.REFUSED),
	INSUFFICIENT_EVIDENCE(RequestDecision.REFUSED), SAFETY(RequestDecision.REFUSED),
	PATIENT_NOT_ELIGIBLE(RequestDecision.REFUSED), RISK_TO_DEVELOPMENT(RequestDecision.REFUSED),
	REGULATOR_OR_IRB_REFUSED(RequestDecision.REFUSED), COST(RequestDecision.REFUSED),
	NO_REASON_GIVEN(RequestDecision.REFUSED), OTHER_REFUSAL(RequestDecision.REFUSED),
	PATIENT_DIED(RequestDecision.WITHDRAWN), PATIENT_WORSENED(RequestDecision.WITHDRAWN),
	OTHER_TREATMENT(RequestDecision.WITHDRAWN), ENTERED_TRIAL(RequestDecision.WITHDRAWN),
	OTHER_WITHDRAWAL(RequestDecision.WITHDRAWN);

	private final RequestDecision decision;

	DecisionReason(RequestDecision decision) {
		this.decision = decision;
	}

	boolean explains(RequestDecision made) {
		return this.decision == made;
	}

}
