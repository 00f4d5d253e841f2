package org.clew.evidence.summary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.clew.api.InvalidRequest;
import org.clew.evidence.Effect;
import org.clew.evidence.GradeVersions;
import org.clew.evidence.Proportion;
import org.clew.evidence.summary.SummaryDimension.SummaryKey;
import org.clew.evidence.summary.SummaryGroup.EffectCount;
import org.clew.graph.Condition;
import org.clew.graph.Cypher;
import org.clew.graph.Row;
import org.neo4j.driver.Query;

/**
 * Counts of the distinct studies that report a use, in groups.
 *
 * @param condition which uses, as a predicate on {@code n}
 * @param dimensions by what to count
 */
record Summary(Condition condition, List<SummaryDimension> dimensions) {

	private static final int MAX_DIMENSIONS = 3;

	private static final int MAX_GROUPS = 1000;

	/**
	 * The first WITH leaves one row for each key, study and use, whatever was matched to
	 * find the keys; so sums count each use once. What a retracted study reports is null
	 * from then on, which no count counts.
	 */
	private static final String TEMPLATE = """
			<sets>CALL (<setNames>) {
			  MATCH (s:Study @)-[:REPORTS @]->(n:Use @)
			  WHERE <condition>
			  RETURN count(DISTINCT CASE WHEN NOT EXISTS { (s)-[:RETRACTED_AS @]->() } THEN s END) AS admitted
			}
			MATCH (s:Study @)-[:REPORTS @]->(n:Use @)
			WHERE <condition>
			<matches>WITH DISTINCT admitted, s AS study, n AS use<keys>
			WITH *, EXISTS { (study @)-[:RETRACTED_AS @]->() } AS isRetracted
			WITH *, CASE WHEN NOT isRetracted THEN study END AS s, CASE WHEN NOT isRetracted THEN use END AS n
			WITH coalesce(max(admitted), 0) AS admitted, collect(n) AS uses, count(DISTINCT s) AS studies,
			  count(DISTINCT CASE WHEN isRetracted THEN study END) AS retracted,
			  sum(n.patients) AS patients, count(n.patients) AS stated, sum(n.relatedDeaths) AS relatedDeaths,
			  count(DISTINCT CASE WHEN n.effect IN $good THEN s END) AS good,
			  collect(DISTINCT [n.effect, s.id]) AS outcomes<names>
			RETURN admitted, studies, retracted, patients, stated, relatedDeaths, good,
			  COUNT { UNWIND uses AS use MATCH (use @)-[:OF_DRUG @]->(d:Drug) RETURN DISTINCT d } AS drugs,
			  COLLECT { UNWIND uses AS use MATCH (use @)-[event:HAD_EVENT @]->() WHERE event.grade IS NOT NULL <versions> } AS ctcaeVersions,
			  [effect IN $effects |
			    {effect: effect, count: size([outcome IN outcomes WHERE outcome[0] = effect])}] AS effects<names>
			ORDER BY studies DESC<values>
			LIMIT $limit
			""";

	Summary {
		if (dimensions.size() > MAX_DIMENSIONS) {
			throw new InvalidRequest("groupBy", dimensions.toString(), "at most three dimensions");
		}
		Set<SummaryDimension> seen = EnumSet.noneOf(SummaryDimension.class);
		dimensions.stream().filter((dimension) -> !seen.add(dimension)).findFirst().ifPresent((twice) -> {
			throw new InvalidRequest("groupBy", twice.name(), "each dimension once");
		});
	}

	List<SummaryGroup> read(Cypher cypher) {
		Query query = query();
		List<SummaryGroup> groups = cypher.read(query.text(), query.parameters().asMap(), this::group);
		if (groups.size() > MAX_GROUPS) {
			throw new InvalidRequest("groupBy", this.dimensions.toString(), "dimensions that give at most " + MAX_GROUPS
					+ " groups; narrow the filter, or ask for fewer dimensions");
		}
		return groups;
	}

	/**
	 * The one statement that counts.
	 * @return text, in which nothing is a user's, and parameters
	 */
	Query query() {
		Set<String> matches = new LinkedHashSet<>();
		StringBuilder keys = new StringBuilder();
		StringBuilder names = new StringBuilder();
		StringBuilder values = new StringBuilder();
		for (int i = 0; i < this.dimensions.size(); i++) {
			SummaryDimension dimension = this.dimensions.get(i);
			matches.addAll(dimension.matches());
			keys.append(", coalesce(%s, $notStated) AS value%d, %s AS name%d".formatted(dimension.value(), i,
					dimension.nameOf(), i));
			names.append(", value%d, name%d".formatted(i, i));
			values.append(", value").append(i);
		}
		String text = TEMPLATE.replace("<matches>", String.join("", matches.stream().map((it) -> it + "\n").toList()))
			.replace("<versions>", GradeVersions.COLLECTED)
			.replace("<keys>", keys)
			.replace("<names>", names)
			.replace("<values>", values)
			.replace("<sets>", this.condition.sets())
			.replace("<setNames>", this.condition.setNames())
			.replace("<condition>", this.condition.predicate());
		return new Query(text, parameters());
	}

	private Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>(this.condition.parameters());
		parameters.put("good", Effect.GOOD);
		parameters.put("effects", Stream.of(Effect.values()).map(Enum::name).toList());
		parameters.put("notStated", SummaryDimension.NOT_STATED);
		parameters.put("limit", MAX_GROUPS + 1);
		return parameters;
	}

	SummaryGroup group(Row row) {
		List<SummaryKey> keys = new ArrayList<>();
		for (SummaryDimension dimension : this.dimensions) {
			int i = keys.size();
			keys.add(dimension.key(row.text("value" + i), row.textOrNull("name" + i)));
		}
		int studies = row.number("studies");
		int admitted = row.number("admitted");
		return new SummaryGroup(keys, studies, (admitted > 0) ? (double) studies / admitted : 0,
				(row.number("stated") > 0) ? (Integer) row.number("patients") : null, row.number("drugs"), effects(row),
				Proportion.of(row.number("good"), studies), row.number("relatedDeaths"),
				GradeVersions.of(row.texts("ctcaeVersions")), row.number("retracted"));
	}

	private static List<EffectCount> effects(Row row) {
		return row.rows("effects")
			.stream()
			.map((effect) -> new EffectCount(effect.constant(Effect.class, "effect"), effect.number("count")))
			.filter((counted) -> counted.count() > 0)
			.toList();
	}

}
