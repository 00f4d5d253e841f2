package org.clew.seed.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.clew.seed.Count;

/**
 * What must be written so that the stored things become the wanted ones.
 *
 * @param added what is not there yet
 * @param changed what is there with other properties
 * @param removed the keys of what is there and not wanted
 * @param count how much of each
 */
record Difference<T>(List<T> added, List<T> changed, List<String> removed, Count count) {

	/**
	 * {@return the difference}
	 * @param wanted what shall be there
	 * @param key tells one from another
	 * @param hash tells whether it changed
	 * @param stored the hashes of what is there, by key
	 */
	static <T> Difference<T> between(Collection<T> wanted, Function<T, String> key, Function<T, String> hash,
			Map<String, String> stored) {
		List<T> added = new ArrayList<>();
		List<T> changed = new ArrayList<>();
		Set<String> removed = new HashSet<>(stored.keySet());
		for (T thing : wanted) {
			removed.remove(key.apply(thing));
			String before = stored.get(key.apply(thing));
			if (before == null) {
				added.add(thing);
			}
			else if (!before.equals(hash.apply(thing))) {
				changed.add(thing);
			}
		}
		int unchanged = wanted.size() - added.size() - changed.size();
		return new Difference<>(added, changed, removed.stream().sorted().toList(),
				new Count(added.size(), changed.size(), removed.size(), unchanged));
	}

	/** What is written anew, whether it was there or not. */
	List<T> written() {
		List<T> written = new ArrayList<>(this.added);
		written.addAll(this.changed);
		return written;
	}

}
