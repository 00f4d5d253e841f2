package org.clew.contribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.clew.api.UserError;
import org.clew.api.UserErrorCode;
import org.clew.graph.Curie;
import org.clew.graph.Near;
import org.clew.graph.Row;
import org.clew.graph.Suggestions;
import org.clew.name.NameKey;
import org.clew.seed.DraftRecord.Known;
import org.clew.seed.DraftRecord.Mention;

import org.springframework.stereotype.Component;

/**
 * Finds the records of the graph that a draft names: by any identifier, or by a name that
 * only one record of the kind has. Nothing is guessed.
 */
@Component
class KnownRecords {

	private static final String FIND = """
			UNWIND $asked AS asked
			CALL (asked) {
			  MATCH (:Identifier {curie: asked.curie})-[:IDENTIFIES]->(n)
			  RETURN n, 0 AS rank
			  UNION
			  UNWIND asked.queries AS query
			  CALL db.index.fulltext.queryNodes('entityKeys', query, {limit: 200}) YIELD node AS n
			  WHERE asked.label IN labels(n)
			  RETURN n, CASE WHEN toLower(asked.text) IN [toLower(n.name), toLower(coalesce(n.symbol, ''))] THEN 1 ELSE 2 END AS rank
			  LIMIT 20
			  UNION
			  MATCH (n:Basis {basis: asked.text})
			  WHERE asked.label = 'Basis'
			  RETURN n, 1 AS rank
			}
			RETURN asked.text AS text, asked.label AS label, rank, n.id AS id, n.name AS name, labels(n) AS labels
			ORDER BY rank, id
			""";

	private final Suggestions suggestions;

	KnownRecords(Suggestions suggestions) {
		this.suggestions = suggestions;
	}

	/**
	 * Finds records.
	 * @param mentions what is named
	 * @return what was found, and what not
	 */
	Found find(Reading reading, Collection<Mention> mentions) {
		List<Map<String, Object>> asked = mentions.stream().map(KnownRecords::asked).distinct().toList();
		Map<List<String>, List<Row>> rows = reading.run(FIND, Map.of("asked", asked), (row) -> row)
			.stream()
			.collect(Collectors.groupingBy((row) -> List.of(row.text("label"), row.text("text"))));
		Map<List<String>, Known> known = new LinkedHashMap<>();
		List<Mention> unknown = new ArrayList<>();
		List<UserError> problems = new ArrayList<>();
		for (Mention mention : mentions) {
			List<Row> found = best(rows.getOrDefault(List.of(mention.label(), mention.text()), List.of()));
			if (found.isEmpty()) {
				unknown.add(mention);
			}
			else if (found.size() > 1) {
				problems.add(UserError.at(mention.field(), UserErrorCode.AMBIGUOUS,
						"'%s' is what %d records are called".formatted(mention.text(), found.size()),
						found.stream().map(KnownRecords::shown).toArray(String[]::new)));
			}
			else if (!found.getFirst().texts("labels").contains(mention.label())) {
				problems.add(UserError.at(mention.field(), UserErrorCode.INVALID, "'%s' is %s, and no %s"
					.formatted(mention.text(), shown(found.getFirst()), mention.label().toLowerCase(Locale.ROOT))));
			}
			else {
				Row row = found.getFirst();
				known.put(List.of(mention.label(), mention.text()),
						new Known(mention.label(), row.text("id"), row.text("name"), mention.text()));
			}
		}
		return new Found(List.copyOf(known.values()), unknown, problems);
	}

	/**
	 * Says of what is unknown which records look alike, and that it can be proposed.
	 * @param unknown what no record is called
	 */
	List<UserError> problems(List<Mention> unknown) {
		Map<String, Map<String, List<Near>>> near = new HashMap<>();
		unknown.stream()
			.collect(Collectors.groupingBy(Mention::label, Collectors.mapping(Mention::text, Collectors.toList())))
			.forEach((label, texts) -> near.put(label, this.suggestions.near(texts, label)));
		return unknown.stream().map((mention) -> {
			List<Near> alike = near.getOrDefault(mention.label(), Map.of()).getOrDefault(mention.text(), List.of());
			return UserError.at(mention.field(), UserErrorCode.UNKNOWN,
					"No %s is called '%s'; name another one, or propose it in proposals"
						.formatted(mention.label().toLowerCase(Locale.ROOT), mention.text()),
					alike.stream().map((one) -> one.id() + " (" + one.name() + ")").toArray(String[]::new));
		}).toList();
	}

	/** An identifier goes before a name, and a record's own name before a synonym. */
	private static List<Row> best(List<Row> rows) {
		return rows.stream().filter((row) -> row.number("rank") == rows.getFirst().number("rank")).toList();
	}

	private static String shown(Row row) {
		return row.text("id") + " (" + row.text("name") + ")";
	}

	private static Map<String, Object> asked(Mention mention) {
		List<String> queries = mention.label().equals("Basis") ? List.of()
				: NameKey.of(mention.text())
					.map((key) -> '"' + key.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
					.stream()
					.toList();
		return Map.of("text", mention.text(), "label", mention.label(), "queries", queries, "curie",
				Curie.normalize(mention.text()));
	}

	/** Runs a statement, within a mutation or not. */
	@FunctionalInterface
	interface Reading {

		<T> List<T> run(String statement, Map<String, ?> parameters, Function<Row, T> mapping);

	}

	/**
	 * What was found.
	 *
	 * @param known records, by how they are written
	 * @param unknown what no record is called
	 * @param problems what means several records, or one of another kind
	 */
	record Found(List<Known> known, List<Mention> unknown, List<UserError> problems) {
	}

}
