package org.clew.seed.atlas;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.clew.seed.plan.PlannedRelationship;
import org.clew.seed.plan.Relation;

/**
 * A relation while it is drawn.
 */
final class Link {

	/** Values that say nothing, by property. */
	private static final Map<String, Object> SILENT = Map.of("action", "OTHER", "direction", "UNCLEAR",
			"functionalEffect", "UNKNOWN", "role", "OTHER");

	/** What tells two relations of one type between the same records apart. */
	private static final List<String> TELLING = List.of("role", "alteration", "disease");

	/** In these the sources of the atlas may say different things of one relation. */
	private static final List<String> VARYING = List.of("action", "direction", "functionalEffect", "confidence");

	private final String key;

	private final Relation type;

	private final String from;

	private final String to;

	private final boolean curated;

	private final Map<String, Object> properties;

	Link(PlannedRelationship planned) {
		this(planned.key(), planned.type(), planned.from(), planned.to(), planned.curated(), planned.properties());
	}

	Link(String key, Relation type, String from, String to, boolean curated, Map<String, Object> properties) {
		this.key = key;
		this.type = type;
		this.from = from;
		this.to = to;
		this.curated = curated;
		this.properties = new TreeMap<>(properties);
	}

	Relation type() {
		return this.type;
	}

	String from() {
		return this.from;
	}

	String to() {
		return this.to;
	}

	/** Whether it and what a source says are one relation. */
	boolean isSame(Map<String, Object> said) {
		boolean told = TELLING.stream().allMatch((name) -> Objects.equals(this.properties.get(name), said.get(name)));
		return told && (this.curated || VARYING.stream().allMatch((name) -> agree(name, said)));
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
		stated.addTo(this.properties);
	}

	PlannedRelationship planned() {
		return new PlannedRelationship(this.key, this.type, this.from, this.to, this.properties, this.curated);
	}

}
