package org.clew.ingest.ctgov;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Link;
import org.clew.ingest.fact.Properties;
import org.clew.ingest.fact.Ref.ByName;
import org.clew.ingest.fact.Ref;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a study gives, and as what.
 *
 * @param all what it gives
 */
record Interventions(Registered study, List<Arm> arms, List<Intervention> all) {

	/** Kinds that are no drugs; of a kind that is new, the names decide. */
	private static final Set<String> NO_DRUGS = Set.of("BEHAVIORAL", "DEVICE", "DIAGNOSTIC_TEST", "PROCEDURE",
			"RADIATION", "OTHER");

	/** A name that says of nothing but a placebo. */
	private static final Pattern PLACEBO = Pattern.compile(
			"(?:(?:matching|matched|oral|inactive|dummy|saline|intravenous|iv|the|a)\\s+)*(?:placebos?|sham|vehicle)"
					+ "(?:\\s+(?:tablets?|capsules?|pills?|injections?|infusions?|cream|gel|solution|oral|comparator|control|group|arm))*",
			Pattern.CASE_INSENSITIVE);

	static Interventions of(Registered study, List<Arm> arms) {
		List<Intervention> all = new ArrayList<>();
		for (JsonNode item : study.items("armsInterventionsModule", "interventions")) {
			String name = Registered.text(item.path("name"));
			if (name != null) {
				all.add(new Intervention(Registered.text(item.path("type")), name,
						Registered.texts(item.path("otherNames")), given(name, item, arms)));
			}
		}
		return new Interventions(study, arms, all);
	}

	/** Arms name what is given in them, and what is given names its arms. */
	private static List<Arm> given(String name, JsonNode item, List<Arm> arms) {
		List<String> labels = Registered.texts(item.path("armGroupLabels"));
		return arms.stream()
			.filter((arm) -> labels.contains(arm.label())
					|| arm.interventions().stream().anyMatch((printed) -> printed.endsWith(": " + name)))
			.toList();
	}

	void write(Facts facts, Ref from, String type) {
		for (Intervention intervention : this.all) {
			if (intervention.type() != null && NO_DRUGS.contains(intervention.type())) {
				facts.skip("intervention is no drug");
			}
			else if (PLACEBO.matcher(intervention.name()).matches()) {
				facts.skip("intervention is a placebo");
			}
			else {
				facts.link(link(intervention, from, type));
			}
		}
	}

	private Link link(Intervention intervention, Ref from, String type) {
		Map<String, Object> properties = new Properties().put("asReported", List.of(intervention.name()))
			.put("arms", intervention.arms().stream().map(Arm::label).filter((label) -> !label.isEmpty()).toList())
			.put("role", "TESTS".equals(type) ? role(intervention) : null)
			.values();
		return Link
			.of(from, type, new ByName("Drug", intervention.name(), intervention.otherNames()), this.study.line())
			.with(properties)
			.stated(this.study.number() + ", intervention: " + intervention.name(), List.of(), null);
	}

	/**
	 * What everybody gets is not what is tested, if somebody gets something else beside
	 * it. A study without an experimental arm does not say which of its drugs it is
	 * about.
	 */
	private String role(Intervention intervention) {
		List<Arm> given = intervention.arms();
		boolean compares = this.arms.stream().anyMatch(Arm::isExperimental)
				&& this.arms.stream().anyMatch(Arm::isComparator);
		if (compares && given.size() == this.arms.size() && isAnythingElseTested()) {
			return "BACKGROUND";
		}
		if (given.stream().anyMatch(Arm::isExperimental)) {
			return "EXPERIMENTAL";
		}
		return (compares && !given.isEmpty() && given.stream().allMatch(Arm::isComparator)) ? "COMPARATOR" : "UNKNOWN";
	}

	private boolean isAnythingElseTested() {
		return this.all.stream()
			.anyMatch((other) -> other.arms().size() < this.arms.size()
					&& other.arms().stream().anyMatch(Arm::isExperimental));
	}

	/**
	 * What a study gives.
	 *
	 * @param type what kind of thing it is, as printed
	 * @param name the name as printed
	 * @param otherNames more names of it
	 * @param arms who gets it
	 */
	record Intervention(@Nullable String type, String name, List<String> otherNames, List<Arm> arms) {
	}

}
