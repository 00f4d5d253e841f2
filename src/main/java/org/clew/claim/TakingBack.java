package org.clew.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.clew.claim.NodeFold.Claim;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Takes claims back. What others say stays; what nobody says any more is gone, unless
 * others have tied something to it.
 */
final class TakingBack {

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

	private static final String UNSTATE = """
			MATCH (source:Source {id: $source})<-[r:STATED_BY]-(n:Entity)
			WHERE r.record IS NOT NULL
			DELETE r
			RETURN collect(DISTINCT n.id) AS ids
			""";

	private static final String CHANGE_NODES = """
			UNWIND $rows AS row
			MATCH (n:Entity {id: row.id})
			USING INDEX SEEK n:Entity(id)
			SET n = row.properties
			""";

	private static final String DELETE_NODES = """
			MATCH (n:Entity)
			WHERE n.id IN $ids AND NOT EXISTS { (n)-[r]-() WHERE NOT type(r) IN ['IDENTIFIES', 'MAPS_TO'] AND NOT type(r) STARTS WITH 'PAST_' }
			OPTIONAL MATCH (i:Identifier)-[:IDENTIFIES]->(n)
			DETACH DELETE i, n
			""";

	private static final String DISOWN = """
			MATCH (n:Entity)
			WHERE n.id IN $ids
			REMOVE n.owner, n.claim
			""";

	private final TransactionContext transaction;

	TakingBack(TransactionContext transaction) {
		this.transaction = transaction;
	}

	/**
	 * Takes back what one version of a source said, as far as the next does not say it.
	 * @param spokenOf the records that it spoke of, before the next was written
	 * @param now what the next says, which is written
	 */
	void version(String source, List<String> spokenOf, Batch now) {
		Map<String, Map<String, Object>> links = new HashMap<>();
		this.transaction.run(LINKS, Map.of("ids", spokenOf, "source", source))
			.forEachRemaining((row) -> links.put(row.get("element").asString(), row.get("properties").asMap()));
		links(links, (fold) -> fold.takeBack(source));
		List<String> kept = now.identifiers().stream().map(IdentifierClaim::curie).toList();
		this.transaction.run(IDENTIFIERS, Map.of("ids", spokenOf, "source", source, "kept", kept)).consume();
		nodes(this.transaction.run(UNSTATE, Map.of("source", source)).single().get("ids").asList(Value::asString),
				(claim) -> false);
	}

	/**
	 * Takes back claims on relations.
	 * @param links properties of relations, by element
	 * @param takenBack takes a claim back, and tells whether anybody still says something
	 */
	void links(Map<String, Map<String, Object>> links, Predicate<LinkFold> takenBack) {
		List<Map<String, Object>> changed = new ArrayList<>();
		List<String> gone = new ArrayList<>();
		links.forEach((element, properties) -> {
			LinkFold fold = LinkFold.of(properties);
			if (takenBack.test(fold)) {
				changed.add(Map.of("element", element, "properties", fold.properties()));
			}
			else {
				gone.add(element);
			}
		});
		this.transaction.run(CHANGE_LINKS, Map.of("rows", changed)).consume();
		this.transaction.run(DELETE_LINKS, Map.of("elements", gone)).consume();
	}

	/**
	 * Makes records what is still said of them. Comes after their relations.
	 * @param takenBack which of the claims that are there are taken back
	 */
	void nodes(Collection<String> ids, Predicate<Claim> takenBack) {
		List<Map<String, Object>> changed = new ArrayList<>();
		List<String> gone = new ArrayList<>();
		this.transaction.run(NodeWriter.READ, Map.of("ids", List.copyOf(ids))).forEachRemaining((row) -> {
			List<Claim> claims = NodeWriter.claims(row).stream().filter((claim) -> !takenBack.test(claim)).toList();
			String id = row.get("id").asString();
			if (claims.isEmpty()) {
				gone.add(id);
			}
			else {
				changed.add(Map.of("id", id, "properties", NodeWriter.folded(row.get("labels").get(0).asString(), id,
						row.get("properties").asMap(), claims)));
			}
		});
		this.transaction.run(CHANGE_NODES, Map.of("rows", changed)).consume();
		this.transaction.run(DELETE_NODES, Map.of("ids", gone)).consume();
		this.transaction.run(DISOWN, Map.of("ids", gone)).consume();
	}

}
