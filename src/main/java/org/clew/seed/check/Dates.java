package org.clew.seed.check;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clew.seed.Finding;
import org.clew.seed.check.Checks.Check;
import org.clew.seed.record.Field;
import org.clew.seed.record.Kind;
import org.clew.seed.record.Records;
import org.jspecify.annotations.Nullable;

/** Dates exist, have come, and end after they begin. */
final class Dates implements Check {

	private static final Set<String> KEYS = Set.of("date", "startDate", "endDate", "statusAsOf");

	/** What is no date by its shape is found there. */
	private static final Pattern DATE = Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?");

	private final Clock clock;

	Dates(Clock clock) {
		this.clock = clock;
	}

	@Override
	public Stream<Finding> findings(Records records) {
		List<Finding> findings = new ArrayList<>();
		records.all().forEach((record) -> collect(record.root(), findings));
		records.of(Kind.STUDY).forEach((study) -> {
			order(study.root(), findings);
			year(study.root().at("publication").at("year"), findings);
		});
		return findings.stream();
	}

	private void collect(Field field, List<Finding> findings) {
		field.items().forEach((item) -> collect(item, findings));
		if (field.value().isObject()) {
			for (String key : field.value().propertyNames()) {
				if (KEYS.contains(key)) {
					date(field.at(key), findings);
				}
				else {
					collect(field.at(key), findings);
				}
			}
		}
	}

	private void date(Field field, List<Finding> findings) {
		String text = field.text("");
		if (!DATE.matcher(text).matches()) {
			return;
		}
		LocalDate first = first(text);
		LocalDate today = LocalDate.now(this.clock);
		if (first == null) {
			YearMonth month = YearMonth.parse(text.substring(0, 7));
			findings.add(field.finding("'" + text + "' is not in the calendar", "up to " + month.atEndOfMonth()));
		}
		else if (first.isAfter(today) && !planned(field)) {
			findings.add(field.finding("'" + text + "' has not come yet", "up to " + today));
		}
	}

	/** A study that still runs may say when it means to end. */
	private static boolean planned(Field field) {
		return field.path().equals("endDate") && !Set.of("COMPLETED", "TERMINATED", "WITHDRAWN")
			.contains(field.record().root().at("status").text("COMPLETED"));
	}

	private void order(Field study, List<Finding> findings) {
		Field end = study.at("endDate");
		String from = study.at("startDate").text("");
		String to = end.text("");
		int precision = Math.min(from.length(), to.length());
		if (precision >= 4 && to.substring(0, precision).compareTo(from.substring(0, precision)) < 0) {
			findings.add(end.finding("'%s' is before the start, %s".formatted(to, from), from + " or later"));
		}
	}

	private void year(Field field, List<Finding> findings) {
		Double year = field.number();
		int current = Year.now(this.clock).getValue();
		if (year != null && year > current) {
			findings.add(field.finding("'" + field.value() + "' has not come yet", "up to " + current));
		}
	}

	private static @Nullable LocalDate first(String text) {
		try {
			return LocalDate.parse(text + "-01-01".substring(text.length() - 4));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
