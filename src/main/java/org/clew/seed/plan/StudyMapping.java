package org.clew.seed.plan;

import java.util.List;

import org.clew.seed.record.Field;
import org.clew.seed.record.Kind;
import org.clew.seed.record.SeedRecord;
import org.jspecify.annotations.Nullable;

/**
 * Draws studies, and goes on to the uses, evidence and outcomes that they report.
 */
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
		root.at("evidence").items().forEach((evidence) -> EvidenceDrawing.draw(evidence, year(root), drawing));
		outcomes(record, provenance, drawing);
	}

	private static @Nullable Long year(Field root) {
		Number year = root.at("publication").at("year").number();
		return (year != null) ? (Long) year.longValue() : null;
	}

	private static Properties properties(Field root) {
		Field publication = root.at("publication");
		return new Properties()
			.copy(root, "title", "acronym", "design", "status", "whyStopped", "startDate", "endDate", "recommendation",
					"note")
			.lists(root, "identifiers", "phases", "countries")
			.copy(publication, "etAl", "journal", "year", "volume", "issue", "pages", "reference")
			.lists(publication, "authors")
			.put("publicationNote", publication.at("note").text());
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

}
