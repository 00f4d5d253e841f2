package org.clew.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.clew.claim.NodeFold.Claim;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Writes what sources say of records: reads what is there, folds, and writes what
 * differs.
 */
final class NodeWriter {

	static final String READ = """
			UNWIND $ids AS id
			MATCH (n:Entity {id: id})
			USING INDEX SEEK n:Entity(id)
			RETURN id, properties(n) AS properties, [label IN labels(n) WHERE label <> 'Entity'] AS labels, COLLECT {
			  MATCH (n)-[r:STATED_BY]->(source:Source)
			  WHERE r.record IS NOT NULL
			  RETURN {source: source.id, precedence: r.precedence, record: r.record}
			} AS claims
			""";

	/** A new record, with all that is said of it. */
	private static final String CREATE = """
			UNWIND $rows AS row
			MERGE (n:Entity {id: row.id})
			SET n = row.properties, n:$(row.label)
			WITH n, row
			UNWIND row.claims AS claim
			MATCH (source:Source {id: claim.source})
			CREATE (n)-[r:STATED_BY]->(source)
			SET r = claim.properties
			""";

	private static final String WRITE = """
			UNWIND $rows AS row
			MERGE (n:Entity {id: row.id})
			SET n = row.properties, n:$(row.label)
			""";

	/** What moved to another folder of Clew's own files is another kind of thing. */
	private static final String RELABEL = """
			UNWIND $rows AS row
			MATCH (n:Entity {id: row.id})
			USING INDEX SEEK n:Entity(id)
			REMOVE n:$(row.stored)
			""";

	private static final String STATE = """
			UNWIND $rows AS row
			MATCH (n:Entity {id: row.id})
			USING INDEX SEEK n:Entity(id)
			MATCH (source:Source {id: row.source})
			MERGE (n)-[r:STATED_BY {record: row.before}]->(source)
			SET r = row.properties
			""";

	private static final String TAKE_BACK = """
			UNWIND $rows AS row
			MATCH (n:Entity {id: row.id})-[r:STATED_BY]->(:Source {id: row.source})
			USING INDEX SEEK n:Entity(id)
			WHERE r.record IS NOT NULL
			DELETE r
			""";

	/** What the history says, and no source states. */
	private static final Set<String> DERIVED = Set.of("recordedAt");

	/** What follows from the claims, or tells whose they are. */
	private static final Set<String> NOT_CLAIMED = Set.of("id", Owner.MARK, "claim", "nameKeys", "nameOrder",
			"recordedAt");

	private final TransactionContext transaction;

	private final Told told;

	NodeWriter(TransactionContext transaction, Told told) {
		this.transaction = transaction;
		this.told = told;
	}

	Tally write(Collection<NodeClaim> claims) {
		Map<String, NodeDraft> drafts = new LinkedHashMap<>();
		claims.forEach(
				(claim) -> drafts.computeIfAbsent(claim.id(), (id) -> new NodeDraft(claim.label(), id)).add(claim));
		read(drafts);
		drafts.values().forEach(NodeDraft::settle);
		drafts.values()
			.stream()
			.filter((draft) -> draft.isNew() || draft.isDifferent())
			.forEach((draft) -> this.told.node(draft.label(), draft.id(), draft.isNew()));
		this.told.before();
		run(CREATE, drafts.values().stream().filter(NodeDraft::isNew).map(NodeDraft::rowWithClaims).toList());
		List<NodeDraft> known = drafts.values().stream().filter((draft) -> !draft.isNew()).toList();
		run(TAKE_BACK, known.stream().flatMap((draft) -> draft.outdated().stream()).toList());
		run(RELABEL,
				known.stream().filter((draft) -> !draft.label().equals(draft.stored())).map(NodeDraft::row).toList());
		run(WRITE, known.stream().filter(NodeDraft::isDifferent).map(NodeDraft::row).toList());
		run(STATE, known.stream().flatMap((draft) -> draft.stated().stream()).toList());
		return drafts.values().stream().map(NodeDraft::tally).reduce(Tally.NONE, Tally::plus);
	}

	private void read(Map<String, NodeDraft> drafts) {
		this.transaction.run(READ, Map.of("ids", List.copyOf(drafts.keySet())))
			.forEachRemaining((row) -> Objects.requireNonNull(drafts.get(row.get("id").asString())).found(row));
	}

	private void run(String statement, List<Map<String, Object>> rows) {
		if (!rows.isEmpty()) {
			this.transaction.run(statement, Map.of("rows", rows)).consume();
		}
	}

	/**
	 * What is said of a record.
	 * @param row a row of {@link #READ}
	 * @return the claims, its owner's first
	 */
	static List<Claim> claims(Record row) {
		List<Claim> claims = new ArrayList<>();
		owned(row.get("properties").asMap()).ifPresent(claims::add);
		row.get("claims")
			.values()
			.forEach((claim) -> claims.add(new Claim(claim.get("source").asString(), claim.get("precedence").asInt(),
					Json.read(claim.get("record").asString()))));
		return claims;
	}

	/**
	 * What its owner says of a record.
	 * @return the claim, which is the record itself unless others speak of it too
	 */
	static Optional<Claim> owned(Map<String, Object> properties) {
		Owner owner = Owner.of(properties);
		if (owner == null) {
			return Optional.empty();
		}
		Map<String, Object> said = (properties.get("claim") instanceof String claim) ? Json.read(claim)
				: claimed(properties);
		return Optional.of(new Claim(owner.id(), owner.precedence(), said));
	}

	private static Map<String, Object> claimed(Map<String, Object> properties) {
		Map<String, Object> claimed = new TreeMap<>(properties);
		claimed.keySet().removeAll(NOT_CLAIMED);
		return claimed;
	}

	/**
	 * Folds, and keeps what no claim is about.
	 * @param before its properties in the graph, if it is there
	 * @param claims what is said of it
	 * @return the properties to write
	 */
	static Map<String, Object> folded(String label, String id, Map<String, Object> before, List<Claim> claims) {
		Map<String, Object> properties = NodeFold.of(label, id, claims);
		claims.stream().filter((claim) -> Owner.named(claim.source()).isPresent()).findFirst().ifPresent((claim) -> {
			if (!claimed(properties).equals(claim.properties())) {
				properties.put("claim", Json.write(claim.properties()));
			}
			properties.put(Owner.MARK, claim.source());
		});
		DERIVED.stream().filter(before::containsKey).forEach((derived) -> properties.put(derived, before.get(derived)));
		return properties;
	}

}
