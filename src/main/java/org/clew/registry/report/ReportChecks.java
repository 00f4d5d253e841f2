package org.clew.registry.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.clew.api.UserError;
import org.clew.api.UserErrorCode;
import org.clew.registry.cohort.RequestDecision;
import org.clew.registry.report.RequestReportInput.RequestAdverseEventInput;
import org.clew.registry.report.RequestReportInput.RequestStepInput;
import org.jspecify.annotations.Nullable;

/** Checks what an author wrote, and finds all that is wrong at once. */
final class ReportChecks {

	private static final String INPUT = "input.";

	/** Ten years; longer is a slip of the pen. */
	private static final int MOST_DAYS = 3650;

	private static final int LONGEST_TEXT = 2000;

	private static final int LONGEST_TERM = 100;

	private static final int MOST_EVENTS = 50;

	private static final YearMonth EARLIEST = YearMonth.of(1980, 1);

	private static final Pattern VERSION = Pattern.compile("[1-9]\\.\\d{1,2}");

	private final List<UserError> errors = new ArrayList<>();

	private final LocalDate today;

	private ReportChecks(LocalDate today) {
		this.today = today;
	}

	/**
	 * Checks a report.
	 * @return all that is wrong with it, but for its references
	 */
	static List<UserError> of(RequestReportInput input, LocalDate today) {
		ReportChecks checks = new ReportChecks(today);
		checks.month(input);
		checks.answer(input);
		checks.decision(input);
		checks.steps(input);
		checks.treatment(input);
		checks.events(input.events());
		checks.text(INPUT + "decisionComment", input.decisionComment(), LONGEST_TEXT);
		checks.text(INPUT + "comment", input.comment(), LONGEST_TEXT);
		return checks.errors;
	}

	/**
	 * Checks free text.
	 * @param path the way to it
	 * @return what is wrong with it
	 */
	static List<UserError> ofText(String path, @Nullable String text) {
		ReportChecks checks = new ReportChecks(LocalDate.MAX);
		checks.text(path, text, LONGEST_TEXT);
		return checks.errors;
	}

	private void month(RequestReportInput input) {
		YearMonth month = parsed(input.month());
		YearMonth now = YearMonth.from(this.today);
		if (month == null || month.isBefore(EARLIEST) || month.isAfter(now)) {
			add("month", UserErrorCode.INVALID,
					"'%s' is no month in which a request can have been made".formatted(shown(input.month())),
					"a month from %s to %s, as in 2026-03".formatted(EARLIEST, now));
			return;
		}
		Integer days = input.daysToAnswer();
		if (days != null && days > 0 && days <= MOST_DAYS && month.atDay(1).plusDays(days).isAfter(this.today)) {
			add("daysToAnswer", UserErrorCode.INVALID,
					"%d days after %s have not passed yet".formatted(days, input.month()));
		}
	}

	private static @Nullable YearMonth parsed(String month) {
		try {
			return YearMonth.parse(month);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private void answer(RequestReportInput input) {
		days("daysToAnswer", input.daysToAnswer());
		if (input.answered() && input.daysToAnswer() == null) {
			add("daysToAnswer", UserErrorCode.REQUIRED, "A request that was answered needs the days until then");
		}
		if (!input.answered() && input.daysToAnswer() != null) {
			add("daysToAnswer", UserErrorCode.INVALID, "A request that was not answered has no days to the answer",
					"nothing, or answered: true");
		}
	}

	private void decision(RequestReportInput input) {
		RequestDecision decision = input.decision();
		boolean byCompany = decision == RequestDecision.GRANTED || decision == RequestDecision.REFUSED;
		if (byCompany && !input.answered()) {
			add("decision", UserErrorCode.INVALID, "A request that was not answered was neither granted nor refused",
					RequestDecision.PENDING.name(), RequestDecision.WITHDRAWN.name());
		}
		DecisionReason reason = input.decisionReason();
		if (reason != null && !reason.explains(decision)) {
			add("decisionReason", UserErrorCode.INVALID, "%s is no reason for %s".formatted(reason, decision),
					reasons(decision));
		}
	}

	private static String[] reasons(RequestDecision decision) {
		List<String> reasons = new ArrayList<>();
		for (DecisionReason reason : DecisionReason.values()) {
			if (reason.explains(decision)) {
				reasons.add(reason.name());
			}
		}
		return reasons.toArray(String[]::new);
	}

	private void steps(RequestReportInput input) {
		step("regulator", input.regulator());
		step("irb", input.irb());
	}

	private void step(String field, @Nullable RequestStepInput step) {
		if (step != null) {
			days(field + ".days", step.days());
			if (step.days() != null && step.approved() == null) {
				add(field + ".approved", UserErrorCode.REQUIRED, "Days until a decision need the decision", "true",
						"false");
			}
		}
	}

	private void treatment(RequestReportInput input) {
		days("daysToShipment", input.daysToShipment());
		if (input.wasShipped() && input.decision() != RequestDecision.GRANTED) {
			add("shipped", UserErrorCode.INVALID, "A drug is sent only after the request was granted",
					"nothing, or decision: GRANTED");
		}
		if (!input.wasShipped() && input.daysToShipment() != null) {
			add("daysToShipment", UserErrorCode.INVALID, "A drug that was not sent has no days to shipment",
					"nothing, or shipped: true");
		}
		if (!input.wasShipped() && input.effect() != null) {
			add("effect", UserErrorCode.INVALID, "A drug that was not sent has no effect", "nothing, or shipped: true");
		}
		if (!input.wasShipped() && !input.events().isEmpty()) {
			add("adverseEvents", UserErrorCode.INVALID, "A drug that was not sent has no adverse events",
					"nothing, or shipped: true");
		}
	}

	private void events(List<RequestAdverseEventInput> events) {
		if (events.size() > MOST_EVENTS) {
			add("adverseEvents", UserErrorCode.TOO_MANY, events.size() + " adverse events", "at most " + MOST_EVENTS);
			return;
		}
		for (int i = 0; i < events.size(); i++) {
			RequestAdverseEventInput event = events.get(i);
			String at = "adverseEvents[" + i + "].";
			if (event.grade() < 1 || event.grade() > 5) {
				add(at + "grade", UserErrorCode.INVALID, event.grade() + " is no CTCAE grade", "1", "2", "3", "4", "5");
			}
			if (!VERSION.matcher(event.ctcaeVersion()).matches()) {
				add(at + "ctcaeVersion", UserErrorCode.INVALID,
						"'%s' is no version of CTCAE".formatted(shown(event.ctcaeVersion())), "such as 5.0");
			}
			if (event.term().isBlank()) {
				add(at + "term", UserErrorCode.REQUIRED, "An adverse event needs a term");
			}
			text(INPUT + at + "term", event.term(), LONGEST_TERM);
		}
	}

	private void days(String field, @Nullable Integer days) {
		if (days != null && (days < 0 || days > MOST_DAYS)) {
			add(field, UserErrorCode.INVALID, days + " days", "0 to " + MOST_DAYS);
		}
	}

	private void text(String path, @Nullable String text, int longest) {
		if (text == null) {
			return;
		}
		if (text.length() > longest) {
			this.errors.add(UserError.at(path, UserErrorCode.INVALID, text.length() + " characters",
					"at most %d characters".formatted(longest)));
		}
		IdentifyingText.in(text)
			.ifPresent((found) -> this.errors.add(UserError.at(path, UserErrorCode.INVALID,
					"The text has what looks like %s; nothing that leads to a person is taken".formatted(found),
					"text without names, addresses, dates and numbers of a person")));
	}

	/** What is wrong is shown, but never at length. */
	private static String shown(String value) {
		return (value.length() <= 20) ? value : value.substring(0, 20) + "…";
	}

	private void add(String field, UserErrorCode code, String message, String... accepted) {
		this.errors.add(UserError.at(INPUT + field, code, message, accepted));
	}

}
