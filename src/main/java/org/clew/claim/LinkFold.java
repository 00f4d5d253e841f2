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
 * The seed's own values stand. Of others the first stands that says something; where
 * sources contradict each other on a direction, none stands and a note says so. Lists are
 * joined.
 */
public final class LinkFold {

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
			"agentTypes", "upstreams", "claims", "key", "seedKey", "seedHash", "seedClaim", "seedEntries");

	private final String key;

	private final Map<String, Object> seedMarks = new TreeMap<>();

	private @Nullable Map<String, Object> seed;

	private List<Entry> seedEntries = List.of();

	private List<Entry> entries = new ArrayList<>();

	LinkFold(String key) {
		this.key = key;
	}

	/**
	 * Reads a relation of the graph.
	 * @param properties its properties
	 * @return the claims that it was made of
	 */
	public static LinkFold of(Map<String, Object> properties) {
		LinkFold fold = new LinkFold((String) properties.getOrDefault("key", ""));
		List<Entry> all = Entry.read(properties);
		int seeds = 0;
		if (properties.containsKey("seedHash")) {
			seeds = properties.containsKey("seedEntries") ? ((Number) properties.get("seedEntries")).intValue()
					: all.size();
			fold.seed = properties.containsKey("seedClaim") ? Json.read((String) properties.get("seedClaim"))
					: own(properties);
			fold.seedMarks.put("seedKey", properties.get("seedKey"));
			fold.seedMarks.put("seedHash", properties.get("seedHash"));
		}
		fold.seedEntries = List.copyOf(all.subList(0, seeds));
		fold.entries = new ArrayList<>(all.subList(seeds, all.size()));
		return fold;
	}

	/**
	 * What the seed says now, in place of what it said.
	 * @param properties the relation as the seed alone has it; null takes the seed's
	 * claims away
	 * @return this
	 */
	public LinkFold seeded(@Nullable Map<String, Object> properties) {
		this.seedMarks.clear();
		this.seed = null;
		this.seedEntries = List.of();
		if (properties != null) {
			this.seed = own(properties);
			this.seedEntries = Entry.read(properties);
			this.seedMarks.put("seedKey", properties.get("seedKey"));
			this.seedMarks.put("seedHash", properties.get("seedHash"));
		}
		return this;
	}

	/**
	 * Whether any source but the seed says something.
	 * @return whether it stays when the seed goes
	 */
	public boolean hasOthers() {
		return !this.entries.isEmpty();
	}

	/**
	 * Adds a claim; one of another version of the same source gives way to it, unless
	 * that is a newer one.
	 * @param claim what a source says
	 * @return whether that changes anything
	 */
	boolean add(LinkClaim claim) {
		Entry entry = Entry.of(claim);
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
	 * Takes back what a source says.
	 * @param source the source's identifier
	 * @return whether anybody still says something
	 */
	boolean takeBack(String source) {
		this.entries.removeIf((entry) -> entry.source().equals(source));
		return this.seed != null || hasOthers();
	}

	/**
	 * {@return the relation's properties}
	 */
	public Map<String, Object> properties() {
		Map<String, Object> properties = new TreeMap<>();
		List<Map<String, Object>> said = new ArrayList<>(
				this.entries.stream().map((entry) -> Json.read(entry.claim())).toList());
		boolean atlas = this.seed != null && Shared.isAtlas(this.seedMarks);
		if (atlas) {
			said.addFirst(this.seed);
		}
		said.forEach((claim) -> claim.forEach(
				(property, value) -> properties.merge(property, value, (one, other) -> joined(property, one, other))));
		contradictions(said, properties);
		names(said, properties);
		if (this.seed != null && !atlas) {
			properties.putAll(this.seed);
		}
		List<Entry> all = new ArrayList<>(this.seedEntries);
		all.addAll(this.entries);
		Entry.write(all, properties);
		if (this.seed != null) {
			properties.putAll(this.seedMarks);
			if (hasOthers()) {
				properties.put("seedClaim", Json.write(this.seed));
				properties.put("seedEntries", (long) this.seedEntries.size());
			}
		}
		if (!this.key.isEmpty()) {
			properties.put("key", this.key);
		}
		return properties;
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
			.filter((surest) -> this.seed == null)
			.ifPresent((surest) -> MATCHING.stream()
				.filter(surest::containsKey)
				.forEach((property) -> properties.put(property, surest.get(property))));
	}

	private static double confidence(Map<String, Object> claim) {
		return (claim.get("confidence") instanceof Number number) ? number.doubleValue() : Double.MAX_VALUE;
	}

	private static Map<String, Object> own(Map<String, Object> properties) {
		Map<String, Object> own = new TreeMap<>(properties);
		own.keySet().removeAll(KEPT);
		return own;
	}

}
