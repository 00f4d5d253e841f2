package org.clew.atlas.disease;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.clew.atlas.table.Unjoined;

/**
 * One hierarchy of several sources, without cycles. An earlier source wins: what would
 * turn its order round is left out.
 */
final class Hierarchy {

	private final Unjoined unjoined;

	private final SortedMap<String, SortedMap<String, SortedSet<String>>> parents = new TreeMap<>();

	private final Edges wrong = new Edges();

	Hierarchy(Unjoined unjoined) {
		this.unjoined = unjoined;
	}

	/** An edge that no source may add. */
	void refuse(String child, String parent) {
		this.wrong.add(child, parent);
	}

	/** All edges of a source, but those that would close a cycle. */
	void addAll(Edges edges, String source) {
		edges.all().forEach((child, above) -> above.forEach((parent) -> {
			if (ancestors(parent).contains(child)) {
				this.unjoined.tell(DiseaseParentRow.TABLE.file(), "would close a cycle: " + source,
						child + " under " + parent);
			}
			else {
				add(child, parent, source);
			}
		}));
	}

	/** Who else says what is said already. */
	void confirm(Edges edges, String source) {
		edges.all()
			.forEach((child, above) -> above.stream()
				.filter(direct(child)::containsKey)
				.forEach((parent) -> add(child, parent, source)));
	}

	/**
	 * The edges that say something new: the parent is no ancestor yet.
	 * @param edges the edges of the source
	 * @param children says which children want it
	 */
	void addNew(Edges edges, String source, Predicate<String> children) {
		Edges news = new Edges();
		edges.all().forEach((child, above) -> {
			if (children.test(child)) {
				Set<String> known = ancestors(child);
				above.stream().filter((parent) -> !known.contains(parent)).forEach((parent) -> news.add(child, parent));
			}
		});
		addAll(news, source);
	}

	void add(String child, String parent, String source) {
		if (this.wrong.parents(child).contains(parent)) {
			return;
		}
		this.parents.computeIfAbsent(child, (key) -> new TreeMap<>())
			.computeIfAbsent(parent, (key) -> new TreeSet<>())
			.add(source);
	}

	Map<String, SortedSet<String>> direct(String child) {
		Map<String, SortedSet<String>> found = this.parents.get(child);
		return (found != null) ? found : Map.of();
	}

	Set<String> ancestors(String child) {
		Set<String> ancestors = new HashSet<>();
		climb(child, ancestors);
		return ancestors;
	}

	private void climb(String child, Set<String> seen) {
		direct(child).keySet().stream().filter(seen::add).forEach((parent) -> climb(parent, seen));
	}

	List<DiseaseParentRow> rows() {
		return this.parents.entrySet()
			.stream()
			.flatMap((child) -> child.getValue()
				.entrySet()
				.stream()
				.map((parent) -> new DiseaseParentRow(child.getKey(), parent.getKey(), List.copyOf(parent.getValue()))))
			.toList();
	}

}
