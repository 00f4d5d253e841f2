package org.clew.contribution;

import java.util.Optional;

import org.clew.security.Kept;
import org.jspecify.annotations.Nullable;

/**
 * How far a submission has come. The table of what leads where is closed: what is not in
 * it cannot be done.
 */
enum SubmissionState implements Kept.State {

	DRAFT, SUBMITTED, NEEDS_CHANGES, ACCEPTED, REJECTED, PUBLISHED, SUPERSEDED, RETRACTED;

	/**
	 * Where a step leads.
	 * @return the state after it, nothing if it cannot be done in this state
	 */
	Optional<SubmissionState> after(Step step) {
		return Optional.ofNullable(switch (this) {
			case DRAFT -> switch (step) {
				case SAVE -> DRAFT;
				case SUBMIT -> SUBMITTED;
				default -> null;
			};
			case SUBMITTED -> open(step);
			case NEEDS_CHANGES -> (step == Step.ASK_FOR_CHANGES) ? null : open(step);
			case ACCEPTED -> switch (step) {
				case PUBLISH -> PUBLISHED;
				case WITHDRAW -> DRAFT;
				case ASK_FOR_CHANGES -> NEEDS_CHANGES;
				case REJECT -> REJECTED;
				case SUPERSEDE -> SUPERSEDED;
				default -> null;
			};
			case PUBLISHED -> switch (step) {
				case SUPERSEDE -> SUPERSEDED;
				case RETRACT -> RETRACTED;
				default -> null;
			};
			case REJECTED, SUPERSEDED, RETRACTED -> null;
		});
	}

	private @Nullable SubmissionState open(Step step) {
		return switch (step) {
			case SUBMIT -> SUBMITTED;
			case WITHDRAW -> DRAFT;
			case ACCEPT -> (this == SUBMITTED) ? ACCEPTED : null;
			case REJECT -> REJECTED;
			case ASK_FOR_CHANGES -> NEEDS_CHANGES;
			case SUPERSEDE -> SUPERSEDED;
			default -> null;
		};
	}

	@Override
	public Kept kept() {
		return (this == DRAFT) ? Kept.DRAFT : Kept.SUBMISSION;
	}

	/** What is done to a submission. */
	enum Step {

		SAVE, SUBMIT, WITHDRAW, ACCEPT, REJECT, ASK_FOR_CHANGES, PUBLISH, SUPERSEDE, RETRACT

	}

}
