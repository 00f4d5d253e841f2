package org.clew.export;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;

/**
 * Reads the graph from one end to the other, without holding more than a few rows: the
 * order is that of an index.
 */
final class Graph {

	private static final String RECORDS = """
			MATCH (n:Entity)
			WHERE n.id >= '' AND coalesce(n.recordedAt <= $at, true)
			RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, COLLECT {
			  MATCH (i:Identifier)-[r:IDENTIFIES|MAPS_TO]->(n)
			  RETURN {curie: i.curie, type: type(r), properties: properties(r)} AS identifier
			  ORDER BY i.curie, type(r), coalesce(r.kind, r.predicate), r.source
			} AS identifiers
			ORDER BY n.id
			""";

	/**
	 * What a study, use or evidence was before it was changed or removed, as long as it
	 * was that.
	 */
	private static final String FORMER_RECORDS = """
			MATCH (n:Past)
			WHERE coalesce(n.recordedAt <= $at, true) AND n.until > $at
			RETURN n.id AS id, ['Entity'] + <labels of n> AS labels, properties(n) AS properties, COLLECT {
			  MATCH (i:Identifier)-[r:IDENTIFIES|MAPS_TO]->(:Entity {id: n.id})
			  RETURN {curie: i.curie, type: type(r), properties: properties(r)} AS identifier
			  ORDER BY i.curie, type(r), coalesce(r.kind, r.predicate), r.source
			} AS identifiers
			ORDER BY n.id
			""".replace("<labels of n>", formerLabels("n"));

	/**
	 * Records without the common label: what the graph is, and names without a meaning.
	 */
	private static final String OTHERS = """
			MATCH (n:Release|UnmatchedName)
			WHERE NOT n:Entity
			RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, [] AS identifiers
			ORDER BY n.id
			""";

	private static final String RELATIONS = """
			MATCH (a:Entity)
			WHERE a.id >= ''
			MATCH (a)-[r]->(b)
			WHERE (b:Entity OR b:UnmatchedName) AND coalesce(a.recordedAt <= $at, true) AND coalesce(b.recordedAt <= $at, true)
			RETURN a.id AS from, labels(a) AS fromLabels, type(r) AS type, b.id AS to, labels(b) AS toLabels,
			  properties(r) AS properties
			ORDER BY a.id, type(r), b.id, coalesce(toString(r.number), r.key, ''), r.sources, r.record
			""";

	private static final String FORMER_RELATIONS = """
			MATCH (n:Past)
			WHERE coalesce(n.recordedAt <= $at, true) AND n.until > $at
			MATCH (n)-[r]-()
			WHERE type(r) STARTS WITH 'PAST_'
			WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
			WHERE all(one IN [a, b] WHERE coalesce(one.recordedAt <= $at, true) AND coalesce(one.until > $at, true)
			  AND any(label IN labels(one) WHERE label IN ['Entity', 'Past', 'UnmatchedName']))
			RETURN a.id AS from, <labels of a> AS fromLabels, substring(type(r), size('PAST_')) AS type, b.id AS to,
			  <labels of b> AS toLabels, properties(r) AS properties
			ORDER BY from, type, to
			""".replace("<labels of a>", formerLabels("a")).replace("<labels of b>", formerLabels("b"));

	private static final String RELEASES = """
			MATCH (release:DataRelease)
			RETURN toString(release.number) AS number, release.at AS at
			ORDER BY release.number
			""";

	private static final String STATE = """
			MATCH (release:Release)
			RETURN coalesce(release.version, '') AS version, coalesce(release.digest, '') AS digest,
			  coalesce(release.revision, 0) AS revision
			LIMIT 1
			""";

	private static final SessionConfig READ = SessionConfig.builder()
		.withDefaultAccessMode(AccessMode.READ)
		.withFetchSize(500)
		.build();

	private final Driver driver;

	private final @Nullable ZonedDateTime at;

	/**
	 * The graph.
	 * @param at when it is to be read as it was; null for now
	 */
	Graph(Driver driver, @Nullable ZonedDateTime at) {
		this.driver = driver;
		this.at = at;
	}

	/** {@code PastUse} was a {@code Use}. */
	private static String formerLabels(String node) {
		return ("[label IN labels(%s) WHERE label <> 'Past' | CASE WHEN label STARTS WITH 'Past' "
				+ "THEN substring(label, size('Past')) ELSE label END]")
			.formatted(node);
	}

	/**
	 * {@return the releases that were cut, with their time, in their order}
	 */
	SequencedMap<String, ZonedDateTime> releases() {
		SequencedMap<String, ZonedDateTime> releases = new LinkedHashMap<>();
		this.driver.executableQuery(RELEASES)
			.execute()
			.records()
			.forEach((row) -> releases.put(row.get("number").asString(), row.get("at").asZonedDateTime()));
		return releases;
	}

	State state() {
		return this.driver.executableQuery(STATE)
			.execute()
			.records()
			.stream()
			.findFirst()
			.map((row) -> new State(row.get("version").asString(), row.get("digest").asString(),
					row.get("revision").asLong()))
			.orElse(new State("", "", 0));
	}

	long records(Sink<Node> sink) throws IOException {
		long former = (this.at != null) ? read(FORMER_RECORDS, sink, Node::of) : 0;
		return former + read(RECORDS, sink, Node::of) + read(OTHERS, sink, Node::of);
	}

	long relations(Sink<Relation> sink) throws IOException {
		long former = (this.at != null) ? read(FORMER_RELATIONS, sink, Relation::of) : 0;
		return former + read(RELATIONS, sink, Relation::of);
	}

	private <T> long read(String statement, Sink<T> sink, Mapping<T> mapping) throws IOException {
		long count = 0;
		try (Session session = this.driver.session(READ)) {
			Map<String, Object> parameters = new HashMap<>();
			parameters.put("at", this.at);
			Result result = session.run(statement, parameters);
			while (result.hasNext()) {
				sink.accept(mapping.of(result.next()));
				count++;
			}
		}
		return count;
	}

	static Map<String, Object> sorted(Value properties) {
		return new TreeMap<>(properties.asMap());
	}

	/** Until when it was so is nothing that anybody knew then. */
	private static Map<String, Object> asItWas(Value properties) {
		Map<String, Object> then = sorted(properties);
		then.remove("until");
		return then;
	}

	/** The label that says what it is. */
	static String label(List<String> labels) {
		return labels.stream().filter((label) -> !label.equals("Entity")).findFirst().orElse("Entity");
	}

	/** Takes one after the other. */
	interface Sink<T> {

		void accept(T item) throws IOException;

	}

	private interface Mapping<T> {

		T of(Record row);

	}

	/**
	 * Which graph it is.
	 *
	 * @param revision how often it was changed
	 */
	record State(String version, String digest, long revision) {
	}

	/**
	 * A record.
	 *
	 * @param label what it is
	 * @param identifiers what other identifiers mean it, or something near
	 */
	record Node(String id, String label, List<String> labels, Map<String, Object> properties,
			List<Map<String, Object>> identifiers) {

		static Node of(Record row) {
			List<String> labels = row.get("labels").asList(Value::asString).stream().sorted().toList();
			return new Node(row.get("id").asString(), Graph.label(labels), labels, asItWas(row.get("properties")),
					row.get("identifiers").asList(Graph::sorted));
		}

	}

}
