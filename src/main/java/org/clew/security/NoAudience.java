package org.clew.security;

/**
 * An issuer is named, and not for whom its tokens have to be: then a token that it gave
 * to any other program would do here.
 */
class NoAudience extends RuntimeException {

	NoAudience() {
		super("An issuer of tokens is named, and no audience: a token for any other program of that issuer would be accepted");
	}

}
