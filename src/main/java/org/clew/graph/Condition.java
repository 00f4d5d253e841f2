package org.clew.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

	/** Holds for nothing. */
	public static final Condition NEVER = new Condition("false", List.of());

	/** DISTINCT lets the database visit a disease once, however many ways lead there. */
	private static final String BELOW = """
			CALL () {
			  MATCH (top:Disease)<-[:SUBCLASS_OF]-*(lower:Disease)
			  WHERE top.id IN $where<i>
			  RETURN collect(DISTINCT lower.id) AS below<i>
			}
			""";

	public static Condition of(String text, Object... values) {
		return new Condition(text, List.of(values));
	}

	public static Condition all(List<Condition> conditions) {
		return join(conditions, " AND ", ALWAYS);
	}

	public static Condition any(List<Condition> conditions) {
		return join(conditions, " OR ", NEVER);
	}

	/**
	 * Holds where this does not. A predicate on a property that a node lacks is null in
	 * Cypher, and so is its negation; here it does not hold, so its negation does.
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
			predicate.append((i > 0) ? name(i - 1) : "").append(pieces[i]);
		}
		return predicate.toString();
	}

	/**
	 * What to run before any clause with the predicate: computes each set that it looks
	 * into once, and not once for each row.
	 * @return clauses, empty if the predicate needs none
	 */
	public String sets() {
		StringBuilder sets = new StringBuilder();
		for (int i = 0; i < this.values.size(); i++) {
			if (this.values.get(i) instanceof Below) {
				sets.append(BELOW.replace("<i>", String.valueOf(i)));
			}
		}
		return sets.toString();
	}

	/**
	 * The names of the sets, for subqueries to import.
	 * @return names, separated by commas
	 */
	public String setNames() {
		return IntStream.range(0, this.values.size())
			.filter((i) -> this.values.get(i) instanceof Below)
			.mapToObj(this::name)
			.collect(Collectors.joining(", "));
	}

	private String name(int value) {
		return ((this.values.get(value) instanceof Below) ? "below" : "$where") + value;
	}

	public Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		for (Object value : this.values) {
			parameters.put("where" + parameters.size(), (value instanceof Below below) ? below.ids() : value);
		}
		return parameters;
	}

	/** A value that stands for the ids of diseases and of all narrower ones. */
	public record Below(List<String> ids) {
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
