package org.clew.atlas.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What did not join, or was left out: told, so that nothing is lost in silence. */
public final class Unjoined {

	private final Map<String, List<String>> told = new TreeMap<>();

	/**
	 * Tells of something.
	 * @param table the file of the atlas that lacks it
	 * @param why the reason, the same words for the same kind
	 */
	public void tell(String table, String why, String what) {
		this.told.computeIfAbsent(table + "\t" + why, (key) -> new ArrayList<>()).add(what);
	}

	/**
	 * {@return a line for each thing: table, reason, thing}
	 */
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		this.told.forEach((kind, things) -> {
			Collections.sort(things);
			things.forEach((thing) -> lines.add(kind + "\t" + thing));
		});
		return lines;
	}

	/**
	 * {@return a line for each kind: table, reason, how many, the first few}
	 */
	public List<String> summary() {
		return this.told.entrySet()
			.stream()
			.map((kind) -> "%s: %,d (%s)".formatted(kind.getKey().replace("\t", ": "), kind.getValue().size(),
					String.join("; ", kind.getValue().stream().sorted().limit(3).toList())))
			.toList();
	}

}
