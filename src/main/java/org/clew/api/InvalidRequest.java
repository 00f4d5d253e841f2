package org.clew.api;

import org.jspecify.annotations.Nullable;

/**
 * A request that cannot be answered as it was made: says which field, which value, and
 * what would be accepted.
 */
public class InvalidRequest extends RuntimeException {

	private final String field;

	private final @Nullable Object value;

	private final String accepted;

	/**
	 * Rejects a value.
	 * @param field the argument or input field, as a path such as
	 * {@code patient.ageYears}
	 * @param value what was given
	 * @param accepted what would be accepted, to follow "accepted:"
	 */
	public InvalidRequest(String field, @Nullable Object value, String accepted) {
		super("%s: %s is not accepted; accepted: %s".formatted(field, shown(value), accepted));
		this.field = field;
		this.value = value;
		this.accepted = accepted;
	}

	String field() {
		return this.field;
	}

	@Nullable Object value() {
		return this.value;
	}

	String accepted() {
		return this.accepted;
	}

	private static String shown(@Nullable Object value) {
		return (value instanceof String text) ? "'" + text + "'" : String.valueOf(value);
	}

}
