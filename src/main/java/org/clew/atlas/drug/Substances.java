package org.clew.atlas.drug;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All substances, found by name and by identifier. A name that is the own one of a
 * substance goes before a synonym; a synonym of several finds nothing.
 */
public final class Substances {

	private static final int MOST_PARTS = 8;

	private final Map<String, Substance> byId = new HashMap<>();

	private final Map<String, Substance> byName = new HashMap<>();

	private final Map<String, Set<Substance>> bySynonym = new HashMap<>();

	private final Map<String, Set<Substance>> byBrand = new HashMap<>();

	private final Map<String, Substance> combinations = new HashMap<>();

	/**
	 * {@return the substance with an identifier}
	 * @param id a CURIE
	 */
	public Optional<Substance> byId(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	/**
	 * {@return the substance of a name, be it written as a salt or a combination}
	 */
	public Optional<Substance> find(String text) {
		return single(text).or(() -> combination(text));
	}

	/**
	 * {@return the substance of a name that is no combination}
	 */
	public Optional<Substance> single(String text) {
		return exact(text).or(() -> exact(DrugText.withoutSuffix(text)))
			.or(() -> DrugText.withoutSalt(DrugText.withoutSuffix(text))
				.stream()
				.map(this::exact)
				.flatMap(Optional::stream)
				.findFirst());
	}

	/**
	 * {@return the substance of a name; made anew if none has it}
	 */
	public Substance take(String text) {
		return find(text).orElseGet(() -> {
			String id = DrugText.slug(text);
			Substance known = this.byId.get(id);
			return (known != null) ? known : add(new Substance(id, DrugText.titled(text), false));
		});
	}

	/**
	 * {@return the substance whose own name, or whose only synonym, this is}
	 */
	Optional<Substance> exact(String text) {
		return DrugText.key(text).flatMap((key) -> {
			Substance own = this.byName.get(key);
			return (own != null) ? Optional.of(own) : synonymous(key);
		});
	}

	/**
	 * {@return the substance whose own name this is}
	 */
	Optional<Substance> own(String text) {
		return DrugText.key(text).map(this.byName::get);
	}

	private Optional<Substance> synonymous(String key) {
		Set<Substance> all = this.bySynonym.getOrDefault(key, Set.of());
		return (all.size() == 1) ? Optional.of(all.iterator().next()) : Optional.empty();
	}

	/** A combination of known parts; the whole text must be read. */
	private Optional<Substance> combination(String text) {
		List<String> texts = DrugText.parts(text);
		if (texts.size() < 2 || texts.size() > MOST_PARTS) {
			return Optional.empty();
		}
		List<Substance> parts = texts.stream().map(this::single).flatMap(Optional::stream).distinct().toList();
		return (parts.size() == texts.size()) ? Optional.of(combinationOf(parts)) : Optional.empty();
	}

	/**
	 * {@return the combination of these drugs}
	 * @param all two or more drugs; the parts of a combination count as its parts
	 */
	public Substance combinationOf(List<Substance> all) {
		List<Substance> parts = all.stream()
			.flatMap((part) -> part.isCombination() ? part.parts().stream() : Stream.of(part))
			.distinct()
			.sorted(Comparator.comparing((Substance part) -> part.name().toLowerCase(Locale.ROOT))
				.thenComparing(Substance::id))
			.toList();
		if (parts.size() == 1) {
			return parts.getFirst();
		}
		String key = parts.stream().map(Substance::id).collect(Collectors.joining("+"));
		return this.combinations.computeIfAbsent(key, (none) -> {
			String name = joined(parts);
			Substance known = this.byId.get(DrugText.slug(name));
			Substance combination = (known != null) ? known
					: add(new Substance(DrugText.slug(name), DrugText.titled(name), false));
			combination.makeOf(parts);
			return combination;
		});
	}

	private static String joined(List<Substance> parts) {
		List<String> names = new ArrayList<>(parts.stream().map((part) -> lower(part.name())).toList());
		String last = names.removeLast();
		return String.join(", ", names) + " and " + last;
	}

	private static String lower(String name) {
		boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
		return word ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
	}

	Substance add(Substance substance) {
		this.byId.put(substance.id(), substance);
		named(substance, substance.name());
		return substance;
	}

	/** A name that somebody read goes before all others. */
	void alias(String name, Substance substance) {
		DrugText.key(name).ifPresent((key) -> {
			Substance former = this.byName.put(key, substance);
			if (former != null && former != substance && !former.isCurated()) {
				mergeAll(Map.of(former, substance));
			}
		});
		substance.synonym(name);
	}

	/** The first to have a name keeps it. */
	void named(Substance substance, String name) {
		DrugText.key(name).ifPresent((key) -> this.byName.putIfAbsent(key, substance));
	}

	void called(Substance substance, String synonym) {
		DrugText.key(synonym)
			.ifPresent((key) -> this.bySynonym.computeIfAbsent(key, (none) -> new LinkedHashSet<>()).add(substance));
		substance.synonym(synonym);
	}

	void identified(Substance substance, String id) {
		this.byId.putIfAbsent(id, substance);
		substance.identifier(id);
	}

	/** Notes the name under which a regulator lists a substance. */
	public void branded(Substance substance, String brand) {
		substance.brand(brand);
		DrugText.key(brand)
			.ifPresent((key) -> this.byBrand.computeIfAbsent(key, (none) -> new LinkedHashSet<>()).add(substance));
	}

	/**
	 * {@return the substances that are sold under a name}
	 */
	public Set<Substance> sold(String brand) {
		return DrugText.key(brand)
			.map((key) -> this.byBrand.getOrDefault(key, Set.of()))
			.orElse(Set.of())
			.stream()
			.map(Substance::now)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** Makes substances that are one so, in one pass over the index. */
	void mergeAll(Map<Substance, Substance> into) {
		into.forEach((one, other) -> {
			if (one.now() != other.now()) {
				other.now().absorb(one.now());
			}
		});
		this.byId.replaceAll((id, substance) -> substance.now());
		this.byName.replaceAll((key, substance) -> substance.now());
		this.bySynonym.replaceAll(
				(key, all) -> all.stream().map(Substance::now).collect(Collectors.toCollection(LinkedHashSet::new)));
		this.combinations.replaceAll((key, substance) -> substance.now());
	}

	Collection<Substance> all() {
		return new LinkedHashSet<>(this.byId.values().stream().sorted(Comparator.comparing(Substance::id)).toList());
	}

}
