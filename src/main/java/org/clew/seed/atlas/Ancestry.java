package org.clew.seed.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clew.seed.plan.Relation;

/** Which disease is a kind of which, without cycles. */
final class Ancestry {

	private final Map<String, Set<String>> parents = new HashMap<>();

	Ancestry(Union union) {
		union.ends(Relation.SUBCLASS_OF).forEach((ends) -> put(ends.getFirst(), ends.getLast()));
	}

	/** Adds a parent, unless it lies below its child. */
	boolean add(String child, String parent) {
		if (child.equals(parent) || above(parent).contains(child)) {
			return false;
		}
		put(child, parent);
		return true;
	}

	private void put(String child, String parent) {
		this.parents.computeIfAbsent(child, (key) -> new HashSet<>()).add(parent);
	}

	/**
	 * {@return all that a disease is a kind of}
	 */
	Set<String> above(String disease) {
		Set<String> above = new HashSet<>();
		List<String> open = new ArrayList<>(List.of(disease));
		while (!open.isEmpty()) {
			for (String parent : this.parents.getOrDefault(open.removeLast(), Set.of())) {
				if (above.add(parent)) {
					open.add(parent);
				}
			}
		}
		return above;
	}

}
