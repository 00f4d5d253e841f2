package org.clew.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * Finds records of any type, by the identifier they have or by any that is known for
 * them.
 */
@Component
public class Entities {

	private static final String BY_IDS = """
			MATCH (n:Entity)
			WHERE n.id IN $ids
			RETURN labels(n) AS labels, properties(n) AS properties
			""";

	private static final String BY_KEYS = """
			MATCH (i:Identifier)-[:IDENTIFIES]->(n:Entity)
			WHERE i.curie IN $keys
			RETURN i.curie AS key, labels(n) AS labels, properties(n) AS properties
			""";

	private final Cypher cypher;

	private final Map<String, EntityType<?>> types;

	private final Map<String, Entity> constants;

	/**
	 * Knows the types of all packages.
	 * @param cypher runs the statements
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
	 * @param ids their own identifiers
	 * @return the records that exist, by identifier
	 */
	public Map<String, Entity> byIds(Collection<String> ids) {
		Map<String, Entity> found = new HashMap<>(this.constants);
		found.putAll(this.cypher.<String, Entity>readEach(BY_IDS, BY_IDS, ids, (asked) -> Map.of("ids", asked),
				(row) -> row.row("properties").text("id"), this::entity));
		return found;
	}

	/**
	 * Finds records by any identifier that is known for them.
	 * @param curies the identifiers
	 * @return the records that are known, by identifier as asked for
	 */
	public Map<Curie, Entity> resolve(Collection<Curie> curies) {
		return this.cypher.readEach(BY_KEYS, BY_KEYS, curies,
				(asked) -> Map.of("keys", asked.stream().map(Curie::key).toList()), (row) -> new Curie(row.text("key")),
				this::entity);
	}

	/**
	 * The label of the nodes that become records of a class.
	 * @param type the record's class
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
	 * @return the record
	 */
	public Entity entity(Row row) {
		return row.texts("labels")
			.stream()
			.map(this.types::get)
			.filter((type) -> type != null)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No record for labels " + row.texts("labels")))
			.mapping()
			.apply(row.row("properties"));
	}

}
