package org.clew.seed.atlas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.clew.claim.NodeClaim;
import org.clew.claim.Owner;
import org.clew.graph.Curie;
import org.clew.seed.plan.Label;
import org.jspecify.annotations.Nullable;

/**
 * A node while it is drawn. What people wrote for Clew stays; the atlas fills in what
 * they did not say, and adds names and identifiers.
 */
final class Node {

	private static final Set<Label> NAMED = Set.of(Label.DISEASE, Label.DRUG, Label.TARGET);

	private final String id;

	private final Label label;

	private final boolean curated;

	private final Map<String, Object> properties;

	private final Set<String> keys = new HashSet<>();

	/** How many sources state it so far. */
	private long statements;

	Node(NodeClaim claim) {
		this(claim.id(), Label.of(claim.label()), claim.owner() == Owner.SEED, new TreeMap<>(claim.properties()));
	}

	private Node(String id, Label label, boolean curated, Map<String, Object> properties) {
		this.id = id;
		this.label = label;
		this.curated = curated;
		this.properties = properties;
		this.keys.add(Curie.normalize(id));
	}

	static Node of(Label label, String id) {
		return new Node(id, label, false, new TreeMap<>());
	}

	String id() {
		return this.id;
	}

	Label label() {
		return this.label;
	}

	boolean isCurated() {
		return this.curated;
	}

	Set<String> keys() {
		return this.keys;
	}

	long nextStatement() {
		return ++this.statements;
	}

	String name() {
		return text("name");
	}

	String text(String property) {
		return String.valueOf(this.properties.getOrDefault(property, ""));
	}

	/** Sets a value that no source states, but follows from others. */
	Node set(String property, Object value) {
		this.properties.put(property, value);
		return this;
	}

	/** Sets a value, unless people did. */
	Node put(String property, @Nullable Object value) {
		if (value != null) {
			this.properties.putIfAbsent(property, value);
		}
		return this;
	}

	/** Of what people look up, a name that is not its own is a synonym. */
	Node named(String name) {
		if (this.properties.putIfAbsent("name", name) == null) {
			return this;
		}
		return NAMED.contains(this.label) ? add("synonyms", List.of(name)) : this;
	}

	/** Adds to a list what differs from all that is in it by more than case. */
	Node add(String property, List<String> more) {
		List<String> known = list(property);
		Set<String> seen = new HashSet<>();
		known.forEach((text) -> seen.add(text.toLowerCase(Locale.ROOT)));
		if (property.equals("synonyms")) {
			seen.add(name().toLowerCase(Locale.ROOT));
		}
		List<String> fresh = more.stream().filter((text) -> seen.add(text.toLowerCase(Locale.ROOT))).toList();
		if (!fresh.isEmpty()) {
			List<String> all = new ArrayList<>(known);
			all.addAll(fresh);
			this.properties.put(property, List.copyOf(all));
		}
		return this;
	}

	NodeClaim claim() {
		return new NodeClaim(this.label.text(), this.id, this.properties, this.curated ? Owner.SEED : Owner.ATLAS);
	}

	@SuppressWarnings("unchecked")
	private List<String> list(String property) {
		return (List<String>) this.properties.getOrDefault(property, List.of());
	}

}
