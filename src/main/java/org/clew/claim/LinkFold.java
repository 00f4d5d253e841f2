package org.clew.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Makes one relation of what several sources say of it; each stays a claim of its own.
 *
 * <p>
 * What people wrote for Clew stands. Of others the first stands that says something;
 * where sources contradict each other on a direction, none stands and a note says so.
 * Lists are joined.
 */
final class LinkFold {

	/** Values that say nothing, by property. */
	private static final Map<String, String> SILENT = Map.of("action", "OTHER", "direction", "UNCLEAR",
			"functionalEffect", "UNKNOWN");

	/** What a drug is to a study that gives it, the first before the others. */
	private static final List<Object> ROLES = List.of("EXPERIMENTAL", "BACKGROUND", "COMPARATOR", "UNKNOWN");

	private static final Set<String> CONTRADICTABLE = Set.of("direction", "functionalEffect");

	/** How a name was matched, where the source has no identifier. */
	private static final Set<String> MATCHING = Set.of("confidence", "matchedBy");

	/** Properties that hold the claims, or tell whose the relation is. */
	private static final Set<String> KEPT = Set.of("sources", "statements", "publications", "knowledgeLevels",
			"agentTypes", "upstreams", "claims", "key", Owner.MARK, "owned", "number");

	private final String key;

	private @Nullable Owner owner;

	/** Which of its owner's relations of the type between the two records it is. */
	private String number = "";

	private List<Entry> owned = List.of();

	private final List<Entry> entries;

	LinkFold(String key) {
		this(key, new ArrayList<>());
	}

	private LinkFold(String key, List<Entry> entries) {
		this.key = key;
		this.entries = entries;
	}

	/**
	 * Reads a relation of the graph.
	 * @return the claims that it was made of
	 */
	static LinkFold of(Map<String, Object> properties) {
		List<Entry> all = Entry.read(properties);
		Owner owner = Owner.of(properties);
		int owned = (owner == null) ? 0
				: (properties.get("owned") instanceof Number some) ? some.intValue() : all.size();
		LinkFold fold = new LinkFold((String) properties.getOrDefault("key", ""),
				new ArrayList<>(all.subList(owned, all.size())));
		if (owner != null) {
			fold.owner = owner;
			fold.number = number(properties);
			fold.owned = new ArrayList<>(all.subList(0, owned));
			if (fold.entries.isEmpty() && owned > 0) {
				Map<String, Object> own = new TreeMap<>(properties);
				own.keySet().removeAll(KEPT);
				fold.owned.set(0, all.getFirst().saying(own));
			}
		}
		return fold;
	}

	static LinkFold of(LinkClaim claim) {
		LinkFold fold = new LinkFold((claim.owner() != null) ? "" : claim.key());
		fold.add(claim);
		return fold;
	}

	/**
	 * {@return which of its owner's it is}
	 * @param properties a relation of the graph
	 */
	static String number(Map<String, Object> properties) {
		return String.valueOf(properties.getOrDefault("number", 1L));
	}

	/**
	 * {@return what its owner says of it, as far as that tells one claim from another}
	 */
	List<Object> owned() {
		return List.of(String.valueOf(this.owner), this.owned);
	}

	/**
	 * Adds a claim; one of another version of the same source gives way to it, unless
	 * that is a newer one, and what its owner said before gives way to what it says now.
	 * @param claim what a source says
	 * @return whether that changes anything
	 */
	boolean add(LinkClaim claim) {
		if (claim.owner() != null) {
			this.owner = claim.owner();
			this.number = claim.key();
			List<Entry> now = Entry.of(claim);
			boolean differs = !now.equals(this.owned);
			this.owned = now;
			return differs;
		}
		Entry entry = Entry.of(claim).getFirst();
		if (this.entries.stream().anyMatch((known) -> Dataset.isNewer(known.source(), entry.source()))) {
			return false;
		}
		boolean left = this.entries.removeIf((known) -> Dataset.isOtherVersion(known.source(), entry.source()));
		boolean added = !this.entries.contains(entry) && this.entries.add(entry);
		// Whichever source was imported first, the relation is the same.
		this.entries.sort(Comparator.comparing(Entry::source));
		return left || added;
	}

	/**
	 * Takes back what its owner says.
	 * @return whether anybody still says something
	 */
	boolean disown() {
		this.owner = null;
		this.owned = List.of();
		return !this.entries.isEmpty();
	}

	/**
	 * Takes back what a source says.
	 * @return whether anybody still says something
	 */
	boolean takeBack(String source) {
		this.entries.removeIf((entry) -> entry.source().equals(source));
		return this.owner != null || !this.entries.isEmpty();
	}

	/**
	 * {@return the relation's properties}
	 */
	Map<String, Object> properties() {
		Map<String, Object> properties = new TreeMap<>();
		List<Map<String, Object>> said = new ArrayList<>(this.entries.stream().map(Entry::said).toList());
		Map<String, Object> own = this.owned.isEmpty() ? Map.of() : this.owned.getFirst().said();
		if (this.owner == Owner.ATLAS) {
			said.addFirst(own);
		}
		said.forEach((claim) -> claim.forEach(
				(property, value) -> properties.merge(property, value, (one, other) -> joined(property, one, other))));
		contradictions(said, properties);
		names(said, properties);
		if (this.owner == Owner.SEED) {
			properties.putAll(own);
		}
		marks(properties);
		return properties;
	}

	private void marks(Map<String, Object> properties) {
		List<Entry> all = new ArrayList<>(this.owned);
		all.addAll(this.entries);
		Entry.write(all, properties);
		if (!this.entries.isEmpty()) {
			Entry.writeClaims(all, properties);
		}
		if (this.owner != null) {
			properties.put(Owner.MARK, this.owner.id());
			if (!this.number.equals("1")) {
				properties.put("number", Long.valueOf(this.number));
			}
			if (!this.entries.isEmpty()) {
				properties.put("owned", (long) this.owned.size());
			}
		}
		if (!this.key.isEmpty()) {
			properties.put("key", this.key);
		}
	}

	/** What a study tests in one arm and compares with in another, it tests. */
	private static Object joined(String property, Object one, Object other) {
		if (one instanceof List<?> first && other instanceof List<?> second) {
			return Stream.concat(first.stream(), second.stream()).distinct().toList();
		}
		if (ROLES.contains(one) && ROLES.contains(other)) {
			return (ROLES.indexOf(other) < ROLES.indexOf(one)) ? other : one;
		}
		return one.equals(SILENT.get(property)) ? other : one;
	}

	private static void contradictions(List<Map<String, Object>> said, Map<String, Object> properties) {
		for (String property : CONTRADICTABLE) {
			Set<Object> values = said.stream()
				.filter((claim) -> claim.containsKey(property))
				.map((claim) -> claim.get(property))
				.filter((value) -> !value.equals(SILENT.get(property)))
				.collect(Collectors.toSet());
			if (values.size() > 1) {
				properties.put(property, SILENT.get(property));
				properties.put("note", "The sources contradict each other here: see what each states.");
			}
		}
	}

	/**
	 * How sure it is that a name means this record: as sure as the surest claim. Whoever
	 * gives an identifier knows, and nothing is said of it.
	 */
	private void names(List<Map<String, Object>> said, Map<String, Object> properties) {
		if (said.stream().noneMatch((claim) -> claim.containsKey("matchedBy"))) {
			return;
		}
		properties.keySet().removeAll(MATCHING);
		said.stream()
			.max(Comparator.comparingDouble(LinkFold::confidence))
			.filter((surest) -> this.owner == null)
			.ifPresent((surest) -> MATCHING.stream()
				.filter(surest::containsKey)
				.forEach((property) -> properties.put(property, surest.get(property))));
	}

	private static double confidence(Map<String, Object> claim) {
		return (claim.get("confidence") instanceof Number number) ? number.doubleValue() : Double.MAX_VALUE;
	}

}
