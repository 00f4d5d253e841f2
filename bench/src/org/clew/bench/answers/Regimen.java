package org.clew.bench.answers;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One drug, or several that are given together, by the keys of {@link DrugNames}.
 *
 * @param open whether others may be given with it
 */
record Regimen(Set<String> drugs, boolean open) {

	private static final String OTHERS = "...";

	static Regimen of(List<String> names, DrugNames keys) {
		Set<String> drugs = new HashSet<>();
		names.stream().filter((name) -> !OTHERS.equals(name)).map(keys::key).forEach(drugs::add);
		return new Regimen(Set.copyOf(drugs), names.contains(OTHERS));
	}

	/** Reads {@code dabrafenib + trametinib}. */
	static Regimen read(String text, DrugNames keys) {
		return of(names(text), keys);
	}

	static List<String> names(String text) {
		return Arrays.stream(text.split("\\s\\+\\s")).map(String::strip).filter((name) -> !name.isEmpty()).toList();
	}

	boolean is(Regimen given) {
		return this.open ? given.drugs.containsAll(this.drugs) : given.drugs.equals(this.drugs);
	}

}
