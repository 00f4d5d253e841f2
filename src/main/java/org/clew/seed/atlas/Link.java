package org.clew.seed.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.clew.claim.LinkClaim;
import org.clew.claim.Owner;
import org.clew.claim.Statement;
import org.clew.seed.plan.Relation;

/** A relation while it is drawn. */
final class Link {

	/** Values that say nothing, by property. */
	private static final Map<String, Object> SILENT = Map.of("action", "OTHER", "direction", "UNCLEAR",
			"functionalEffect", "UNKNOWN", "role", "OTHER");

	/** What tells two relations of one type between the same records apart. */
	private static final List<String> TELLING = List.of("role", "alteration", "disease");

	/** In these the sources of the atlas may say different things of one relation. */
	private static final List<String> VARYING = List.of("action", "direction", "functionalEffect", "confidence");

	private final LinkClaim claim;

	private final Map<String, Object> properties;

	private final List<Statement> statements;

	Link(LinkClaim claim) {
		this.claim = claim;
		this.properties = new TreeMap<>(claim.properties());
		this.statements = new ArrayList<>(claim.statements());
	}

	Relation type() {
		return Relation.valueOf(this.claim.type());
	}

	String from() {
		return this.claim.from();
	}

	String to() {
		return this.claim.to();
	}

	/** Whether it and what a source says are one relation. */
	boolean isSame(Map<String, Object> said) {
		boolean told = TELLING.stream().allMatch((name) -> Objects.equals(this.properties.get(name), said.get(name)));
		return told && (this.claim.owner() == Owner.SEED || VARYING.stream().allMatch((name) -> agree(name, said)));
	}

	/** How many of its values a source states too. */
	int fit(Map<String, Object> said) {
		return (int) VARYING.stream()
			.filter((name) -> said.containsKey(name) && Objects.equals(said.get(name), this.properties.get(name)))
			.count();
	}

	private boolean agree(String name, Map<String, Object> said) {
		return isSilent(name, this.properties) || isSilent(name, said)
				|| Objects.equals(said.get(name), this.properties.get(name));
	}

	private static boolean isSilent(String name, Map<String, Object> properties) {
		Object value = properties.get(name);
		return value == null || value.equals(SILENT.get(name));
	}

	/** What it says stays; what it is silent on is filled in. */
	void also(Map<String, Object> said, Stated stated) {
		said.forEach((name, value) -> {
			if (isSilent(name, this.properties)) {
				this.properties.put(name, value);
			}
		});
		stated.statements().stream().filter(this::isNew).toList().forEach(this.statements::add);
	}

	/** A source that says the same once more adds nothing. */
	private boolean isNew(Statement statement) {
		return this.statements.stream()
			.noneMatch((known) -> known.source().equals(statement.source()) && known.text().equals(statement.text()));
	}

	LinkClaim claim() {
		return new LinkClaim(this.claim.from(), this.claim.type(), this.claim.to(), this.claim.key(), this.properties,
				this.statements, this.claim.owner());
	}

}
