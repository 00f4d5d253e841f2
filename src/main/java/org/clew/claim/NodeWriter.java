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
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Writes what sources say of records: reads what is there, folds, and writes what
 * differs.
 */
final class NodeWriter {

	static final String READ = """
			UNWIND $ids AS id
			MATCH (n:Entity {id: id})
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
			REMOVE n:$(row.stored)
			""";

	private static final String STATE = """
			UNWIND $rows AS row
			MATCH (n:Entity {id: row.id})
			MATCH (source:Source {id: row.source})
			MERGE (n)-[r:STATED_BY {record: row.before}]->(source)
			SET r = row.properties
			""";

	private static final String TAKE_BACK = """
			UNWIND $rows AS row
			MATCH (n:Entity {id: row.id})-[r:STATED_BY]->(:Source {id: row.source})
			WHERE r.record IS NOT NULL
			DELETE r
			""";

	/** What the history says, and no source states. */
	private static final Set<String> DERIVED = Set.of("recordedAt");

	/** What follows from the claims, or tells whose they are. */
	private static final Set<String> NOT_CLAIMED = Set.of("id", Owner.MARK, "claim", "nameKeys", "nameOrder",
			"recordedAt");

	/** Statements of imports follow those of Clew's own files. */
	private static final long AFTER_OWNER = 100;

	private final TransactionContext transaction;

	private final Told told;

	NodeWriter(TransactionContext transaction, Told told) {
		this.transaction = transaction;
		this.told = told;
	}

	Tally write(Collection<NodeClaim> claims) {
		Map<String, Draft> drafts = new LinkedHashMap<>();
		claims.forEach((claim) -> drafts.computeIfAbsent(claim.id(), (id) -> new Draft(claim.label(), id)).add(claim));
		read(drafts);
		drafts.values().forEach(Draft::settle);
		drafts.values()
			.stream()
			.filter((draft) -> draft.isNew() || draft.isDifferent())
			.forEach((draft) -> this.told.node(draft.label, draft.id, draft.isNew()));
		this.told.before();
		run(CREATE, drafts.values().stream().filter(Draft::isNew).map(Draft::rowWithClaims).toList());
		List<Draft> known = drafts.values().stream().filter((draft) -> !draft.isNew()).toList();
		run(TAKE_BACK, known.stream().flatMap((draft) -> draft.outdated.stream()).toList());
		run(RELABEL, known.stream().filter((draft) -> !draft.label.equals(draft.stored)).map(Draft::row).toList());
		run(WRITE, known.stream().filter(Draft::isDifferent).map(Draft::row).toList());
		run(STATE, known.stream().flatMap((draft) -> draft.stated.stream()).toList());
		return drafts.values().stream().map(Draft::tally).reduce(Tally.NONE, Tally::plus);
	}

	private void read(Map<String, Draft> drafts) {
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
	 * @param properties the record's properties
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
	 * @param label the record's label
	 * @param id its identifier
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

	/** One record while claims are added to it. */
	private static final class Draft {

		private String label;

		/** The label that the record has in the graph. */
		private String stored;

		private final String id;

		private final Map<String, NodeClaim> given = new LinkedHashMap<>();

		private final Map<String, Claim> sum = new LinkedHashMap<>();

		private final List<Map<String, Object>> outdated = new ArrayList<>();

		private final List<Map<String, Object>> stated = new ArrayList<>();

		private Map<String, Object> before = Map.of();

		private final Map<String, Claim> known = new LinkedHashMap<>();

		private Map<String, Object> after = Map.of();

		Draft(String label, String id) {
			this.label = label;
			this.stored = label;
			this.id = id;
		}

		void add(NodeClaim claim) {
			this.given.putIfAbsent(claim.source(), claim);
			this.sum.merge(claim.source(), claim.claim(), Claim::plus);
		}

		void found(Record row) {
			this.before = row.get("properties").asMap();
			this.stored = row.get("labels").asList(Value::asString).stream().findFirst().orElse(this.label);
			claims(row).forEach((claim) -> this.known.put(claim.source(), claim));
		}

		void settle() {
			Map<String, Claim> claims = new LinkedHashMap<>(this.known);
			this.sum.forEach((source, claim) -> {
				if (Owner.named(source).isPresent()) {
					owned(claims, claim);
				}
				else {
					stated(claims, claim);
				}
			});
			this.after = folded(this.label, this.id, this.before, List.copyOf(claims.values()));
		}

		/** All that an owner says is said at once, and by one of its files. */
		private void owned(Map<String, Claim> claims, Claim claim) {
			claims.keySet().removeIf((known) -> Owner.named(known).isPresent());
			claims.put(claim.source(), claim);
		}

		private void stated(Map<String, Claim> claims, Claim claim) {
			String source = claim.source();
			this.label = this.stored;
			if (claims.keySet().stream().anyMatch((known) -> Dataset.isNewer(known, source))) {
				return;
			}
			claims.keySet()
				.removeIf((known) -> Dataset.isOtherVersion(known, source)
						&& this.outdated.add(Map.of("id", this.id, "source", known)));
			Claim before = this.known.get(source);
			Claim after = (before != null) ? before.plus(claim) : claim;
			claims.put(source, after);
			if (!after.equals(before)) {
				this.stated.add(statement(source, before, after));
			}
		}

		private Map<String, Object> statement(String source, @Nullable Claim before, Claim after) {
			Statement statement = Objects.requireNonNull(Objects.requireNonNull(this.given.get(source)).statement());
			String record = Json.write(after.properties());
			Map<String, Object> properties = new TreeMap<>();
			Entry.write(List.of(Entry.of(statement, Map.of())), properties);
			properties.put("position", AFTER_OWNER + after.precedence());
			properties.put("precedence", (long) after.precedence());
			properties.put("record", record);
			if (!statement.text().isEmpty()) {
				properties.put("statement", statement.text());
			}
			return Map.of("id", this.id, "source", source, "before",
					(before != null) ? Json.write(before.properties()) : record, "properties", properties);
		}

		boolean isNew() {
			return this.before.isEmpty();
		}

		boolean isDifferent() {
			return !this.after.equals(this.before) || !this.label.equals(this.stored);
		}

		Map<String, Object> row() {
			return Map.of("id", this.id, "label", this.label, "stored", this.stored, "properties", this.after);
		}

		Map<String, Object> rowWithClaims() {
			return Map.of("id", this.id, "label", this.label, "properties", this.after, "claims", this.stated);
		}

		Tally tally() {
			if (isNew()) {
				return new Tally(1, 0, 0);
			}
			boolean same = !isDifferent() && this.stated.isEmpty() && this.outdated.isEmpty();
			return same ? new Tally(0, 0, 1) : new Tally(0, 1, 0);
		}

	}

}
