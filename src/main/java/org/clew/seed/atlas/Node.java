package org.clew.seed.atlas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.clew.graph.Curie;
import org.clew.name.NameKey;
import org.clew.seed.plan.Label;
import org.clew.seed.plan.PlannedNode;
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

	private boolean changed;

	/** How many sources state it so far. */
	private long statements;

	Node(PlannedNode planned) {
		this(planned.id(), planned.label(), planned.curated(), new TreeMap<>(planned.properties()));
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
			this.changed = true;
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
			this.changed = true;
		}
		return this;
	}

	PlannedNode planned() {
		this.properties.put("id", this.id);
		if (this.label.isNamed() && this.changed) {
			this.properties.putIfAbsent("synonyms", List.of());
			this.properties.put("nameKeys", NameKey.all(NameKey.PROPERTIES.stream().flatMap(this::names).toList()));
			this.properties.put("nameOrder", name().toLowerCase(Locale.ROOT));
		}
		return new PlannedNode(this.id, this.label, this.properties, this.curated);
	}

	private Stream<String> names(String property) {
		return (this.properties.get(property) instanceof String text) ? Stream.of(text) : list(property).stream();
	}

	@SuppressWarnings("unchecked")
	private List<String> list(String property) {
		return (List<String>) this.properties.getOrDefault(property, List.of());
	}

}
