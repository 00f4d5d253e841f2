package org.clew.contribution;

import org.clew.contribution.SubmissionState.Step;

/** What a reviewer decides. */
enum ReviewDecision {

	ACCEPT, REJECT, REQUEST_CHANGES;

	Step step() {
		return switch (this) {
			case ACCEPT -> Step.ACCEPT;
			case REJECT -> Step.REJECT;
			case REQUEST_CHANGES -> Step.ASK_FOR_CHANGES;
		};
	}

}
