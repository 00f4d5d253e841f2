package org.clew.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Makes one record of two that turned out to be the same: the one keeps its identifier,
 * the other's claims, relations and identifiers go over to it.
 */
final class Joining {

	private static final String CLAIMS = """
			MATCH (lost:Entity {id: $lost})
			RETURN properties(lost) AS properties, [label IN labels(lost) WHERE label <> 'Entity'][0] AS label, COLLECT {
			  MATCH (lost)-[r:STATED_BY]->(source:Source)
			  WHERE r.record IS NOT NULL
			  RETURN {source: source.id, properties: properties(r)}
			} AS claims
			""";

	private static final String RELATIONS = """
			MATCH (lost:Entity {id: $lost})-[r]-(other)
			WHERE type(r) <> 'IDENTIFIES' AND type(r) <> 'MAPS_TO' AND type(r) <> 'STATED_BY' AND NOT type(r) STARTS WITH 'PAST_'
			RETURN type(r) AS type, startNode(r) = lost AS outgoing, other.id AS other, properties(r) AS properties, labels(other) AS labels
			""";

	private static final String IDENTIFIERS = """
			MATCH (i:Identifier)-[r:IDENTIFIES|MAPS_TO]->(:Entity {id: $lost})
			MATCH (kept:Entity {id: $kept})
			WITH i, r, kept, type(r) AS type, properties(r) AS properties
			DELETE r
			WITH i, kept, type, properties
			WHERE NOT EXISTS { (i)-[:IDENTIFIES]->(kept) }
			CREATE (i)-[moved:$(type)]->(kept)
			SET moved = properties
			SET moved.kind = CASE properties.kind WHEN 'PRIMARY' THEN 'EXACT' ELSE properties.kind END
			""";

	/** What former versions speak of is the same, whatever it was called then. */
	private static final String FORMER = """
			MATCH (lost:Entity {id: $lost})<-[r]-(version:Past)
			MATCH (kept:Entity {id: $kept})
			CREATE (version)-[moved:$(type(r))]->(kept)
			SET moved = properties(r)
			""";

	private static final String DELETE = """
			MATCH (lost:Entity {id: $lost})
			DETACH DELETE lost
			""";

	private static final String RENAME = """
			MATCH (n:Entity {id: $from})
			SET n.id = $to
			WITH count(*) AS renamed
			MATCH (version:Past {id: $from})
			SET version.id = $to
			""";

	private final TransactionContext transaction;

	Joining(TransactionContext transaction) {
		this.transaction = transaction;
	}

	/**
	 * Gives a record another identifier; the former keeps resolving.
	 * @param to the one that it gets
	 */
	void rename(String from, String to) {
		this.transaction.run(RENAME, Map.of("from", from, "to", to)).consume();
	}

	/**
	 * Joins.
	 * @param kept the record that stays
	 * @param lost the record that goes
	 */
	void join(String kept, String lost) {
		Record row = this.transaction.run(CLAIMS, Map.of("lost", lost)).single();
		List<NodeClaim> claims = new ArrayList<>();
		String label = row.get("label").asString();
		row.get("claims").values().forEach((claim) -> {
			Value properties = claim.get("properties");
			claims.add(new NodeClaim(label, kept, Json.read(properties.get("record").asString()),
					Entry.read(properties.asMap()).getFirst().asStatement(), properties.get("precedence").asInt()));
		});
		List<LinkClaim> links = links(kept, lost);
		this.transaction.run(IDENTIFIERS, Map.of("lost", lost, "kept", kept)).consume();
		this.transaction.run(FORMER, Map.of("lost", lost, "kept", kept)).consume();
		this.transaction.run(DELETE, Map.of("lost", lost)).consume();
		if (!claims.isEmpty()) {
			new NodeWriter(this.transaction, Told.nothing(this.transaction)).write(claims);
		}
		new LinkWriter(this.transaction, Told.nothing(this.transaction)).write(links, (dangling) -> {
		});
	}

	private List<LinkClaim> links(String kept, String lost) {
		List<LinkClaim> links = new ArrayList<>();
		this.transaction.run(RELATIONS, Map.of("lost", lost)).forEachRemaining((row) -> {
			String other = row.get("other").asString("");
			if (other.isEmpty() || other.equals(kept)) {
				return;
			}
			Map<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
			String key = (String) properties.getOrDefault("key", "");
			boolean outgoing = row.get("outgoing").asBoolean();
			for (Entry entry : Entry.read(properties)) {
				links.add(new LinkClaim(outgoing ? kept : other, row.get("type").asString(), outgoing ? other : kept,
						key, entry.said(), entry.asStatement()));
			}
		});
		return links;
	}

}
