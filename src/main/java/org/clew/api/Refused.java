package org.clew.api;

import java.util.List;
import java.util.stream.Collectors;

/** A mutation that its caller must put right first; nothing of it is written. */
public class Refused extends RuntimeException {

	private final transient List<UserError> errors;

	/**
	 * Refuses a mutation.
	 * @param errors what is wrong, at least one
	 */
	public Refused(List<UserError> errors) {
		super(errors.stream().map(UserError::message).collect(Collectors.joining("; ")));
		this.errors = List.copyOf(errors);
	}

	/**
	 * Refuses a mutation for one value.
	 * @param path the way to the value
	 * @param code why, for programs
	 * @param message why, for people
	 * @param accepted what would be accepted, if that can be listed
	 */
	public Refused(String path, UserErrorCode code, String message, String... accepted) {
		this(List.of(UserError.at(path, code, message, accepted)));
	}

	/**
	 * What is wrong.
	 * @return at least one
	 */
	public List<UserError> errors() {
		return this.errors;
	}

}
