package org.clew.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.graph.Curie;
import org.clew.name.NameKey;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * For the seed, whose records an import may have brought first, under identifiers of
 * other vocabularies: they become the seed's by the rules by which an import joins
 * records, so that it does not matter which comes first.
 */
public final class Adoption {

	private static final String BY_IDENTIFIER = """
			UNWIND $rows AS row
			UNWIND row.keys AS key
			MATCH (:Identifier {curie: key})-[:IDENTIFIES]->(n:Entity)
			WHERE n.id <> row.id AND n.seedHash IS NULL AND row.label IN labels(n)
			RETURN DISTINCT row.id AS own, n.id AS other, [(i:Identifier)-[:IDENTIFIES]->(n) | i.curie] AS keys, 'EXACT' AS kind
			ORDER BY own, other
			""";

	/** Only names of drugs mean one thing; of several drugs of one name none is meant. */
	private static final String BY_NAME = """
			UNWIND $rows AS row
			CALL (row) {
			  CALL db.index.fulltext.queryNodes('entityKeys', '"' + row.name + '"', {limit: 100}) YIELD node
			  WHERE node:Drug AND node.nameKeys[0] = row.name
			  RETURN collect(node) AS named
			}
			WITH row, named[0] AS n
			WHERE size(named) = 1 AND n.id <> row.id AND n.seedHash IS NULL
			RETURN row.id AS own, n.id AS other, [(i:Identifier)-[:IDENTIFIES]->(n) | i.curie] AS keys, 'NAME' AS kind
			ORDER BY own, other
			""";

	private static final String EXISTS = "MATCH (n:Entity {id: $id}) RETURN count(n) > 0 AS exists";

	/** What was its own identifier is one more now. */
	private static final String KIND = """
			MATCH (:Identifier {curie: $key})-[r:IDENTIFIES]->(:Entity {id: $id})
			SET r.kind = $kind
			""";

	private final TransactionContext transaction;

	private final Joining joining;

	public Adoption(TransactionContext transaction) {
		this.transaction = transaction;
		this.joining = new Joining(transaction);
	}

	/**
	 * Makes what others brought the seed's.
	 * @param records what the seed is about to write and has not written before
	 */
	public void of(Collection<Own> records) {
		Map<String, Own> own = new LinkedHashMap<>();
		records.forEach((one) -> own.put(one.id(), one));
		if (own.isEmpty() || !new Shared(this.transaction).isAny()) {
			return;
		}
		adopt(BY_IDENTIFIER, own, own.values().stream().map(Own::row).toList());
		List<Map<String, Object>> named = new ArrayList<>();
		own.values()
			.stream()
			.filter((one) -> "Drug".equals(one.label()))
			.forEach(
					(one) -> NameKey.of(one.name()).ifPresent((key) -> named.add(Map.of("id", one.id(), "name", key))));
		adopt(BY_NAME, own, named);
	}

	private void adopt(String statement, Map<String, Own> own, List<Map<String, Object>> rows) {
		Set<String> gone = new HashSet<>();
		for (Record found : this.transaction.run(statement, Map.of("rows", rows)).list()) {
			Own one = own.get(found.get("own").asString());
			List<String> keys = found.get("keys").asList(Value::asString);
			String other = found.get("other").asString();
			if (one != null && keys.stream().noneMatch((key) -> KeptApart.isOther(one.keys(), key))
					&& gone.add(other)) {
				adopt(one, other, Kind.valueOf(found.get("kind").asString()));
			}
		}
	}

	private void adopt(Own one, String other, Kind kind) {
		if (this.transaction.run(EXISTS, Map.of("id", one.id())).single().get("exists").asBoolean()) {
			this.joining.join(one.id(), other);
		}
		else {
			this.joining.rename(other, one.id());
		}
		this.transaction.run(KIND, Map.of("key", Curie.normalize(other), "id", one.id(), "kind", kind.name()))
			.consume();
	}

	/**
	 * A record of the seed.
	 *
	 * @param id its identifier
	 * @param label its label
	 * @param name its name
	 * @param keys all its identifiers, as they are stored
	 */
	public record Own(String id, String label, String name, Collection<String> keys) {

		private Map<String, Object> row() {
			return Map.of("id", this.id, "label", this.label, "keys", List.copyOf(this.keys));
		}

	}

}
