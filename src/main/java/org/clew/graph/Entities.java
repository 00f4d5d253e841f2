package org.clew.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds records of any type, by the identifier they have or by any that is known for
 * them.
 */
@Component
public class Entities {

	private static final String BY_IDS = """
			MATCH (n:Entity @)
			WHERE n.id IN $ids
			RETURN labels(n) AS labels, properties(n) AS properties
			""";

	private static final String BY_KEYS = """
			MATCH (i:Identifier)-[:IDENTIFIES]->(n:Entity @now)
			WHERE i.curie IN $keys
			RETURN i.curie AS key, labels(n) AS labels, properties(n) AS properties
			""";

	/** The current records that identifiers mean, whatever they said before. */
	private static final String CURRENT_IDS = """
			MATCH (i:Identifier)-[:IDENTIFIES]->(n:Entity @now)
			WHERE i.curie IN $keys
			RETURN i.curie AS key, n.id AS id
			""";

	/** A record that is gone has no identifier any more but the one that it had. */
	private static final String FORMER_IDS = """
			MATCH (n:Past)
			WHERE n.key IN $keys
			RETURN DISTINCT n.key AS key, n.id AS id
			""";

	private final Cypher cypher;

	private final Map<String, EntityType<?>> types;

	private final Map<String, Entity> constants;

	/**
	 * Knows the types of all packages.
	 * @param types how nodes become records
	 * @param constants records that are not stored
	 */
	Entities(Cypher cypher, List<EntityType<?>> types, List<Entity> constants) {
		this.cypher = cypher;
		this.constants = constants.stream().collect(Collectors.toMap(Entity::id, Function.identity()));
		this.types = types.stream().collect(Collectors.toMap(EntityType::label, Function.identity()));
	}

	/**
	 * Loads records.
	 * @return the records that exist, by identifier
	 */
	public Map<String, Entity> byIds(Collection<String> ids) {
		Map<String, Entity> found = new HashMap<>(this.constants);
		found.putAll(this.cypher.<String, Entity>readEach(BY_IDS, BY_IDS, ids, (asked) -> Map.of("ids", asked),
				(row) -> row.row("properties").text("id"), this::entity));
		return found;
	}

	/**
	 * The record, if it is in memory as it is now.
	 * @return null if it has to be loaded
	 */
	public @Nullable Entity kept(String id) {
		Entity constant = this.constants.get(id);
		return (constant != null) ? constant : this.cypher.<Entity>kept(BY_IDS, id);
	}

	/**
	 * Finds records by any identifier that is known for them.
	 * @return the records that are known, by identifier as asked for
	 */
	public Map<Curie, Entity> resolve(Collection<Curie> curies) {
		Map<Curie, Entity> known = new HashMap<>(stored(curies));
		this.constants.forEach((id,
				constant) -> Curie.parse(id).filter(curies::contains).ifPresent((curie) -> known.put(curie, constant)));
		return known;
	}

	private Map<Curie, Entity> stored(Collection<Curie> curies) {
		return (AsOf.current() != null) ? resolveFormer(curies)
				: this.cypher.readEach(BY_KEYS, BY_KEYS, curies,
						(asked) -> Map.of("keys", asked.stream().map(Curie::key).toList()),
						(row) -> new Curie(row.text("key")), this::entity);
	}

	private Map<Curie, Entity> resolveFormer(Collection<Curie> curies) {
		Map<String, ?> keys = Map.of("keys", curies.stream().map(Curie::key).toList());
		Map<String, String> ids = new HashMap<>();
		AsOf.read(null,
				() -> Stream.of(FORMER_IDS, CURRENT_IDS)
					.flatMap((statement) -> this.cypher
						.read(statement, keys, (row) -> Map.entry(row.text("key"), row.text("id")))
						.stream())
					.toList())
			.forEach((found) -> ids.put(found.getKey(), found.getValue()));
		Map<String, Entity> records = byIds(ids.values());
		Map<Curie, Entity> resolved = new HashMap<>();
		ids.forEach((key, id) -> {
			if (records.containsKey(id)) {
				resolved.put(new Curie(key), records.get(id));
			}
		});
		return resolved;
	}

	/**
	 * The label of the nodes that become records of a class.
	 * @return its label; the one that all records have for a class that is no single kind
	 */
	public String label(Class<? extends Entity> type) {
		return this.types.values()
			.stream()
			.filter((known) -> known.type().equals(type))
			.map(EntityType::label)
			.findFirst()
			.orElse(type.equals(Entity.class) ? "Entity" : type.getSimpleName());
	}

	/**
	 * Makes a record of a node that a statement returned.
	 * @param row the node's {@code labels} and {@code properties}
	 */
	public Entity entity(Row row) {
		return row.texts("labels")
			.stream()
			.map(Versioned::current)
			.map(this.types::get)
			.filter((type) -> type != null)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No record for labels " + row.texts("labels")))
			.mapping()
			.apply(row.row("properties"));
	}

}
