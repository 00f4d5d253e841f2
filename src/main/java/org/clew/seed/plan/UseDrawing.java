package org.clew.seed.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.clew.claim.Stance;
import org.clew.seed.record.Field;
import org.clew.seed.record.Kind;

/** Draws one compassionate or off-label use with its adverse events. */
record UseDrawing(Drawing drawing, Field use, String id, Provenance provenance) {

	void draw(long position) {
		this.drawing.node(this.id, Label.USE, name(), properties());
		this.drawing.stated(this.id, this.provenance);
		this.drawing.relate(this.use.record().id(), Relation.REPORTS, this.id, this.provenance,
				new Properties().put("position", position));
		relate(Relation.OF_DRUG, "drugs", Kind.DRUG);
		relate(Relation.IN_DISEASE, "diseases", Kind.DISEASE);
		relate(Relation.IN_ALTERATION, "alterations", Kind.ALTERATION);
		relate(Relation.BASED_ON, "bases", Kind.BASIS);
		List<Field> events = this.use.at("adverseEvents").items();
		for (int i = 0; i < events.size(); i++) {
			event(events.get(i), i + 1);
		}
	}

	private void relate(Relation type, String field, Kind kind) {
		this.drawing.relateAll(this.id, type, this.use.at(field), kind, this.provenance);
	}

	private String name() {
		return names("drugs", Kind.DRUG) + " for " + names("diseases", Kind.DISEASE);
	}

	private String names(String field, Kind kind) {
		return this.use.at(field)
			.items()
			.stream()
			.map((reference) -> this.drawing.resolve(reference, Set.of(kind)).name())
			.collect(Collectors.joining(" and "));
	}

	private Properties properties() {
		Field asReported = this.use.at("asReported");
		Properties properties = new Properties()
			.copy(this.use, "row", "effect", "detail", "route", "patients", "ageGroup", "ageStated", "sex", "startDate",
					"adverseEventStatus", "relatedDeaths")
			.lists(this.use, "standardAges", "countries", "notes")
			.put("asReportedDrug", asReported.at("drug").text())
			.put("asReportedDisease", asReported.at("disease").text())
			.put("asReportedBases", asReported.at("bases").text())
			.put("asReportedEffect", asReported.at("effect").text())
			.put("asReportedReference", asReported.at("reference").text())
			.put("stance", Stance.ofEffect(this.use.at("effect").text("")).name())
			.copy(this.use.record().root().at("publication"), "year");
		this.use.select("adverseEvents[].grade")
			.stream()
			.flatMap((grade) -> Grade.of(grade.text("")).stream())
			.mapToLong(Grade::worst)
			.max()
			.ifPresent((worst) -> properties.put("worstGrade", worst));
		return properties;
	}

	private void event(Field event, long position) {
		Optional<Grade> grade = Grade.of(event.at("grade").text(""));
		this.drawing.relate(this.id, Relation.HAD_EVENT, this.drawing.adverseEvent(event.at("term").text("")),
				this.provenance.at(event.at("passage")),
				new Properties()
					.copy(event, "grade", "ctcaeVersion", "affected", "atRisk", "serious", "asReported", "note")
					.decimals(event, "percent")
					.put("position", position)
					.put("lowestGrade", grade.map(Grade::lowest).orElse(null))
					.put("highestGrade", grade.map(Grade::highest).orElse(null))
					.put("worstGrade", grade.map(Grade::worst).orElse(null)));
	}

	/**
	 * A grade or range of grades of the CTCAE, as its text has it.
	 *
	 * @param open whether no upper bound is stated
	 */
	record Grade(long lowest, long highest, boolean open) {

		private static final int MILDEST = 1;

		private static final int DEATH = 5;

		/**
		 * {@return what a text such as 3, 3–4, ≤ 2 or ≥ 3 means}
		 */
		static Optional<Grade> of(String text) {
			if (text.isEmpty()) {
				return Optional.empty();
			}
			int last = Character.digit(text.charAt(text.length() - 1), 10);
			return Optional.of(switch (text.charAt(0)) {
				case '≤' -> new Grade(MILDEST, last, false);
				case '≥' -> new Grade(last, DEATH, true);
				default -> new Grade(Character.digit(text.charAt(0), 10), last, false);
			});
		}

		/**
		 * {@return the worst grade that it states: an open range, such as ≥ 3, does not
		 * say that anyone died}
		 */
		long worst() {
			return this.open ? this.lowest : this.highest;
		}

	}

}
