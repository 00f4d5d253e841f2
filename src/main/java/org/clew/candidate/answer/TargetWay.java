package org.clew.candidate.answer;

import org.clew.alteration.Variant;
import org.clew.candidate.core.Biology.Implication;
import org.clew.candidate.core.Biology.LossStrategy;
import org.jspecify.annotations.Nullable;

/**
 * How a patient leads to the target that a drug acts on.
 *
 * @param variant the patient's alteration; null where none leads there
 * @param implication that the disease implicates the target; null where it does not lead
 * there
 * @param from the index of the altered or implicated target
 * @param strategy how the loss of that target is exploited; null if the drug acts on it
 * @param to the index of the target that the drug acts on
 * @param step how that target relates to the one that should be reached
 * @param match whether the action fits
 */
public record TargetWay(@Nullable Variant variant, @Nullable Implication implication, int from,
		@Nullable LossStrategy strategy, int to, Step step, DirectionMatch match) {

	/** From the target that should be reached to the one that the drug acts on. */
	public enum Step {

		/** It is the same. */
		SAME,

		/** It is a complex or family of which the other is a member. */
		GROUP,

		/** It is a member of the other, which is a complex or family. */
		MEMBER

	}

	/** Whether a drug's action fits the change of its target. */
	public enum DirectionMatch {

		COMPATIBLE, INCOMPATIBLE, UNKNOWN, NOT_APPLICABLE

	}

}
