package org.clew.seed.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;

import org.clew.claim.Adoption;
import org.clew.claim.Shared;
import org.clew.seed.Count;
import org.clew.seed.plan.Label;
import org.clew.seed.plan.PlannedNode;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * Brings the entities that the seed owns to what is planned.
 */
final class Nodes {

	private static final String OWNED = """
			MATCH (n:Entity)
			WHERE n.seedHash IS NOT NULL
			RETURN n.id AS id, n.seedHash AS hash, [label IN labels(n) WHERE label <> 'Entity'][0] AS label
			""";

	private static final String ADD = """
			UNWIND $rows AS row
			MERGE (n:Entity {id: row.id})
			SET n = row.properties, n:$(row.label)
			""";

	/** A record that moved to another folder is another kind of thing. */
	private static final String CHANGE = """
			UNWIND $rows AS row
			MATCH (n:Entity {id: row.id})
			REMOVE n:$(row.labels)
			SET n = row.properties, n:$(row.label)
			""";

	private static final String DELETE = """
			UNWIND $rows AS row
			MATCH (n:Entity {id: row.id})
			WHERE NOT EXISTS { (n)-[r]-() WHERE NOT type(r) STARTS WITH 'PAST_' }
			DETACH DELETE n
			""";

	/** What others have tied to a node is not the seed's to delete. */
	private static final String DISOWN = """
			UNWIND $rows AS row
			MATCH (n:Entity {id: row.id})
			REMOVE n.seedHash
			""";

	/** What others say of a node stays. */
	private static final String SET = """
			UNWIND $rows AS row
			MATCH (n:Entity {id: row.id})
			SET n = row.properties
			""";

	private static final List<String> LABELS = Arrays.stream(Label.values()).map(Label::text).toList();

	private final TransactionContext transaction;

	private final Fingerprint fingerprint = new Fingerprint();

	private final Map<String, Owned> owned = new HashMap<>();

	private final Difference<PlannedNode> difference;

	Nodes(TransactionContext transaction, Collection<PlannedNode> nodes) {
		this.transaction = transaction;
		Map<String, String> hashes = new HashMap<>();
		transaction.run(OWNED).forEachRemaining((row) -> {
			Owned stored = new Owned(row.get("label").asString(""), row.get("hash").asString());
			this.owned.put(row.get("id").asString(), stored);
			hashes.put(row.get("id").asString(), stored.hash());
		});
		this.difference = Difference.between(nodes, PlannedNode::id, this::hash, hashes);
	}

	/** What an import brought first, under another identifier, becomes the seed's. */
	void adopt(SortedMap<String, String> identifiers) {
		Map<String, Set<String>> keys = new HashMap<>();
		identifiers.forEach((curie, id) -> keys.computeIfAbsent(id, (one) -> new HashSet<>()).add(curie));
		new Adoption(this.transaction).of(this.difference.added()
			.stream()
			.map((node) -> new Adoption.Own(node.id(), node.label().text(),
					String.valueOf(node.properties().getOrDefault("name", "")), keys.getOrDefault(node.id(), Set.of())))
			.toList());
	}

	void write() {
		Rows.run(this.transaction, ADD, rows(this.difference.added()), "Writing records");
		Rows.run(this.transaction, CHANGE, rows(this.difference.changed()));
	}

	/** Comes after their relationships were removed. */
	void remove() {
		List<Map<String, Object>> rows = this.difference.removed()
			.stream()
			.map((id) -> Map.<String, Object>of("id", id))
			.toList();
		Rows.run(this.transaction, DELETE, rows);
		Rows.run(this.transaction, DISOWN, rows);
		Map<String, @Nullable Map<String, Object>> gone = new HashMap<>();
		this.difference.removed().forEach((id) -> gone.put(id, null));
		List<Map<String, Object>> kept = new ArrayList<>();
		new Shared(this.transaction).nodes(gone)
			.forEach((id, properties) -> kept.add(Map.of("id", id, "properties", properties)));
		Rows.run(this.transaction, SET, kept);
	}

	Count count() {
		return this.difference.count();
	}

	Map<String, Owned> owned() {
		return this.owned;
	}

	Difference<PlannedNode> difference() {
		return this.difference;
	}

	private List<Map<String, Object>> rows(List<PlannedNode> nodes) {
		Map<String, @Nullable Map<String, Object>> wanted = new HashMap<>();
		for (PlannedNode node : nodes) {
			Map<String, Object> properties = new HashMap<>(node.properties());
			properties.put("seedHash", hash(node));
			wanted.put(node.id(), properties);
		}
		Map<String, Map<String, Object>> shared = new Shared(this.transaction).nodes(wanted);
		List<Map<String, Object>> rows = new ArrayList<>();
		for (PlannedNode node : nodes) {
			Map<String, Object> own = Objects.requireNonNull(wanted.get(node.id()));
			rows.add(Map.of("id", node.id(), "label", node.label().text(), "labels", LABELS, "properties",
					shared.getOrDefault(node.id(), own)));
		}
		return rows;
	}

	private String hash(PlannedNode node) {
		return this.fingerprint.of(node);
	}

}
