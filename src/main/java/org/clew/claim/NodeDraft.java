package org.clew.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.clew.claim.NodeFold.Claim;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** One record while claims are added to it. */
final class NodeDraft {

	/** Statements of imports follow those of Clew's own files. */
	private static final long AFTER_OWNER = 100;

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

	NodeDraft(String label, String id) {
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
		NodeWriter.claims(row).forEach((claim) -> this.known.put(claim.source(), claim));
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
		this.after = NodeWriter.folded(this.label, this.id, this.before, List.copyOf(claims.values()));
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

	String label() {
		return this.label;
	}

	String stored() {
		return this.stored;
	}

	String id() {
		return this.id;
	}

	/** Claims that give way to those of another version of their source. */
	List<Map<String, Object>> outdated() {
		return this.outdated;
	}

	/** Statements to write. */
	List<Map<String, Object>> stated() {
		return this.stated;
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
