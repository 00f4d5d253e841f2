package org.clew.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.clew.claim.Tally;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Link;
import org.clew.ingest.fact.Mapping;
import org.clew.ingest.fact.Thing;
import org.jspecify.annotations.Nullable;

/** What a file says otherwise than the one before it, by kind of record and relation. */
public final class Differences {

	private static final int SHOWN = 5;

	private final Map<String, Tally> kinds = new TreeMap<>();

	private final Map<String, List<String>> removed = new TreeMap<>();

	private Differences() {
	}

	/**
	 * Compares two files of one format.
	 * @param before the file before; null if there was none
	 * @throws IOException if one cannot be read
	 */
	public static Differences between(Format format, @Nullable Path before, Path now) throws IOException {
		Map<String, Map<String, Integer>> old = (before != null) ? Said.in(format, before) : Map.of();
		Map<String, Map<String, Integer>> current = Said.in(format, now);
		Differences differences = new Differences();
		Set<String> kinds = new TreeSet<>(old.keySet());
		kinds.addAll(current.keySet());
		kinds.forEach((kind) -> differences.compare(kind, old.getOrDefault(kind, Map.of()),
				current.getOrDefault(kind, Map.of())));
		return differences;
	}

	private void compare(String kind, Map<String, Integer> old, Map<String, Integer> current) {
		long added = 0;
		long changed = 0;
		for (Map.Entry<String, Integer> one : current.entrySet()) {
			Integer before = old.get(one.getKey());
			if (before == null) {
				added++;
			}
			else if (!before.equals(one.getValue())) {
				changed++;
			}
		}
		List<String> gone = old.keySet().stream().filter((key) -> !current.containsKey(key)).sorted().toList();
		this.kinds.put(kind, new Tally(added, changed, gone.size(), current.size() - added - changed));
		if (!gone.isEmpty()) {
			this.removed.put(kind, gone);
		}
	}

	/**
	 * {@return how many there are of each kind}
	 */
	public Map<String, Tally> kinds() {
		return this.kinds;
	}

	/**
	 * {@return a line for each kind}
	 */
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		this.kinds.forEach((kind, tally) -> {
			List<String> gone = this.removed.getOrDefault(kind, List.of());
			String which = gone.isEmpty() ? "" : " (removed: %s%s)"
				.formatted(String.join("; ", gone.stream().limit(SHOWN).toList()), (gone.size() > SHOWN) ? "; …" : "");
			lines.add("%-16s %,d added, %,d changed, %,d removed, %,d unchanged%s".formatted(kind, tally.added(),
					tally.changed(), tally.removed(), tally.unchanged(), which));
		});
		return lines;
	}

	/** Takes what a file says, of each thing a number that changes with it. */
	private static final class Said implements Facts {

		private final Map<String, Map<String, Integer>> kinds = new HashMap<>();

		static Map<String, Map<String, Integer>> in(Format format, Path file) throws IOException {
			Said said = new Said();
			format.read(new Input(file, (bytes) -> {
			}), said);
			return said.kinds;
		}

		private void say(String kind, String key, Object what) {
			this.kinds.computeIfAbsent(kind, (name) -> new HashMap<>()).merge(key, what.hashCode(), Integer::sum);
		}

		@Override
		public void dataset(Dataset dataset) {
			// Its version changes with each release, and says nothing of a record.
		}

		@Override
		public void row() {
			// Only what it says counts.
		}

		@Override
		public void thing(Thing thing) {
			say(thing.label(), thing.id(),
					new Thing(thing.label(), thing.id(), thing.properties(), thing.references()));
		}

		@Override
		public void link(Link link) {
			String key = "%s %s %s".formatted(link.from().text(), link.to().text(), link.key()).strip();
			say(link.type(), key, link.onLine(0));
		}

		@Override
		public void mapping(Mapping mapping) {
			say("identifier", mapping.other() + " " + mapping.id(), mapping.kind());
		}

		@Override
		public void skip(String reason) {
			// Nothing of it gets into the graph.
		}

		@Override
		public void reject(long line, String field, @Nullable String value, String reason) {
			// Nothing of it gets into the graph.
		}

	}

}
