package org.clew.ingest.ontology;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.clew.graph.Curies;
import org.clew.ingest.Input;

/**
 * What can be told of an ontology only when the whole file was seen: which terms there
 * are, and which edges of its hierarchy close a cycle.
 */
final class Outline {

	private final SortedMap<String, List<String>> parents = new TreeMap<>();

	private final Set<String> closing = new HashSet<>();

	private Outline() {
	}

	static Outline of(Input input) throws IOException {
		Outline outline = new Outline();
		try (BufferedReader text = input.silently().text()) {
			String term = "";
			for (String line = text.readLine(); line != null; line = text.readLine()) {
				if (line.startsWith("[")) {
					term = "";
				}
				else if (line.startsWith("id:")) {
					term = id(line);
					outline.parents.computeIfAbsent(term, (none) -> new ArrayList<>());
				}
				else if (line.startsWith("is_a:") && !term.isEmpty()) {
					outline.parents.computeIfAbsent(term, (none) -> new ArrayList<>()).add(id(line));
				}
			}
		}
		outline.walk();
		return outline;
	}

	private static String id(String line) {
		String written = Clause.of(line.substring(line.indexOf(':') + 1)).word(0);
		return Curies.of(written).orElse(written);
	}

	/** Whether the file has a term of its own with this identifier. */
	boolean isTerm(String id) {
		return this.parents.containsKey(id);
	}

	/** Whether the parent lies below its child already. */
	boolean closesCycle(String child, String parent) {
		return this.closing.contains(child + " " + parent);
	}

	/** Climbs from each term; an edge to a term that the way came from closes a cycle. */
	private void walk() {
		Set<String> done = new HashSet<>();
		for (String start : this.parents.keySet()) {
			Deque<Step> way = new ArrayDeque<>();
			Set<String> on = new HashSet<>();
			climb(start, way, on, done);
			while (!way.isEmpty()) {
				Step step = way.peek();
				if (step.open().isEmpty()) {
					on.remove(step.id());
					done.add(step.id());
					way.pop();
					continue;
				}
				String parent = step.open().removeLast();
				if (on.contains(parent)) {
					this.closing.add(step.id() + " " + parent);
				}
				else {
					climb(parent, way, on, done);
				}
			}
		}
	}

	private void climb(String id, Deque<Step> way, Set<String> on, Set<String> done) {
		if (!done.contains(id)) {
			on.add(id);
			way.push(new Step(id, new ArrayList<>(this.parents.getOrDefault(id, List.of()))));
		}
	}

	/** A term on the way, with the parents that were not looked at yet. */
	private record Step(String id, List<String> open) {
	}

}
