package org.clew.seed.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.clew.seed.Count;
import org.neo4j.driver.TransactionContext;

/**
 * Brings the identifiers that the seed owns to the entities that they mean.
 */
final class KnownIdentifiers {

	/**
	 * What the seed says of an identifier is its entity alone, so that serves as hash.
	 */
	private static final String OWNED = """
			MATCH (i:Identifier)
			WHERE i.seedHash IS NOT NULL
			RETURN i.curie AS curie, i.seedHash AS id
			""";

	private static final String UNTIE = """
			UNWIND $rows AS row
			MATCH (:Identifier {curie: row.curie})-[r:IDENTIFIES]->()
			DELETE r
			""";

	private static final String TIE = """
			UNWIND $rows AS row
			MATCH (n:Entity {id: row.id})
			MERGE (i:Identifier {curie: row.curie})
			SET i.seedHash = row.id
			MERGE (i)-[r:IDENTIFIES]->(n)
			SET r.seedKey = row.curie
			""";

	private static final String DELETE = """
			UNWIND $rows AS row
			MATCH (i:Identifier {curie: row.curie})
			DETACH DELETE i
			""";

	private final TransactionContext transaction;

	private final Difference<Map.Entry<String, String>> difference;

	KnownIdentifiers(TransactionContext transaction, SortedMap<String, String> identifiers) {
		this.transaction = transaction;
		Map<String, String> owned = new HashMap<>();
		transaction.run(OWNED)
			.forEachRemaining((row) -> owned.put(row.get("curie").asString(), row.get("id").asString()));
		this.difference = Difference.between(identifiers.entrySet(), Map.Entry::getKey, Map.Entry::getValue, owned);
	}

	void write() {
		Rows.run(this.transaction, UNTIE, rows(this.difference.changed()));
		Rows.run(this.transaction, TIE, rows(this.difference.written()), "Writing identifiers");
	}

	void remove() {
		Rows.run(this.transaction, DELETE,
				this.difference.removed().stream().map((curie) -> Map.<String, Object>of("curie", curie)).toList());
	}

	Count count() {
		return this.difference.count();
	}

	private static List<Map<String, Object>> rows(List<Map.Entry<String, String>> entries) {
		List<Map<String, Object>> rows = new ArrayList<>();
		entries.forEach((entry) -> rows.add(Map.of("curie", entry.getKey(), "id", entry.getValue())));
		return rows;
	}

}
