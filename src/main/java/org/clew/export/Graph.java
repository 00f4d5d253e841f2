package org.clew.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
			WHERE n.id >= ''
			RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, COLLECT {
			  MATCH (i:Identifier)-[r:IDENTIFIES|MAPS_TO]->(n)
			  RETURN {curie: i.curie, type: type(r), properties: properties(r)} AS identifier
			  ORDER BY i.curie, type(r), coalesce(r.kind, r.predicate), r.source
			} AS identifiers
			ORDER BY n.id
			""";

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
			WHERE b:Entity OR b:UnmatchedName
			RETURN a.id AS from, labels(a) AS fromLabels, type(r) AS type, b.id AS to, labels(b) AS toLabels,
			  properties(r) AS properties
			ORDER BY a.id, type(r), b.id, coalesce(r.seedKey, r.key, ''), r.sources, r.record
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

	Graph(Driver driver) {
		this.driver = driver;
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
		return read(RECORDS, sink, Node::of) + read(OTHERS, sink, Node::of);
	}

	long relations(Sink<Relation> sink) throws IOException {
		return read(RELATIONS, sink, Relation::of);
	}

	private <T> long read(String statement, Sink<T> sink, Mapping<T> mapping) throws IOException {
		long count = 0;
		try (Session session = this.driver.session(READ)) {
			Result result = session.run(statement);
			while (result.hasNext()) {
				sink.accept(mapping.of(result.next()));
				count++;
			}
		}
		return count;
	}

	private static Map<String, Object> sorted(Value properties) {
		return new TreeMap<>(properties.asMap());
	}

	/** The label that says what it is. */
	private static String label(List<String> labels) {
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
	 * @param version the release
	 * @param digest of the seed
	 * @param revision how often it was changed
	 */
	record State(String version, String digest, long revision) {
	}

	/**
	 * A record.
	 *
	 * @param id its identifier
	 * @param label what it is
	 * @param labels all its labels
	 * @param properties its properties
	 * @param identifiers what other identifiers mean it, or something near
	 */
	record Node(String id, String label, List<String> labels, Map<String, Object> properties,
			List<Map<String, Object>> identifiers) {

		static Node of(Record row) {
			List<String> labels = row.get("labels").asList(Value::asString).stream().sorted().toList();
			return new Node(row.get("id").asString(), Graph.label(labels), labels, sorted(row.get("properties")),
					row.get("identifiers").asList(Graph::sorted));
		}

	}

	/**
	 * A relation.
	 *
	 * @param from the record that it starts at
	 * @param fromLabel what that is
	 * @param type the relation
	 * @param to the record that it ends at
	 * @param toLabel what that is
	 * @param properties its properties
	 */
	record Relation(String from, String fromLabel, String type, String to, String toLabel,
			Map<String, Object> properties) {

		static Relation of(Record row) {
			return new Relation(row.get("from").asString(), Graph.label(row.get("fromLabels").asList(Value::asString)),
					row.get("type").asString(), row.get("to").asString(),
					Graph.label(row.get("toLabels").asList(Value::asString)), sorted(row.get("properties")));
		}

		/** What a property lists. */
		List<String> list(String property) {
			return (this.properties.get(property) instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
					: List.of();
		}

		String text(String property) {
			return String.valueOf(this.properties.getOrDefault(property, ""));
		}

	}

}
