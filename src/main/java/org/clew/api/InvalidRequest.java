package org.clew.api;

import java.util.List;

import org.clew.graph.Near;
import org.jspecify.annotations.Nullable;

/**
 * A request that cannot be answered as it was made: says which field, which value, and
 * what would be accepted.
 */
public class InvalidRequest extends RuntimeException {

	/** What is said of a value again ends here. */
	private static final int LONGEST_SHOWN = 100;

	private final String field;

	private final @Nullable Object value;

	private final String accepted;

	private final @Nullable List<Near> near;

	/**
	 * Rejects a value.
	 * @param field the argument or input field, as a path such as
	 * {@code patient.ageYears}
	 * @param value what was given
	 * @param accepted what would be accepted, to follow "accepted:"
	 */
	public InvalidRequest(String field, @Nullable Object value, String accepted) {
		this(field, value, accepted, null);
	}

	/**
	 * Rejects what should be an identifier.
	 * @param field the argument or input field
	 * @param value what was given
	 * @param accepted what would be accepted
	 * @param near records that may be meant, or null if no record is wanted
	 */
	InvalidRequest(String field, @Nullable Object value, String accepted, @Nullable List<Near> near) {
		super("%s: %s is not accepted; accepted: %s%s".formatted(field, shown(value), accepted,
				(near != null) ? UnknownIdentifier.shown(near) : ""));
		this.field = field;
		this.value = cut(value);
		this.accepted = accepted;
		this.near = near;
	}

	String field() {
		return this.field;
	}

	@Nullable Object value() {
		return this.value;
	}

	@Nullable List<Near> near() {
		return this.near;
	}

	String accepted() {
		return this.accepted;
	}

	private static String shown(@Nullable Object value) {
		Object cut = cut(value);
		return (cut instanceof String text) ? "'" + text + "'" : String.valueOf(cut);
	}

	/**
	 * What to say of a value again: a long one is cut.
	 * @param value what was given
	 * @return the value, or the beginning of its text
	 */
	static @Nullable Object cut(@Nullable Object value) {
		if (value instanceof String text) {
			return cut(text);
		}
		return (String.valueOf(value).length() > LONGEST_SHOWN) ? cut(String.valueOf(value)) : value;
	}

	/**
	 * What to say of a text again: a long one is cut.
	 * @param text what was given
	 * @return the text or its beginning
	 */
	public static String cut(String text) {
		if (text.length() <= LONGEST_SHOWN) {
			return text;
		}
		int end = text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_SHOWN));
		return text.substring(0, end) + "…";
	}

}
