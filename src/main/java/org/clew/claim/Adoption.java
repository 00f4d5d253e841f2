package org.clew.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.claim.Identity.CrossReference;
import org.clew.graph.Curie;
import org.clew.name.NameKey;
import org.neo4j.driver.TransactionContext;

/**
 * Makes records that an import brought first, under identifiers of other vocabularies, an
 * owner's, by the rules by which an import joins records: so it does not matter which
 * comes first.
 */
final class Adoption {

	private static final String ANY = """
			RETURN EXISTS { MATCH (source:Source) WHERE source.imported } AS any
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
			WHERE size(named) = 1 AND n.id <> row.id AND n.owner IS NULL
			RETURN row.id AS own, n.id AS other
			""";

	/** What was its own identifier is one more now. */
	private static final String KIND = """
			UNWIND $rows AS row
			MATCH (:Identifier {curie: row.curie})-[r:IDENTIFIES]->(:Entity {id: row.id})
			SET r.kind = row.kind
			""";

	private final TransactionContext transaction;

	private final Map<String, List<CrossReference>> references = new HashMap<>();

	Adoption(TransactionContext transaction, Collection<IdentifierClaim> identifiers) {
		this.transaction = transaction;
		identifiers.forEach((one) -> this.references.computeIfAbsent(one.id(), (id) -> new ArrayList<>())
			.add(new CrossReference(one.curie(), Kind.EXACT)));
	}

	/** Whether an import brought anything. */
	static boolean isPossible(TransactionContext transaction) {
		return transaction.run(ANY).single().get("any").asBoolean();
	}

	/**
	 * Adopts.
	 * @param records what is about to be written and was not written before
	 */
	void of(Collection<NodeClaim> records) {
		if (records.isEmpty() || !isPossible(this.transaction)) {
			return;
		}
		Map<String, String> namesakes = namesakes(records);
		Set<String> curies = new LinkedHashSet<>(namesakes.values());
		records.forEach((one) -> references(one).forEach((reference) -> curies.add(reference.id())));
		Identity identity = new Identity((statement, parameters) -> this.transaction.run(statement, parameters).list(),
				curies, Owner.SEED.id());
		Batch batch = new Batch();
		List<String> ignored = new ArrayList<>();
		records.forEach((one) -> {
			if (references(one).stream().anyMatch((other) -> identity.find(other.id(), one.label()) != null)) {
				namesakes.remove(one.id());
			}
			identity.settle(one.id(), one.label(), references(one), namesakes.get(one.id()), ignored);
		});
		identity.into(batch);
		Joining joining = new Joining(this.transaction);
		batch.renamed().forEach((pair) -> joining.rename(pair.from(), pair.to()));
		batch.joined().forEach((pair) -> joining.join(pair.to(), pair.from()));
		kinds(batch, namesakes);
	}

	private List<CrossReference> references(NodeClaim claim) {
		return this.references.getOrDefault(claim.id(), List.of());
	}

	private Map<String, String> namesakes(Collection<NodeClaim> records) {
		List<Map<String, Object>> drugs = new ArrayList<>();
		records.stream()
			.filter((one) -> "Drug".equals(one.label()))
			.forEach((one) -> NameKey.of(String.valueOf(one.properties().get("name")))
				.ifPresent((key) -> drugs.add(Map.of("id", one.id(), "name", key))));
		Map<String, String> namesakes = new HashMap<>();
		this.transaction.run(BY_NAME, Map.of("rows", drugs))
			.forEachRemaining((row) -> namesakes.put(row.get("own").asString(), row.get("other").asString()));
		return namesakes;
	}

	private void kinds(Batch batch, Map<String, String> namesakes) {
		List<Map<String, Object>> rows = new ArrayList<>();
		List<Batch.Pair> pairs = new ArrayList<>(batch.renamed());
		pairs.addAll(batch.joined());
		pairs.forEach((pair) -> {
			boolean named = pair.from().equals(namesakes.get(pair.to()));
			rows.add(Map.of("curie", Curie.normalize(pair.from()), "id", pair.to(), "kind",
					(named ? Kind.NAME : Kind.EXACT).name()));
		});
		this.transaction.run(KIND, Map.of("rows", rows)).consume();
	}

}
