package org.clew.api;

import java.util.List;
import java.util.stream.Stream;

import org.clew.graph.Near;
import org.jspecify.annotations.Nullable;

/**
 * Something in a mutation's arguments that its caller can put right.
 *
 * @param path the way to the value, from the argument inwards; an entry of a list by its
 * index
 * @param code why, for programs
 * @param message why, for people
 * @param accepted what would be accepted, where that can be listed
 */
public record UserError(List<String> path, UserErrorCode code, String message, @Nullable List<String> accepted) {

	/**
	 * An error at a place.
	 * @param path the way to the value, such as {@code study.uses[0].effect}
	 * @param code why, for programs
	 * @param message why, for people
	 * @param accepted what would be accepted, if that can be listed
	 */
	public static UserError at(String path, UserErrorCode code, String message, String... accepted) {
		return new UserError(steps(path), code, message, (accepted.length > 0) ? List.of(accepted) : null);
	}

	/**
	 * The steps of a path.
	 * @param path such as {@code study.uses[0].effect}
	 * @return each step alone: study, uses, 0, effect
	 */
	public static List<String> steps(String path) {
		return Stream.of(path.split("[.\\[\\]]+")).filter((step) -> !step.isEmpty()).toList();
	}

	/** The same under another value, such as an entry of a list. */
	public UserError under(String path) {
		return new UserError(Stream.concat(steps(path).stream(), this.path.stream()).toList(), this.code, this.message,
				this.accepted);
	}

	/** The same of a value that is not accepted. */
	public static UserError of(InvalidRequest invalid) {
		return at(invalid.field(), UserErrorCode.INVALID, String.valueOf(invalid.getMessage()), invalid.accepted());
	}

	/** The same of an identifier that means no record. */
	public static UserError of(UnknownIdentifier unknown) {
		return at(unknown.field(), UserErrorCode.UNKNOWN, String.valueOf(unknown.getMessage()),
				unknown.near().stream().map(Near::id).toArray(String[]::new));
	}

}
