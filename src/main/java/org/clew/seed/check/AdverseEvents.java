package org.clew.seed.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.clew.seed.Finding;
import org.clew.seed.check.Checks.Check;
import org.clew.seed.record.Field;
import org.clew.seed.record.Kind;
import org.clew.seed.record.Records;

/** Adverse events agree with their counts, their grades and what the use says of them. */
final class AdverseEvents implements Check {

	@Override
	public Stream<Finding> findings(Records records) {
		List<Finding> findings = new ArrayList<>();
		for (var study : records.of(Kind.STUDY)) {
			for (Field use : study.root().select("uses[]")) {
				status(use, findings);
				deaths(use, findings);
				use.select("adverseEvents[]").forEach((event) -> {
					grade(event, findings);
					patients(use, event, findings);
					Shares.check(event.at("affected"), event.at("atRisk"), findings);
					Shares.percent(event.at("percent"), event.at("affected"), event.at("atRisk"), findings);
				});
			}
		}
		return findings.stream();
	}

	private static void status(Field use, List<Finding> findings) {
		Field status = use.at("adverseEventStatus");
		List<Field> events = use.select("adverseEvents[]");
		boolean explained = use.at("notes").present()
				|| events.stream().anyMatch((event) -> event.at("note").present());
		if (status.text("").equals("NOT_STATED") && !events.isEmpty()) {
			findings.add(status.finding("'NOT_STATED', but %d adverse events are listed".formatted(events.size()),
					"REPORTED", "NO_SERIOUS"));
		}
		if (status.text("").equals("NONE") && !events.isEmpty() && !explained) {
			findings.add(status.finding("'NONE', but %d adverse events are listed".formatted(events.size()), "REPORTED",
					"NO_SERIOUS", "a note that says why"));
		}
	}

	/** Those at risk are of the use's patients, and those affected of those at risk. */
	private static void patients(Field use, Field event, List<Finding> findings) {
		Field counted = event.at("atRisk").present() ? event.at("atRisk") : event.at("affected");
		Double count = counted.number();
		Double treated = use.at("patients").number();
		if (count != null && treated != null && count > treated && !event.at("note").present()) {
			String patients = use.at("patients").value().toString();
			findings.add(counted.finding("%s among %s patients".formatted(counted.value(), patients),
					"up to " + patients, "a note that says why"));
		}
	}

	private static void deaths(Field use, List<Finding> findings) {
		Field deaths = use.at("relatedDeaths");
		Double died = deaths.number();
		Double treated = use.at("patients").number();
		if (died != null && treated != null && died > treated) {
			findings
				.add(deaths.finding("%s deaths among %s patients".formatted(deaths.value(), use.at("patients").value()),
						"up to " + use.at("patients").value()));
		}
	}

	private static void grade(Field event, List<Finding> findings) {
		Field grade = event.at("grade");
		String text = grade.text("");
		if (!text.isEmpty() && !event.at("ctcaeVersion").present()) {
			findings.add(event.finding("Grade '%s' without the version of the CTCAE".formatted(text),
					"ctcaeVersion, such as \"5.0\""));
		}
		if (text.length() == 3 && text.charAt(1) == '–' && text.charAt(0) >= text.charAt(2)) {
			findings.add(grade.finding("'" + text + "' ends before it begins", "the lower grade first"));
		}
	}

}
