package org.clew.reproduction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The page that sets what the review prints beside what Clew computes.
 */
record Reproduction(List<Section> sections) {

	private static final String OPENING = """
			# The review, reproduced

			What the scoping review of compassionate use for rare diseases (Wu et al. 2023) prints, beside what Clew computes
			from its own graph. Both sides come from one [GraphQL request](../src/test/resources/graphql-test/reproduction.graphql):
			the printed figures are the outcome measures of the review's own record, the computed ones are `evidenceSummary`
			and `uses` over the studies of its Tables 2 and 3. No figure is typed into this page:
			`mvn test -Dtest=ReproductionTests -Dclew.write=true` writes it, and the same test fails once it is out of date.

			Clew holds what the tables and the titles in the list of references state. The review also read the reports
			themselves, and lists more in its additional file, which was not at hand. What is not stated is shown as not
			stated, never guessed to make a total fit. Why it is done so: [DECISIONS](../DECISIONS.md).

			""";

	private static final Map<String, String> AGES = Map.of("Age 0–8 years", "FROM_0_TO_8", "Age over 8 to 18 years",
			"OVER_8_TO_18", "Age over 18 to 60 years", "OVER_18_TO_60", "Age over 60 years", "OVER_60");

	private static final Map<String, String> EVENTS = Map.of("TEAE reported", "REPORTED", "TEAE none", "NONE",
			"TEAE no description", "NOT_STATED");

	static Reproduction of(Answer answer) {
		List<Table> tables = List.of(
				new Table("Table 1: disease classification", "Chapter ", answer.groups().get("chapters"),
						(name) -> name.split(" ")[1]),
				new Table("Table 1: age", "Age ", answer.groups().get("ages"), AGES::get),
				Table.named("Table 1: treatment effect", "Effect ", answer.groups().get("effects")),
				new Table("Table 1: treatment-emergent adverse events (TEAE)", "TEAE ", events(answer), EVENTS::get),
				Table.named("Basis of the use", "Basis ", answer.groups().get("bases")));
		List<Section> sections = new ArrayList<>();
		Map<String, Measure> rest = new LinkedHashMap<>(answer.printed());
		for (Table table : tables) {
			sections.add(table.section(answer.printed(), answer.all().studies()));
			rest.keySet().removeIf((name) -> name.startsWith(table.prefix()));
		}
		sections.add(new Section("Totals and claims", rest.values().stream().map((it) -> claim(it, answer)).toList()));
		return new Reproduction(sections);
	}

	Stream<Line> lines() {
		return this.sections.stream().flatMap((section) -> section.lines().stream());
	}

	String markdown() {
		return OPENING + this.sections.stream().map(Section::markdown).collect(Collectors.joining("\n"));
	}

	private static List<Group> events(Answer answer) {
		return List.of(answer.group("reported").named("REPORTED", "reported"),
				answer.group("none").named("NONE", "none"), answer.group("notStated").named("NOT_STATED", "not stated"),
				answer.group("noSerious").named("NO_SERIOUS", "none serious"));
	}

	private static Line claim(Measure measure, Answer answer) {
		return new Line(measure.name(), measure.figure(), computed(measure.name(), answer),
				Differences.SENTENCES.get(measure.name()));
	}

	private static @Nullable Figure computed(String name, Answer answer) {
		Group all = answer.all();
		return switch (name) {
			case "Studies" -> Figure.count(all.studies());
			case "Patients" -> Figure.count((all.patients() != null) ? all.patients() : 0);
			case "Drugs" -> Figure.count(all.drugs());
			case "Good efficacy" -> all.goodOutcome().figure();
			case "Good outcome on basis clinical trial" -> onTrial(answer).goodOutcome().figure();
			case "Grade 5 adverse events" -> Figure.count(answer.fatal());
			case "Related deaths" -> Figure.count(all.relatedDeaths());
			default -> null;
		};
	}

	private static Group onTrial(Answer answer) {
		return answer.groups()
			.get("bases")
			.stream()
			.filter((group) -> group.key().value().equals("CLINICAL_TRIAL"))
			.findFirst()
			.orElseThrow();
	}

}
