package org.clew.candidate.answer;

import org.clew.alteration.Variant;
import org.clew.candidate.core.Biology.Implication;
import org.clew.candidate.core.Biology.LossStrategy;
import org.jspecify.annotations.Nullable;

/**
 * How a patient leads to the target that a drug acts on.
 *
 * @param variant the patient's alteration; null where the disease implicates the target
 * @param implication that the disease implicates it; null where the patient's alteration
 * leads there
 * @param from the index of the altered or implicated target
 * @param strategy how the loss of that target is exploited; null if the drug acts on it
 * @param to the index of the target that the drug acts on
 * @param step whether the drug's target is that target, a group of which it is a member,
 * or a member of it
 * @param match whether the action fits
 */
public record TargetWay(@Nullable Variant variant, @Nullable Implication implication, int from,
		@Nullable LossStrategy strategy, int to, Step step, DirectionMatch match) {

	/** From a target to the one that the drug acts on. */
	public enum Step {

		SAME, MEMBER_OF, HAS_MEMBER

	}

	/** Whether a drug's action fits the change of its target. */
	public enum DirectionMatch {

		COMPATIBLE, INCOMPATIBLE, UNKNOWN, NOT_APPLICABLE

	}

}
