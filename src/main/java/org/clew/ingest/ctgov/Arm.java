package org.clew.ingest.ctgov;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Link;
import org.clew.ingest.fact.Properties;
import org.clew.ingest.fact.Ref.ById;
import org.clew.ingest.fact.Thing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A group of a study's participants.
 *
 * @param number which one
 * @param label what the study calls it
 * @param type what it is for, as printed
 * @param description what happens to it
 * @param interventions what is given, such as {@code Drug: X}
 */
record Arm(long number, String label, @Nullable String type, @Nullable String description, List<String> interventions) {

	private static final String LABEL = "Arm";

	private static final Set<String> TYPES = Set.of("EXPERIMENTAL", "ACTIVE_COMPARATOR", "PLACEBO_COMPARATOR",
			"SHAM_COMPARATOR", "NO_INTERVENTION", "OTHER");

	private static final Set<String> COMPARATORS = Set.of("ACTIVE_COMPARATOR", "PLACEBO_COMPARATOR", "SHAM_COMPARATOR",
			"NO_INTERVENTION");

	static List<Arm> of(Registered study) {
		List<Arm> arms = new ArrayList<>();
		for (JsonNode group : study.items("armsInterventionsModule", "armGroups")) {
			String label = Registered.text(group.path("label"));
			arms.add(new Arm(arms.size() + 1L, (label != null) ? label : "", Registered.text(group.path("type")),
					Registered.text(group.path("description")), Registered.texts(group.path("interventionNames"))));
		}
		return arms;
	}

	boolean isExperimental() {
		return "EXPERIMENTAL".equals(this.type);
	}

	boolean isComparator() {
		return this.type != null && COMPARATORS.contains(this.type);
	}

	void write(Registered study, Facts facts) {
		String id = study.id() + "/arm-" + this.number;
		boolean known = this.type == null || TYPES.contains(this.type);
		Map<String, Object> properties = new Properties().put("label", this.label)
			.put("type", known ? this.type : "OTHER")
			.put("typeAsReported", known ? null : this.type)
			.put("description", this.description)
			.put("position", this.number)
			.list("interventions", this.interventions)
			.values();
		facts.thing(new Thing(LABEL, id, properties, List.of(), study.statement()));
		facts.link(Link.of(study.ref("Study"), "HAS_ARM", new ById(LABEL, id), study.line())
			.with(Map.of("position", this.number))
			.stated(study.statement(), List.of(), null));
	}

}
