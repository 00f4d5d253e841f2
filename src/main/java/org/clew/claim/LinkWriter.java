package org.clew.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Writes what sources say of relations: creates what is not there; of what is, reads it,
 * folds, and writes what differs.
 */
final class LinkWriter {

	/**
	 * Creates what is not there, and reads what is: one look for each end does for both.
	 * {@code <type>} is a constant of the caller's, checked to be a plain word.
	 */
	private static final String CREATE_OR_READ = """
			UNWIND $rows AS row
			MATCH (from:Entity {id: row.from})
			USING INDEX SEEK from:Entity(id)
			MATCH (to:Entity {id: row.to})
			USING INDEX SEEK to:Entity(id)
			WITH row, from, to, COLLECT {
			  MATCH (from)-[r:<type>]->(to)
			  RETURN {element: elementId(r), properties: properties(r)}
			} AS found
			FOREACH (absent IN CASE WHEN found = [] THEN [row] ELSE [] END |
			  CREATE (from)-[r:<type>]->(to)
			  SET r = row.properties)
			RETURN row.index AS index, found
			""";

	/** Beside others of its type between the same two records. */
	private static final String CREATE = """
			UNWIND $rows AS row
			MATCH (from:Entity {id: row.from})
			USING INDEX SEEK from:Entity(id)
			MATCH (to:Entity {id: row.to})
			USING INDEX SEEK to:Entity(id)
			CREATE (from)-[r:<type>]->(to)
			SET r = row.properties
			""";

	private static final String CHANGE = """
			UNWIND $rows AS row
			MATCH ()-[r]->()
			WHERE elementId(r) = row.element
			SET r = row.properties
			""";

	private static final Pattern TYPE = Pattern.compile("[A-Z_]+");

	private final TransactionContext transaction;

	private final Told told;

	/** The relations that were found: an owner's claim joins none that another has. */
	private final Set<String> taken = new HashSet<>();

	LinkWriter(TransactionContext transaction, Told told) {
		this.transaction = transaction;
		this.told = told;
	}

	/**
	 * Writes.
	 * @param dangling takes each claim whose ends are not both in the graph
	 * @return what became of the relations
	 */
	Tally write(Collection<LinkClaim> claims, Consumer<LinkClaim> dangling) {
		Map<String, Map<List<String>, Draft>> byType = new LinkedHashMap<>();
		claims.forEach((claim) -> byType.computeIfAbsent(claim.type(), (type) -> new LinkedHashMap<>())
			.computeIfAbsent(List.of(claim.from(), claim.to(), claim.key()), (ends) -> new Draft())
			.add(claim));
		Tally tally = Tally.NONE;
		for (Map.Entry<String, Map<List<String>, Draft>> type : byType.entrySet()) {
			tally = tally.plus(write(type.getKey(), List.copyOf(type.getValue().values()), dangling));
		}
		return tally;
	}

	private Tally write(String type, List<Draft> drafts, Consumer<LinkClaim> dangling) {
		if (!TYPE.matcher(type).matches()) {
			throw new IllegalArgumentException("No type of relation: " + type);
		}
		List<Map<String, Object>> asked = new ArrayList<>();
		for (Draft draft : drafts) {
			asked.add(Map.of("index", asked.size(), "from", draft.first().from(), "to", draft.first().to(),
					"properties", draft.fresh()));
		}
		this.transaction.run(CREATE_OR_READ.replace("<type>", type), Map.of("rows", asked))
			.forEachRemaining((row) -> drafts.get(row.get("index").asInt()).found(row, this.taken));
		List<Map<String, Object>> created = new ArrayList<>();
		List<Map<String, Object>> changed = new ArrayList<>();
		Tally tally = Tally.NONE;
		for (Draft draft : drafts) {
			if (!draft.hasEnds) {
				draft.claims.forEach(dangling);
				continue;
			}
			Tally settled = draft.settle(created, changed);
			if (settled.changesAnything()) {
				this.told.link(draft.first(), settled);
			}
			tally = tally.plus(settled);
		}
		this.told.before();
		run(CREATE.replace("<type>", type), created);
		run(CHANGE, changed);
		return tally;
	}

	private void run(String statement, List<Map<String, Object>> rows) {
		if (!rows.isEmpty()) {
			this.transaction.run(statement, Map.of("rows", rows)).consume();
		}
	}

	/** One relation while claims are added to it. */
	private static final class Draft {

		private final List<LinkClaim> claims = new ArrayList<>();

		private boolean hasEnds;

		/** Whether there was none of its type between the two records. */
		private boolean isNew;

		private @Nullable String element;

		private Map<String, Object> before = Map.of();

		void add(LinkClaim claim) {
			this.claims.add(claim);
		}

		LinkClaim first() {
			return this.claims.getFirst();
		}

		void found(Record row, Set<String> taken) {
			this.hasEnds = true;
			this.isNew = row.get("found").isEmpty();
			List<Value> relations = new ArrayList<>();
			row.get("found").values().forEach(relations::add);
			relations.stream()
				.filter((relation) -> isMeant(relation.get("properties").asMap()))
				.filter((relation) -> !isJoining(relation) || !taken.contains(relation.get("element").asString()))
				.min(Comparator.comparing(this::isJoining)
					.thenComparing((relation) -> !fits(relation))
					.thenComparing((relation) -> relation.get("element").asString()))
				.ifPresent((relation) -> {
					this.element = relation.get("element").asString();
					this.before = relation.get("properties").asMap();
					taken.add(this.element);
				});
		}

		/** An owner tells relations apart by what they say, and not by a key. */
		private boolean isMeant(Map<String, Object> properties) {
			LinkClaim claim = first();
			boolean owned = properties.containsKey(Owner.MARK);
			Object key = properties.getOrDefault("key", "");
			if (claim.owner() != null) {
				return owned ? claim.key().equals(LinkFold.number(properties))
						: key.equals("") || key.equals(claim.properties().get("role"));
			}
			if (owned && key.equals("")) {
				return claim.key().isEmpty() || claim.key().equals(properties.get("role"));
			}
			return claim.key().equals(key);
		}

		private boolean isJoining(Value relation) {
			return first().owner() != null && !relation.get("properties").containsKey(Owner.MARK);
		}

		private boolean fits(Value relation) {
			Object action = first().properties().get("action");
			return action != null && Objects.equals(action, relation.get("properties").get("action").asObject());
		}

		/** Its properties, if nobody has said anything of it. */
		Map<String, Object> fresh() {
			LinkFold fold = LinkFold.of(first());
			this.claims.stream().skip(1).forEach(fold::add);
			return fold.properties();
		}

		Tally settle(List<Map<String, Object>> created, List<Map<String, Object>> changed) {
			if (this.isNew) {
				return new Tally(1, 0, 0);
			}
			if (this.element == null) {
				created.add(Map.of("from", first().from(), "to", first().to(), "properties", fresh()));
				return new Tally(1, 0, 0);
			}
			LinkFold fold = LinkFold.of(this.before);
			this.claims.forEach(fold::add);
			Map<String, Object> after = fold.properties();
			if (after.equals(this.before)) {
				return new Tally(0, 0, 1);
			}
			changed.add(Map.of("element", this.element, "properties", after));
			return new Tally(0, 1, 0);
		}

	}

}
