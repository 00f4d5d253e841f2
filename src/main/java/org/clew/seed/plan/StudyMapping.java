package org.clew.seed.plan;

import java.util.List;
import java.util.Set;

import org.clew.claim.Stance;
import org.clew.seed.plan.Plan.RecordMapping;
import org.clew.seed.record.Field;
import org.clew.seed.record.Kind;
import org.clew.seed.record.SeedRecord;
import org.jspecify.annotations.Nullable;

/** Draws studies, and goes on to the uses, evidence and outcomes that they report. */
final class StudyMapping implements RecordMapping {

	@Override
	public void draw(SeedRecord record, Drawing drawing) {
		Field root = record.root();
		Provenance provenance = drawing.record(record, properties(root));
		drawing.relateAll(record.id(), Relation.SPONSORED_BY, root.at("sponsors"), Kind.ORGANIZATION, provenance);
		drawing.relateAll(record.id(), Relation.TESTS, root.at("tests"), Kind.DRUG, provenance);
		drawing.relateAll(record.id(), Relation.STUDIES, root.at("studies"), Kind.DISEASE, provenance);
		drawing.relateAll(record.id(), Relation.INCLUDES, root.at("includes"), Kind.STUDY, provenance);
		List<Field> uses = root.at("uses").items();
		for (int i = 0; i < uses.size(); i++) {
			Field use = uses.get(i);
			new UseDrawing(drawing, use, record.id() + "/use-" + (i + 1), provenance.at(use.at("passage")))
				.draw(i + 1L);
		}
		root.at("evidence").items().forEach((evidence) -> evidence(evidence, year(root), drawing));
		outcomes(record, provenance, drawing);
	}

	private static @Nullable Long year(Field root) {
		Number year = root.at("publication").at("year").number();
		return (year != null) ? (Long) year.longValue() : null;
	}

	private static Properties properties(Field root) {
		Field publication = root.at("publication");
		List<Field> contributors = root.at("contributors").items();
		return new Properties()
			.copy(root, "title", "acronym", "design", "status", "whyStopped", "startDate", "endDate", "recommendation",
					"note")
			.lists(root, "identifiers", "phases", "countries")
			.copy(publication, "etAl", "journal", "year", "volume", "issue", "pages", "reference")
			.lists(publication, "authors")
			.put("publicationNote", publication.at("note").text())
			.put("contributors", texts(contributors, "name"))
			.put("contributorOrcids", texts(contributors, "orcid"));
	}

	/** One for each item, empty where it says nothing; null without items. */
	private static @Nullable List<String> texts(List<Field> items, String name) {
		return items.isEmpty() ? null : items.stream().map((item) -> item.at(name).text("")).toList();
	}

	private static void outcomes(SeedRecord record, Provenance provenance, Drawing drawing) {
		List<Field> outcomes = record.root().at("outcomeMeasures").items();
		for (int i = 0; i < outcomes.size(); i++) {
			Field outcome = outcomes.get(i);
			Field interval = outcome.at("interval");
			String id = record.id() + "/outcome-" + (i + 1);
			drawing.node(id, Label.OUTCOME_MEASURE, outcome.at("name").text(""), new Properties()
				.copy(outcome, "unit", "statistic", "numerator", "denominator", "definition", "asReported", "note")
				.decimals(outcome, "value")
				.decimals(interval, "lower", "upper")
				.put("intervalKind", interval.at("kind").text()));
			drawing.stated(id, provenance);
			drawing.relate(record.id(), Relation.MEASURED, id, provenance, new Properties().put("position", i + 1L));
		}
	}

	/** What a study finds on a drug, other than uses. */
	private static void evidence(Field evidence, @Nullable Long year, Drawing drawing) {
		String id = evidence.at("id").text("");
		Stance stance = Stance.ofEvidence(evidence.at("significance").text(""), evidence.at("direction").text(""));
		drawing.node(id, Label.EVIDENCE, evidence.at("summary").text(""),
				new Properties()
					.copy(evidence, "summary", "basis", "direction", "significance", "level", "rating", "combination",
							"profile", "patients", "note")
					.put("year", year)
					.put("stance", stance.name()));
		Provenance provenance = Provenance.of(evidence.at("statedBy"), drawing).at(evidence.at("passage"));
		drawing.stated(id, provenance);
		drawing.relate(evidence.record().id(), Relation.REPORTS, id, provenance);
		drawing.relateAll(id, Relation.OF_DRUG, evidence.at("drugs"), Kind.DRUG, provenance);
		evidence.select("disease")
			.forEach((disease) -> drawing.relate(id, Relation.IN_DISEASE, drawing.idOf(disease, Kind.DISEASE),
					provenance));
		drawing.relateAll(id, Relation.OF_TARGET, evidence.at("targets"), Kind.TARGET, provenance);
		drawing.relateAll(id, Relation.IN_ALTERATION, evidence.at("alterations"), Kind.ALTERATION, provenance);
		drawing.relate(id, Relation.BASED_ON, drawing.idOf(evidence.at("basis"), Set.of(Kind.BASIS)), provenance);
	}

}
