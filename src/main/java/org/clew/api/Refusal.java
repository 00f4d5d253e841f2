package org.clew.api;

import java.util.List;
import java.util.Map;

import graphql.execution.AbortExecutionException;

import org.springframework.graphql.ResponseError;

/** Ends a request before anything of it runs, with an error that has a code. */
public class Refusal extends AbortExecutionException {

	/** The code of what is refused now, and may be accepted in a moment. */
	public static final String OVERLOADED = "OVERLOADED";

	private final String code;

	/**
	 * Refuses a request.
	 * @param code the stable code, as {@code QUERY_TOO_DEEP}
	 * @param message what is wrong, and what would be accepted
	 */
	public Refusal(String code, String message) {
		super(message);
		this.code = code;
	}

	/**
	 * Whether a request was refused for a reason.
	 * @param errors those of its answer
	 * @return whether one of the errors has that code
	 */
	public static boolean isFor(String code, List<ResponseError> errors) {
		return errors.stream().anyMatch((error) -> code.equals(error.getExtensions().get("code")));
	}

	@Override
	public Map<String, Object> getExtensions() {
		return Map.of("code", this.code);
	}

}
