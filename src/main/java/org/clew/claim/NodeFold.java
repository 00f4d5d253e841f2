package org.clew.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.clew.graph.Curie;
import org.clew.name.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * Makes one record of what several sources say of it.
 *
 * <p>
 * The claims come by precedence, what people wrote for Clew first. Of single values the
 * first stands, but a truth that any source states is true, and of development stages the
 * furthest stands, with what it follows from. Lists are joined. A name that does not
 * stand becomes a synonym.
 */
final class NodeFold {

	/** From the least to the most developed: the stages of {@code schema.graphqls}. */
	private static final List<String> STAGES = List.of("PRECLINICAL", "IND", "EARLY_PHASE1", "PHASE1", "PHASE1_2",
			"PHASE2", "PHASE2_3", "PHASE3", "PREAPPROVAL", "APPROVAL", "PHASE4");

	/** A stage, and what it follows from. */
	private static final List<String> STAGE = List.of("stage", "stageFrom");

	/** What people search for, and properties that hold names of it. */
	private static final Set<String> NAMED = Set.of("Drug", "Target", "Disease", "Study", "AccessProgramme",
			"Organization", "Alteration");

	/** Lists that run side by side, so that neither can take up more. */
	private static final Set<String> PARALLEL = Set.of("siteCountries", "siteCounts");

	private NodeFold() {
	}

	/** Folds. */
	static Map<String, Object> of(String label, String id, List<Claim> claims) {
		Map<String, Object> folded = new TreeMap<>();
		List<String> names = new ArrayList<>();
		claims.stream().sorted(Claim.ORDER).forEach((claim) -> add(folded, claim.properties(), names));
		folded.put("id", id);
		if (folded.get("identifiers") instanceof List<?> identifiers) {
			folded.put("identifiers", others(id, identifiers));
		}
		synonyms(folded, names);
		if (NAMED.contains(label)) {
			folded.put("nameOrder", String.valueOf(folded.getOrDefault("name", "")).toLowerCase(Locale.ROOT));
			folded.put("nameKeys", NameKey.all(names(folded)));
		}
		return folded;
	}

	private static void add(Map<String, Object> folded, Map<String, Object> properties, List<String> names) {
		furtherThan(folded, properties).forEach((property, value) -> folded.merge(property, value, (one, other) -> {
			if ("name".equals(property)) {
				names.add((String) other);
			}
			return joined(property, one, other);
		}));
	}

	private static Object joined(String property, Object one, Object other) {
		return PARALLEL.contains(property) ? one : joined(one, other);
	}

	private static Object joined(Object one, Object other) {
		if (one instanceof List<?> first && other instanceof List<?> second) {
			Map<String, Object> distinct = new LinkedHashMap<>();
			first.forEach((item) -> distinct.putIfAbsent(same(item), item));
			second.forEach((item) -> distinct.putIfAbsent(same(item), item));
			return List.copyOf(distinct.values());
		}
		if (one instanceof Boolean first && other instanceof Boolean second) {
			return first || second;
		}
		return one;
	}

	private static String same(Object item) {
		return item.toString().toLowerCase(Locale.ROOT);
	}

	/**
	 * Whose stage goes no further than the known one says nothing of what it follows
	 * from.
	 */
	private static Map<String, Object> furtherThan(Map<String, Object> folded, Map<String, Object> properties) {
		Object known = folded.get("stage");
		if (known == null || !properties.containsKey("stage")) {
			return properties;
		}
		Map<String, Object> rest = new TreeMap<>(properties);
		if (STAGES.indexOf(properties.get("stage")) > STAGES.indexOf(known)) {
			STAGE.forEach(folded::remove);
		}
		else {
			STAGE.forEach(rest::remove);
		}
		return rest;
	}

	private static void synonyms(Map<String, Object> folded, List<String> names) {
		String name = String.valueOf(folded.get("name"));
		Set<String> known = new LinkedHashSet<>();
		List<Object> synonyms = new ArrayList<>();
		known.add(same(name));
		texts(folded.get("synonyms")).forEach((synonym) -> {
			if (known.add(same(synonym))) {
				synonyms.add(synonym);
			}
		});
		names.forEach((other) -> {
			if (known.add(same(other))) {
				synonyms.add(other);
			}
		});
		if (!synonyms.isEmpty() || folded.containsKey("synonyms")) {
			folded.put("synonyms", List.copyOf(synonyms));
		}
	}

	/** Its own identifier is no other. */
	private static List<?> others(String id, List<?> identifiers) {
		String own = Curie.normalize(id);
		return identifiers.stream().filter((other) -> !Curie.normalize(other.toString()).equals(own)).toList();
	}

	/** All that it is called, its own name first. */
	private static List<String> names(Map<String, Object> folded) {
		List<String> names = new ArrayList<>();
		for (String property : NameKey.PROPERTIES) {
			Object value = folded.get(property);
			if (value instanceof List<?> list) {
				list.forEach((name) -> names.add(name.toString()));
			}
			else if (value != null) {
				names.add(value.toString());
			}
		}
		return names;
	}

	private static List<?> texts(@Nullable Object value) {
		return (value instanceof List<?> list) ? list : List.of();
	}

	/**
	 * What a source says.
	 *
	 * @param source the source's identifier, or that of Clew's own files
	 * @param precedence the lowest goes first
	 * @param properties what it says
	 */
	record Claim(String source, int precedence, Map<String, Object> properties) {

		/** A list says each thing once, so that the same claim once more is the same. */
		Claim {
			Map<String, Object> once = new TreeMap<>(properties);
			once.replaceAll((property, value) -> (value instanceof List<?>) ? joined(property, value, value) : value);
			properties = once;
		}

		static final Comparator<Claim> ORDER = Comparator.comparingInt(Claim::precedence).thenComparing(Claim::source);

		/** The same source in the same version, once more: what it says adds up. */
		Claim plus(Claim more) {
			Map<String, Object> sum = new TreeMap<>(this.properties);
			more.properties.forEach((property, value) -> sum.merge(property, value,
					(one, other) -> NodeFold.joined(property, one, other)));
			return new Claim(this.source, Math.min(this.precedence, more.precedence), sum);
		}

	}

}
