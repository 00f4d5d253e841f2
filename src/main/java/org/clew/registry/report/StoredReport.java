package org.clew.registry.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clew.registry.report.RequestReportInput.RequestAdverseEventInput;
import org.clew.registry.report.RequestReportInput.RequestStepInput;
import org.jspecify.annotations.Nullable;

/** What a report says, as properties of its node. */
final class StoredReport {

	private StoredReport() {
	}

	/**
	 * The properties.
	 * @param input a report that was checked
	 * @param ids the records that it refers to, by field
	 */
	static Map<String, Object> properties(RequestReportInput input, Map<String, String> ids) {
		Map<String, Object> properties = new HashMap<>(ids);
		properties.put("month", input.month());
		properties.put("route", input.route().name());
		properties.put("answered", input.answered());
		properties.put("decision", input.decision().name());
		put(properties, "pointOfContact", input.pointOfContact());
		put(properties, "daysToAnswer", input.daysToAnswer());
		put(properties, "decisionReason", input.decisionReason());
		put(properties, "decisionComment", input.decisionComment());
		step(properties, "regulator", input.regulator());
		step(properties, "irb", input.irb());
		put(properties, "shipped", input.shipped());
		put(properties, "daysToShipment", input.daysToShipment());
		put(properties, "effect", input.effect());
		put(properties, "ageGroup", input.ageGroup());
		put(properties, "comment", input.comment());
		events(properties, input.events());
		return properties;
	}

	private static void step(Map<String, Object> properties, String name, @Nullable RequestStepInput step) {
		if (step != null) {
			put(properties, name + "Approved", step.approved());
			put(properties, name + "Days", step.days());
		}
	}

	private static void events(Map<String, Object> properties, List<RequestAdverseEventInput> events) {
		properties.put("eventTerms", events.stream().map(RequestAdverseEventInput::term).toList());
		properties.put("eventGrades", events.stream().map(RequestAdverseEventInput::grade).toList());
		properties.put("eventVersions", events.stream().map(RequestAdverseEventInput::ctcaeVersion).toList());
		properties.put("eventUnexpected", events.stream().map((event) -> String.valueOf(event.unexpected())).toList());
	}

	private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
		if (value != null) {
			properties.put(name, (value instanceof Enum<?> constant) ? constant.name() : value);
		}
	}

}
