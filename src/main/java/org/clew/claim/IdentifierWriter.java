package org.clew.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.TransactionContext;

/**
 * Writes which identifiers mean which records. One that means a record means no other:
 * whoever asks for a second meaning has to join the two records first.
 */
final class IdentifierWriter {

	private static final String IDENTIFY = """
			UNWIND $rows AS row
			MATCH (n:Entity {id: row.id})
			USING INDEX SEEK n:Entity(id)
			MERGE (i:Identifier {curie: row.curie})
			WITH i, n, row
			WHERE NOT EXISTS { (i)-[:IDENTIFIES]->() }
			CREATE (i)-[:IDENTIFIES {kind: row.kind, source: row.source}]->(n)
			RETURN count(*) AS added
			""";

	private static final String RELATE = """
			UNWIND $rows AS row
			MATCH (n:Entity {id: row.id})
			USING INDEX SEEK n:Entity(id)
			MERGE (i:Identifier {curie: row.curie})
			WITH i, n, row
			WHERE NOT EXISTS { (i)-[:IDENTIFIES]->(n) } AND NOT EXISTS { (i)-[:MAPS_TO {predicate: row.kind, source: row.source}]->(n) }
			CREATE (i)-[:MAPS_TO {predicate: row.kind, source: row.source}]->(n)
			RETURN count(*) AS added
			""";

	private final TransactionContext transaction;

	IdentifierWriter(TransactionContext transaction) {
		this.transaction = transaction;
	}

	Tally write(Collection<IdentifierClaim> claims) {
		return run(IDENTIFY, claims.stream().filter((claim) -> claim.kind().isSame()).toList())
			.plus(run(RELATE, claims.stream().filter((claim) -> !claim.kind().isSame()).toList()));
	}

	private Tally run(String statement, List<IdentifierClaim> claims) {
		if (claims.isEmpty()) {
			return Tally.NONE;
		}
		List<Map<String, Object>> rows = claims.stream().distinct().map(IdentifierClaim::row).toList();
		int added = this.transaction.run(statement, Map.of("rows", rows)).single().get("added").asInt();
		return new Tally(added, 0, rows.size() - added);
	}

}
