package org.clew.http;

import org.springframework.http.HttpStatus;

/** A request is no GraphQL over HTTP. */
class Unreadable extends RuntimeException {

	private final HttpStatus status;

	private final String code;

	Unreadable(HttpStatus status, String code, String message) {
		super(message);
		this.status = status;
		this.code = code;
	}

	/** A parameter has a wrong type, or is missing. */
	Unreadable(String message) {
		this(HttpStatus.BAD_REQUEST, "INVALID_REQUEST", message);
	}

	HttpStatus status() {
		return this.status;
	}

	String code() {
		return this.code;
	}

	String message() {
		return String.valueOf(getMessage());
	}

}
