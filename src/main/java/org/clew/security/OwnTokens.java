package org.clew.security;

import java.util.Optional;

import org.springframework.security.authentication.AuthenticationServiceException;

/** Tokens that this server gives out itself, besides those of the issuer. */
public interface OwnTokens {

	/**
	 * {@return whether the token looks like one of them}
	 */
	boolean recognizes(String token);

	/**
	 * {@return who holds the token; nothing if it is no good, or no more}
	 * @param token a token that looks like one of them
	 * @throws AuthenticationServiceException if that cannot be found out now
	 */
	Optional<Caller> caller(String token);

}
