package org.clew.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.clew.graph.Condition;
import org.jspecify.annotations.Nullable;

/** Joins the parts of a filter into one condition. */
public final class Filters {

	private static final int DEEPEST = 5;

	private final List<Condition> conditions = new ArrayList<>();

	/**
	 * Adds a part, if the filter has it.
	 * @param <V> the part's value
	 * @param value the value, or null if the filter lacks the part
	 * @param condition what the part means
	 */
	public <V> Filters add(@Nullable V value, Function<V, Condition> condition) {
		if (value != null) {
			this.conditions.add(condition.apply(value));
		}
		return this;
	}

	/**
	 * Adds a part that holds or does not.
	 * @param value true, false, or null if the filter lacks the part
	 * @param condition what true means
	 */
	public Filters flag(@Nullable Boolean value, Condition condition) {
		return add(value, (wanted) -> wanted ? condition : condition.negated());
	}

	/**
	 * Adds a part that is a list of constants: the property is one of them.
	 * @param values the constants, or null if the filter lacks the part
	 */
	public Filters oneOf(@Nullable List<? extends Enum<?>> values, String expression) {
		return add(values,
				(constants) -> Condition.of(expression + " IN $?", constants.stream().map(Enum::name).toList()));
	}

	/**
	 * Adds a part that is a list of identifiers: one of the records fits.
	 * @param written the identifiers, or null if the filter lacks the part
	 * @param ids finds the records' own identifiers
	 * @param condition what it means that one of them fits
	 */
	public Filters any(@Nullable List<String> written, Function<List<String>, List<String>> ids,
			Function<List<String>, Condition> condition) {
		return add(written, (given) -> condition.apply(ids.apply(given)));
	}

	/**
	 * Adds the filter's own and, or and not.
	 * @param <F> the filter
	 * @param condition what a filter means
	 * @throws InvalidRequest if they are nested too deep
	 */
	public <F extends Nested<F>> Filters compose(F filter, Function<F, Condition> condition) {
		check(filter, "filter", 1);
		add(filter.and(), (filters) -> Condition.all(filters.stream().map(condition).toList()));
		add(filter.or(), (filters) -> Condition.any(filters.stream().map(condition).toList()));
		return add(filter.not(), (one) -> condition.apply(one).negated());
	}

	private static <F extends Nested<F>> void check(F filter, String field, int depth) {
		if (depth > DEEPEST) {
			throw new InvalidRequest(field, "a filter at level " + depth, "at most " + DEEPEST + " levels");
		}
		checkAll(filter.and(), field + ".and", depth);
		checkAll(filter.or(), field + ".or", depth);
		if (filter.not() != null) {
			check(filter.not(), field + ".not", depth + 1);
		}
	}

	private static <F extends Nested<F>> void checkAll(@Nullable List<F> filters, String field, int depth) {
		if (filters == null) {
			return;
		}
		for (int i = 0; i < filters.size(); i++) {
			check(filters.get(i), field + "[" + i + "]", depth + 1);
		}
	}

	public Condition condition() {
		return Condition.all(this.conditions);
	}

	/**
	 * What tells a list apart from others in cursors.
	 * @param parts whatever else decides what the list holds, and in which order
	 */
	public static String list(String list, @Nullable Object... parts) {
		return list + ":" + Integer.toHexString(Arrays.toString(parts).hashCode());
	}

	/**
	 * A filter that is made of filters like it.
	 *
	 * @param <F> the filter
	 */
	public interface Nested<F extends Nested<F>> {

		/**
		 * {@return filters that must all hold}
		 */
		@Nullable List<F> and();

		/**
		 * {@return filters of which one must hold}
		 */
		@Nullable List<F> or();

		/**
		 * {@return a filter that must not hold}
		 */
		@Nullable F not();

	}

	/** A condition on a text, as clients write it. All given parts must hold. */
	public record StringFilter(@Nullable String equals, @Nullable String contains, @Nullable String startsWith) {

		/** Longer than any name but a few titles. */
		private static final int LONGEST = 300;

		public StringFilter {
			bounded("equals", equals);
			bounded("contains", contains);
			bounded("startsWith", startsWith);
		}

		private static void bounded(String part, @Nullable String text) {
			if (text != null && text.length() > LONGEST) {
				throw new InvalidRequest("filter", part + " of " + text.length() + " characters",
						"at most " + LONGEST + " characters");
			}
		}

		/**
		 * The condition, ignoring case.
		 * @param texts an expression that gives a list of texts; one of them must fit
		 */
		public Condition on(String texts) {
			List<Condition> parts = new ArrayList<>();
			part(parts, texts, "=", this.equals);
			part(parts, texts, "CONTAINS", this.contains);
			part(parts, texts, "STARTS WITH", this.startsWith);
			return Condition.all(parts);
		}

		private static void part(List<Condition> parts, String texts, String comparison, @Nullable String text) {
			if (text != null) {
				parts.add(Condition.of("any(text IN " + texts + " WHERE toLower(text) " + comparison + " toLower($?))",
						text));
			}
		}

	}

	/**
	 * A condition on a whole number, as clients write it. All given parts must hold.
	 *
	 * @param min the least
	 * @param max the most
	 */
	public record IntFilter(@Nullable Integer equals, @Nullable Integer min, @Nullable Integer max) {

		public Condition on(String number) {
			return new Filters().add(this.equals, (value) -> Condition.of(number + " = $?", value))
				.add(this.min, (value) -> Condition.of(number + " >= $?", value))
				.add(this.max, (value) -> Condition.of(number + " <= $?", value))
				.condition();
		}

	}

	/**
	 * How a list is ordered, as clients write it.
	 *
	 * @param <F> the fields that it may be ordered by
	 */
	public record Order<F extends Enum<F>>(F field, OrderDirection direction) {

		/**
		 * The order that a client asks for; if it asks for none, or for null, the usual
		 * one.
		 * @param <F> the fields that the list may be ordered by
		 * @param asked what the client asks for
		 * @param usual the field to order by otherwise, smallest first
		 * @return the order
		 */
		public static <F extends Enum<F>> Order<F> of(@Nullable Order<F> asked, F usual) {
			return (asked != null) ? asked : new Order<>(usual, OrderDirection.ASC);
		}

		public boolean descending() {
			return this.direction == OrderDirection.DESC;
		}

		/**
		 * What tells a list apart from others: field, filter and order.
		 * @param filter the filter, or null
		 * @return the list's name in cursors
		 */
		public String list(String list, @Nullable Object filter) {
			return Filters.list(list, filter, this);
		}

	}

	/** In which direction a list is ordered. */
	public enum OrderDirection {

		ASC, DESC

	}

}
