package org.clew.atlas.disease;

import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** The edges of one source, from child to parent, in the source's own identifiers. */
final class Edges {

	private final SortedMap<String, SortedSet<String>> parents = new TreeMap<>();

	void add(String child, String parent) {
		this.parents.computeIfAbsent(child, (key) -> new TreeSet<>()).add(parent);
	}

	void remove(String child, String parent) {
		this.parents.getOrDefault(child, new TreeSet<>()).remove(parent);
	}

	SortedSet<String> parents(String child) {
		SortedSet<String> found = this.parents.get(child);
		return (found != null) ? found : new TreeSet<>();
	}

	/**
	 * The same edges between diseases of the atlas. Groups that the atlas does not have
	 * are skipped: a child belongs to the nearest ancestors that it has.
	 * @param known gives the disease of the atlas, or null
	 * @param group gives the group of the atlas, or null
	 */
	Edges between(Function<String, @Nullable String> known, Function<String, @Nullable String> group) {
		Edges edges = new Edges();
		for (String child : this.parents.keySet()) {
			String disease = known.apply(child);
			if (disease != null) {
				climb(child, group, new TreeSet<>()).stream()
					.filter((parent) -> !parent.equals(disease))
					.forEach((parent) -> edges.add(disease, parent));
			}
		}
		return edges;
	}

	private Set<String> climb(String child, Function<String, @Nullable String> group, Set<String> seen) {
		Set<String> nearest = new TreeSet<>();
		for (String parent : parents(child)) {
			String known = group.apply(parent);
			if (known != null) {
				nearest.add(known);
			}
			else if (seen.add(parent)) {
				nearest.addAll(climb(parent, group, seen));
			}
		}
		return nearest;
	}

	SortedMap<String, SortedSet<String>> all() {
		return this.parents;
	}

}
