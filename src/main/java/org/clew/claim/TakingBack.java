package org.clew.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import org.clew.claim.NodeFold.Claim;

/**
 * Takes back what one version of a source said, as far as the next does not say it.
 */
final class TakingBack {

	private static final String STATED = """
			MATCH (source:Source {id: $source})<-[r:STATED_BY]-(n:Entity)
			WHERE r.record IS NOT NULL
			RETURN collect(DISTINCT n.id) AS ids
			""";

	private static final String UNSTATE = """
			MATCH (source:Source {id: $source})<-[r:STATED_BY]-(n:Entity)
			WHERE r.record IS NOT NULL
			DELETE r
			RETURN collect(DISTINCT n.id) AS ids
			""";

	private static final String LINKS = """
			MATCH (n:Entity)-[r]->()
			WHERE n.id IN $ids AND $source IN r.sources
			RETURN elementId(r) AS element, properties(r) AS properties
			""";

	private static final String CHANGE_LINKS = """
			UNWIND $rows AS row
			MATCH ()-[r]->()
			WHERE elementId(r) = row.element
			SET r = row.properties
			""";

	private static final String DELETE_LINKS = """
			MATCH ()-[r]->()
			WHERE elementId(r) IN $elements
			DELETE r
			""";

	private static final String IDENTIFIERS = """
			MATCH (n:Entity)<-[r:IDENTIFIES|MAPS_TO]-(i:Identifier)
			WHERE n.id IN $ids AND r.source = $source AND NOT i.curie IN $kept
			DELETE r
			""";

	private static final String CHANGE_NODES = """
			UNWIND $rows AS row
			MATCH (n:Entity {id: row.id})
			SET n = row.properties
			""";

	private static final String DELETE_NODES = """
			MATCH (n:Entity)
			WHERE n.id IN $ids
			OPTIONAL MATCH (i:Identifier)-[:IDENTIFIES]->(n)
			DETACH DELETE i, n
			""";

	private final TransactionContext transaction;

	private final String source;

	private final List<String> spokenOf;

	/** Looks at what it says, before the next version says the same of some of it. */
	TakingBack(TransactionContext transaction, String source) {
		this.transaction = transaction;
		this.source = source;
		this.spokenOf = transaction.run(STATED, Map.of("source", source)).single().get("ids").asList(Value::asString);
	}

	void run(Batch now) {
		links();
		List<String> kept = now.identifiers().stream().map(IdentifierClaim::curie).toList();
		this.transaction.run(IDENTIFIERS, Map.of("ids", this.spokenOf, "source", this.source, "kept", kept)).consume();
		nodes();
	}

	private void links() {
		List<Map<String, Object>> changed = new ArrayList<>();
		List<String> gone = new ArrayList<>();
		this.transaction.run(LINKS, Map.of("ids", this.spokenOf, "source", this.source)).forEachRemaining((row) -> {
			LinkFold fold = LinkFold.of(row.get("properties").asMap());
			String element = row.get("element").asString();
			if (fold.takeBack(this.source)) {
				changed.add(Map.of("element", element, "properties", fold.properties()));
			}
			else {
				gone.add(element);
			}
		});
		this.transaction.run(CHANGE_LINKS, Map.of("rows", changed)).consume();
		this.transaction.run(DELETE_LINKS, Map.of("elements", gone)).consume();
	}

	private void nodes() {
		List<String> ids = this.transaction.run(UNSTATE, Map.of("source", this.source))
			.single()
			.get("ids")
			.asList(Value::asString);
		List<Map<String, Object>> changed = new ArrayList<>();
		List<String> gone = new ArrayList<>();
		this.transaction.run(NodeWriter.READ, Map.of("ids", ids)).forEachRemaining((row) -> {
			Map<String, Object> before = row.get("properties").asMap();
			Map<String, Object> seed = NodeWriter.seed(before);
			List<Claim> claims = claims(row);
			String id = row.get("id").asString();
			if (seed == null && claims.isEmpty()) {
				gone.add(id);
			}
			else {
				changed.add(Map.of("id", id, "properties",
						NodeWriter.folded(row.get("labels").get(0).asString(), id, before, seed, claims)));
			}
		});
		this.transaction.run(CHANGE_NODES, Map.of("rows", changed)).consume();
		this.transaction.run(DELETE_NODES, Map.of("ids", gone)).consume();
	}

	private static List<Claim> claims(Record row) {
		return row.get("claims")
			.asList((claim) -> new Claim(claim.get("source").asString(), claim.get("precedence").asInt(),
					Json.read(claim.get("record").asString())));
	}

}
