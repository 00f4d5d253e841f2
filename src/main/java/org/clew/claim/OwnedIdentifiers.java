package org.clew.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.TransactionContext;

/** Brings the identifiers that owners know to the records that they mean. */
final class OwnedIdentifiers {

	private static final String OWNED = """
			MATCH (i:Identifier)-[r:IDENTIFIES]->(n:Entity)
			WHERE r.owner IS NOT NULL
			RETURN i.curie AS curie, n.id AS id
			""";

	private static final String UNTIE = """
			UNWIND $rows AS row
			MATCH (:Identifier {curie: row.curie})-[r:IDENTIFIES]->()
			DELETE r
			""";

	private static final String TIE = """
			UNWIND $rows AS row
			MATCH (n:Entity {id: row.id})
			USING INDEX SEEK n:Entity(id)
			MERGE (i:Identifier {curie: row.curie})
			MERGE (i)-[r:IDENTIFIES]->(n)
			SET r.owner = row.owner
			""";

	/** What an import says too stays. */
	private static final String REMOVE = """
			UNWIND $rows AS row
			MATCH (i:Identifier {curie: row.curie})-[r:IDENTIFIES]->()
			WHERE r.owner IS NOT NULL
			WITH i, r, r.source IS NULL AS alone
			FOREACH (one IN CASE WHEN alone THEN [r] ELSE [] END | DELETE one)
			FOREACH (one IN CASE WHEN alone THEN [] ELSE [r] END | REMOVE one.owner)
			WITH i
			WHERE NOT EXISTS { (i)--() }
			DELETE i
			""";

	private final TransactionContext transaction;

	private final List<Map<String, Object>> added = new ArrayList<>();

	private final List<Map<String, Object>> changed = new ArrayList<>();

	private final List<Map<String, Object>> removed = new ArrayList<>();

	private final long all;

	OwnedIdentifiers(TransactionContext transaction, Collection<IdentifierClaim> claims) {
		this.transaction = transaction;
		this.all = claims.size();
		Map<String, IdentifierClaim> fresh = new LinkedHashMap<>();
		claims.forEach((claim) -> fresh.put(claim.curie(), claim));
		transaction.run(OWNED).forEachRemaining((row) -> {
			IdentifierClaim claim = fresh.remove(row.get("curie").asString());
			if (claim == null) {
				this.removed.add(Map.of("curie", row.get("curie").asString()));
			}
			else if (!claim.id().equals(row.get("id").asString())) {
				this.changed.add(row(claim));
			}
		});
		fresh.values().forEach((claim) -> this.added.add(row(claim)));
	}

	private static Map<String, Object> row(IdentifierClaim claim) {
		return Map.of("curie", claim.curie(), "id", claim.id(), "owner", claim.source());
	}

	/** Ties identifiers to records that are written. */
	static void tie(TransactionContext transaction, List<IdentifierClaim> claims) {
		transaction.run(TIE, Map.of("rows", claims.stream().map(OwnedIdentifiers::row).toList())).consume();
	}

	void remove() {
		run(REMOVE, "Removing identifiers", this.removed);
	}

	/** Comes after the records are written. */
	void write() {
		run(UNTIE, "Untying identifiers", this.changed);
		run(TIE, "Bringing identifiers up to date", this.changed);
		run(TIE, "Writing identifiers", this.added);
	}

	private void run(String statement, String what, List<Map<String, Object>> rows) {
		Bringing.each(what, rows, (some) -> this.transaction.run(statement, Map.of("rows", some)).consume());
	}

	Tally tally() {
		return new Tally(this.added.size(), this.changed.size(), this.removed.size(),
				this.all - this.added.size() - this.changed.size());
	}

}
