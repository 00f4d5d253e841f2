package org.clew.candidate.loading;

import java.util.regex.Pattern;

import org.clew.candidate.core.Licensing.SourceDate;
import org.clew.disease.DiseaseGrouping;
import org.clew.drug.Drug;
import org.clew.graph.EntityType;
import org.clew.graph.Row;
import org.clew.study.StudyDesign;
import org.clew.target.TargetType;
import org.jspecify.annotations.Nullable;

/** How the nodes of the core are read. */
final class NodeRows {

	static final Kind SOURCES = new Kind("sources", """
			MATCH (n:Source)
			<only n>
			RETURN n.id AS id, n.name AS name, n.version AS version, n.date AS date
			""",
			(row, into) -> into.core()
				.sourceDate(new SourceDate(row.text("id"), row.text("name"), row.textOrNull("version"),
						row.textOrNull("date"), null)));

	static final Kind DISEASES = new Kind("diseases", """
			MATCH (n:Disease)
			<only n>
			RETURN n.id AS id, n.name AS name, n.groupedBy AS groupedBy, n.identifiers AS identifiers
			""", (row, into) -> into.sameAs(into.core()
		.disease(row.text("id"), row.text("name"), row.constantOrNull(DiseaseGrouping.class, "groupedBy", null)),
			row.texts("identifiers")));

	static final Kind TARGETS = new Kind("targets", """
			MATCH (n:Target)
			<only n>
			RETURN n.id AS id, n.name AS name, n.symbol AS symbol, n.type AS type, n.previousSymbols AS previous,
			  n.synonyms AS synonyms
			""", NodeRows::target);

	static final Kind STUDIES = new Kind("studies", """
			MATCH (n:Study @)
			<only n>
			RETURN n.id AS id, n.name AS name, n.design AS design, n.year AS year, n.startDate AS startDate,
			  EXISTS { (n)-[:RETRACTED_AS @]->() } AS retracted
			""", NodeRows::study);

	private static final String DRUGS = """
			MATCH (n:Drug)
			<only n>
			RETURN properties(n) AS drug
			""";

	private static final Pattern YEAR = Pattern.compile("\\d{4}\\b");

	private NodeRows() {
	}

	static Kind drugs(EntityType<Drug> type) {
		return new Kind("drugs", DRUGS, (row, into) -> into.core()
			.drug(type.mapping().apply(row.row("drug")), row.row("drug").flag("nameOnly")));
	}

	private static void target(Row row, Assembly into) {
		String symbol = row.textOrNull("symbol");
		into.core().target(row.text("id"), row.text("name"), symbol, row.constantOrNull(TargetType.class, "type"));
		if (symbol != null) {
			into.genes().add(symbol, row.texts("previous"), row.texts("synonyms"));
		}
	}

	private static void study(Row row, Assembly into) {
		StudyDesign design = row.constantOrNull(StudyDesign.class, "design", StudyDesign.UNSPECIFIED);
		into.core()
			.study(row.text("id"), row.text("name"), (design != null) ? design : StudyDesign.UNSPECIFIED,
					year(row.numberOrNull("year"), row.textOrNull("startDate")), row.flag("retracted"));
	}

	/** A trial has no year but that in which it began. */
	private static @Nullable Integer year(@Nullable Integer published, @Nullable String began) {
		return (published != null) ? published : (began != null && YEAR.matcher(began).lookingAt())
				? (Integer) Integer.parseInt(began.substring(0, 4)) : null;
	}

}
