package org.clew.contribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.clew.api.UserError;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where two extractions of one study say something else.
 *
 * @param path the way to the value, such as {@code uses[0].effect}
 * @param first what the first says, as JSON; null where it says nothing
 * @param second what the second says, as JSON; null where it says nothing
 * @param resolved which of them stands, once that is decided
 */
record Difference(String path, @Nullable String first, @Nullable String second, @Nullable Extraction resolved) {

	private static final String CONTRIBUTORS = "contributors";

	/** Which of two extractions. */
	enum Extraction {

		FIRST, SECOND

	}

	/** Which stands at one place. */
	record DifferenceChoice(String path, Extraction choice) {
	}

	/**
	 * Compares two extractions. Where they found a passage is not compared, as both may
	 * be right, nor who wishes to be named; a record may be named in several ways.
	 * @param second the other
	 * @param meaning what a text means: two names of one record mean the same
	 * @return the places where they differ, in order
	 */
	static List<Difference> between(JsonNode first, JsonNode second, UnaryOperator<String> meaning) {
		List<Difference> differences = new ArrayList<>();
		compare("", first, second, meaning, differences);
		return differences;
	}

	private static void compare(String path, JsonNode first, JsonNode second, UnaryOperator<String> meaning,
			List<Difference> differences) {
		if (path.endsWith(".passage") || path.equals("id") || path.equals(CONTRIBUTORS)) {
			return;
		}
		if (first.isObject() && second.isObject()) {
			TreeSet<String> names = new TreeSet<>(first.propertyNames());
			names.addAll(second.propertyNames());
			names.forEach((name) -> compare(path.isEmpty() ? name : path + "." + name, first.path(name),
					second.path(name), meaning, differences));
		}
		else if (isRecords(first) || isRecords(second)) {
			for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
				compare(path + "[" + i + "]", first.path(i), second.path(i), meaning, differences);
			}
		}
		else if (!meant(first, meaning).equals(meant(second, meaning))) {
			differences.add(new Difference(path, text(first), text(second), null));
		}
	}

	private static boolean isRecords(JsonNode node) {
		return node.isArray() && node.size() > 0 && node.path(0).isObject();
	}

	private static String meant(JsonNode node, UnaryOperator<String> meaning) {
		if (node.isArray()) {
			List<String> items = new ArrayList<>();
			node.forEach((item) -> items.add(meant(item, meaning)));
			return items.stream().sorted().toList().toString();
		}
		return node.isString() ? meaning.apply(node.asString()) : node.isMissingNode() ? "" : node.toString();
	}

	private static @Nullable String text(JsonNode node) {
		return node.isMissingNode() ? null : node.toString();
	}

	Difference resolved(Extraction choice) {
		return new Difference(this.path, this.first, this.second, choice);
	}

	/**
	 * Applies what was decided to the first extraction. Ends of lists go first, so that
	 * places before them stay where they are. Who is named in either is named.
	 * @param first the first extraction
	 * @param second the second extraction
	 * @param resolved the differences, each decided
	 * @return the study that both agree on
	 */
	static ObjectNode merged(JsonNode first, JsonNode second, List<Difference> resolved) {
		ObjectNode merged = ((ObjectNode) first).deepCopy();
		Set<JsonNode> named = new LinkedHashSet<>();
		Stream.of(first, second).forEach((one) -> one.path(CONTRIBUTORS).forEach(named::add));
		if (!named.isEmpty()) {
			merged.putArray(CONTRIBUTORS).addAll(named);
		}
		resolved.reversed().stream().filter((one) -> one.resolved() == Extraction.SECOND).forEach((difference) -> {
			if (difference.second() == null) {
				put(merged, difference.path(), null);
			}
		});
		resolved.stream().filter((one) -> one.resolved() == Extraction.SECOND).forEach((difference) -> {
			if (difference.second() != null) {
				put(merged, difference.path(), Json.tree(difference.second()));
			}
		});
		return merged;
	}

	private static void put(ObjectNode root, String path, @Nullable JsonNode value) {
		JsonNode parent = root;
		List<String> steps = UserError.steps(path);
		for (int i = 0; i < steps.size() - 1; i++) {
			String step = steps.get(i);
			JsonNode next = (parent instanceof ArrayNode list) ? list.path(Integer.parseInt(step)) : parent.path(step);
			if (next.isMissingNode()) {
				next = steps.get(i + 1).matches("[0-9]+") ? ((ObjectNode) parent).putArray(step)
						: ((ObjectNode) parent).putObject(step);
			}
			parent = next;
		}
		String last = steps.getLast();
		switch (parent) {
			case ArrayNode list when value == null -> list.remove(Integer.parseInt(last));
			case ArrayNode list when Integer.parseInt(last) < list.size() -> list.set(Integer.parseInt(last), value);
			case ArrayNode list -> list.add(value);
			case ObjectNode object when value == null -> object.remove(last);
			default -> ((ObjectNode) parent).set(last, value);
		}
	}

}
