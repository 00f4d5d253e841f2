package org.clew.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A part of a WHERE clause: fixed text with named parameters, composed by and, or, not.
 * What a user wrote is only ever a parameter's value.
 *
 * @param text the predicate; each {@code $?} stands for one of the values, in order
 * @param values what the parameters stand for
 */
public record Condition(String text, List<Object> values) {

	/** Holds for everything. */
	public static final Condition ALWAYS = new Condition("true", List.of());

	public static Condition of(String text, Object... values) {
		return new Condition(text, List.of(values));
	}

	public static Condition all(List<Condition> conditions) {
		return join(conditions, " AND ", ALWAYS);
	}

	public static Condition any(List<Condition> conditions) {
		return join(conditions, " OR ", ALWAYS);
	}

	/**
	 * Holds where this does not. A predicate on a property that a node lacks is null in
	 * Cypher, and so is its negation; here it does not hold, so its negation does.
	 * @return the opposite
	 */
	public Condition negated() {
		return new Condition("NOT coalesce((" + this.text + "), false)", this.values);
	}

	/**
	 * The predicate with its parameters named.
	 * @return the text for a WHERE clause
	 */
	public String predicate() {
		StringBuilder predicate = new StringBuilder();
		String[] pieces = this.text.split("\\$\\?", -1);
		for (int i = 0; i < pieces.length; i++) {
			predicate.append((i > 0) ? "$where" + (i - 1) : "").append(pieces[i]);
		}
		return predicate.toString();
	}

	public Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		for (Object value : this.values) {
			parameters.put("where" + parameters.size(), value);
		}
		return parameters;
	}

	private static Condition join(List<Condition> conditions, String word, Condition none) {
		if (conditions.isEmpty()) {
			return none;
		}
		List<Object> values = new ArrayList<>();
		conditions.forEach((condition) -> values.addAll(condition.values()));
		return new Condition(
				conditions.stream().map((condition) -> "(" + condition.text() + ")").collect(Collectors.joining(word)),
				values);
	}

}
