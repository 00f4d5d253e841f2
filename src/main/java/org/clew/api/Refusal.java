package org.clew.api;

import java.util.Map;

import graphql.execution.AbortExecutionException;

/**
 * Ends a request before anything of it runs, with an error that has a code.
 */
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

	@Override
	public Map<String, Object> getExtensions() {
		return Map.of("code", this.code);
	}

}
