package org.clew.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clew.graph.DataHead;
import org.clew.ingest.Meaning.Several;
import org.clew.ingest.fact.Ref.ByName;
import org.clew.name.NameKey;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Keeps names that mean no record, or several, as they were written, with the records
 * that have them; and forgets those that have come to mean one.
 */
final class Unmatched {

	private static final String KEEP = """
			UNWIND $rows AS row
			MATCH (n:Entity {id: row.from})
			MERGE (name:UnmatchedName {id: row.id})
			SET name += row.properties
			MERGE (n)-[r:NAMES {relation: row.relation}]->(name)
			ON CREATE SET r.source = row.source
			""";

	private static final String FORGET = """
			UNWIND $rows AS row
			MATCH (:Entity {id: row.from})-[r:NAMES {relation: row.relation}]->(name:UnmatchedName {id: row.id})
			DELETE r
			WITH DISTINCT name
			WHERE NOT EXISTS { (name)<-[:NAMES]-() }
			DELETE name
			""";

	private final List<Map<String, Object>> kept = new ArrayList<>();

	private final List<Map<String, Object>> forgotten = new ArrayList<>();

	private final String source;

	Unmatched(String source) {
		this.source = source;
	}

	void keep(String from, String relation, ByName name, Meaning meaning) {
		List<String> candidates = (meaning instanceof Several several) ? several.ids() : List.of();
		Map<String, Object> properties = Map.of("text", name.text(), "type", name.label(), "reason",
				candidates.isEmpty() ? "UNMATCHED" : "AMBIGUOUS", "key", NameKey.of(name.text()).orElse(""),
				"candidates", candidates, "source", this.source);
		this.kept.add(Map.of("id", id(name), "from", from, "relation", relation, "source", this.source, "properties",
				properties));
	}

	void matched(String from, String relation, ByName name) {
		this.forgotten.add(Map.of("id", id(name), "from", from, "relation", relation));
	}

	void write(Driver driver) {
		run(driver, KEEP, this.kept);
		run(driver, FORGET, this.forgotten);
	}

	private static void run(Driver driver, String statement, List<Map<String, Object>> rows) {
		if (!rows.isEmpty()) {
			try (Session session = driver.session()) {
				session.executeWriteWithoutResult((transaction) -> {
					transaction.run(statement, Map.of("rows", rows)).consume();
					DataHead.moved(transaction);
				});
			}
		}
	}

	/** As written: two spellings may come to mean different things. */
	private static String id(ByName name) {
		return "clew:unmatched/" + name.label().toLowerCase(Locale.ROOT) + "/" + name.text().strip();
	}

}
