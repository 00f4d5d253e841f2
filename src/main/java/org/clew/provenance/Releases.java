package org.clew.provenance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.clew.api.Notice;
import org.clew.graph.Cypher;
import org.clew.graph.EntityType;
import org.clew.graph.RecordType;
import org.clew.graph.Row;
import org.clew.provenance.Release.RecordCount;

import org.springframework.stereotype.Component;

/** Reads what the graph holds. */
@Component
class Releases {

	private static final String LOADED = """
			MATCH (r:Release {id: 'clew:release'})
			CALL () {
			  MATCH (s:Source)
			  WITH s ORDER BY toLower(s.name), s.id
			  RETURN collect(properties(s)) AS sources
			}
			RETURN r.version + CASE WHEN r.revision IS NULL THEN '' ELSE '+' + r.revision END AS version, toString(r.generatedAt) AS generatedAt, sources
			""";

	/**
	 * Counting before naming lets the database answer from its count store, however large
	 * the graph is, and gives a row for what there is none of. A label cannot be a
	 * parameter of such a statement; those here are from a closed set.
	 */
	private static final String COUNT = """
			MATCH (n:<label> @now)
			WITH count(n) AS count
			RETURN '<type>' AS type, count
			""";

	private final Cypher cypher;

	private final Ages ages;

	private final String counts;

	Releases(Cypher cypher, Ages ages, List<EntityType<?>> types) {
		this.cypher = cypher;
		this.ages = ages;
		this.counts = counting(types);
	}

	/** The statement that counts the records of each kind. */
	static String counting(List<EntityType<?>> types) {
		return types.stream()
			.sorted(Comparator.comparing(Releases::graphQlName))
			.map((type) -> COUNT.replace("<label>", type.label()).replace("<type>", graphQlName(type)))
			.collect(Collectors.joining("UNION ALL\n"));
	}

	Release current() {
		List<RecordCount> counted = this.cypher.read(this.counts, Map.of(),
				(row) -> new RecordCount(RecordType.of(row.text("type")), row.number("count")));
		return this.cypher.readOne(LOADED, Map.of(), (row) -> release(row, counted))
			.orElseThrow(() -> new IllegalStateException("The graph holds no release: nothing was loaded into it"));
	}

	private Release release(Row row, List<RecordCount> counts) {
		List<Source> sources = row.rows("sources").stream().map(Source::from).toList();
		return new Release(row.text("version"), row.text("generatedAt"), counts, sources, this.ages.of(sources),
				Release.LICENCE, Notice.TEXT);
	}

	private static String graphQlName(EntityType<?> type) {
		return type.type().getSimpleName();
	}

}
