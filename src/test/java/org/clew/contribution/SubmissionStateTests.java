package org.clew.contribution;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.clew.contribution.SubmissionState.Step;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the table of states as a whole: what is in it, and that nothing else is.
 */
class SubmissionStateTests {

	private static final String TABLE = """
			DRAFT: SAVE DRAFT, SUBMIT SUBMITTED
			SUBMITTED: SUBMIT SUBMITTED, WITHDRAW DRAFT, ACCEPT ACCEPTED, REJECT REJECTED, ASK_FOR_CHANGES NEEDS_CHANGES, SUPERSEDE SUPERSEDED
			NEEDS_CHANGES: SUBMIT SUBMITTED, WITHDRAW DRAFT, REJECT REJECTED, SUPERSEDE SUPERSEDED
			ACCEPTED: WITHDRAW DRAFT, REJECT REJECTED, ASK_FOR_CHANGES NEEDS_CHANGES, PUBLISH PUBLISHED, SUPERSEDE SUPERSEDED
			REJECTED:
			PUBLISHED: SUPERSEDE SUPERSEDED, RETRACT RETRACTED
			SUPERSEDED:
			RETRACTED:
			""";

	@Test
	void leadsWhereTheTableSaysAndNowhereElse() {
		String table = Arrays.stream(SubmissionState.values())
			.map((state) -> (state + ": " + steps(state)).strip() + "\n")
			.collect(Collectors.joining());
		assertThat(table).isEqualTo(TABLE);
	}

	@Test
	void leadsToThePublicFromAcceptanceOnly() {
		for (SubmissionState state : SubmissionState.values()) {
			for (Step step : Step.values()) {
				state.after(step).filter((next) -> next == SubmissionState.PUBLISHED).ifPresent((next) -> {
					assertThat(state).isEqualTo(SubmissionState.ACCEPTED);
					assertThat(step).isEqualTo(Step.PUBLISH);
				});
			}
		}
	}

	private static String steps(SubmissionState state) {
		Map<Step, SubmissionState> steps = new TreeMap<>();
		for (Step step : Step.values()) {
			state.after(step).ifPresent((next) -> steps.put(step, next));
		}
		return steps.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + " " + entry.getValue())
			.collect(Collectors.joining(", "));
	}

}
