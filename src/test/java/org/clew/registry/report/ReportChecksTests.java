package org.clew.registry.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.clew.api.UserError;
import org.clew.evidence.Effect;
import org.clew.registry.cohort.RequestDecision;
import org.clew.registry.report.RequestReportInput.RequestAdverseEventInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ReportChecks}.
 */
class ReportChecksTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

	private static final YearMonth MONTH = YearMonth.of(2026, 3);

	@Test
	void acceptsWhatIsPossible() {
		assertThat(ReportChecks.of(Inputs.refused(MONTH), TODAY)).isEmpty();
		assertThat(ReportChecks.of(Inputs.granted(MONTH), TODAY)).isEmpty();
	}

	@Test
	void findsAllThatIsWrongAtOnce() {
		RequestReportInput input = Inputs.of(YearMonth.of(2027, 1), false, -1, RequestDecision.REFUSED,
				DecisionReason.PATIENT_DIED, true, Effect.CURED,
				List.of(new RequestAdverseEventInput(" ", 6, "five", false)), "Call 555 123 4567");
		assertThat(paths(ReportChecks.of(input, TODAY))).containsExactly("input/month", "input/daysToAnswer",
				"input/daysToAnswer", "input/decision", "input/decisionReason", "input/shipped",
				"input/adverseEvents/0/grade", "input/adverseEvents/0/ctcaeVersion", "input/adverseEvents/0/term",
				"input/comment");
	}

	@Test
	void needsTheDaysOfAnAnswer() {
		assertThat(paths(ReportChecks
			.of(Inputs.of(MONTH, true, null, RequestDecision.PENDING, null, null, null, List.of(), null), TODAY)))
			.containsExactly("input/daysToAnswer");
	}

	@Test
	void takesNoEffectOfADrugThatWasNotSent() {
		assertThat(paths(ReportChecks.of(Inputs.of(MONTH, true, 1, RequestDecision.GRANTED, null, false, Effect.CURED,
				List.of(new RequestAdverseEventInput("Anemia", 3, "5.0", false)), null), TODAY)))
			.containsExactly("input/effect", "input/adverseEvents");
	}

	@Test
	void takesNoAnswerFromTheFuture() {
		assertThat(paths(ReportChecks.of(
				Inputs.of(YearMonth.of(2026, 11), true, 40, RequestDecision.PENDING, null, null, null, List.of(), null),
				TODAY)))
			.containsExactly("input/daysToAnswer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "write to mum@example.org", "mum (at) example.org", "call +49 30 1234567", "MRN 00123456",
			"born 3.4.2019", "born 2019-04-03", "born 3 April 2019", "born April 3rd, 2019", "see www.example.org/anna",
			"https://example.org" })
	void refusesWhatMayLeadToAPerson(String text) {
		assertThat(ReportChecks.ofText("comment", text)).singleElement()
			.satisfies((error) -> assertThat(error.message()).doesNotContain(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2 mg/kg twice a day for 12 weeks", "refused within 3 days, then again after 14",
			"CTCAE 5.0, grade 3", "ALK G1202R, 40 % of cells", "doses of 50, 100 and 150 mg" })
	void takesWhatLeadsToNobody(String text) {
		assertThat(ReportChecks.ofText("comment", text)).isEmpty();
	}

	@Test
	void takesNoLongText() {
		assertThat(ReportChecks.ofText("comment", "a".repeat(2001))).hasSize(1);
	}

	private static List<String> paths(List<UserError> errors) {
		return errors.stream().map((error) -> String.join("/", error.path())).toList();
	}

}
