package org.clew.security;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/**
 * Finds out who sends a bearer token. An issuer that does not answer is left alone for a
 * while, so that requests with a token do not all wait for it.
 */
class BearerTokens implements AuthenticationManager {

	private static final Duration PAUSE = Duration.ofSeconds(10);

	private final List<OwnTokens> own;

	private final AuthenticationProvider issuer;

	private final AtomicLong pausedAt = new AtomicLong(System.nanoTime() - PAUSE.toNanos());

	BearerTokens(List<OwnTokens> own, AuthenticationProvider issuer) {
		this.own = own;
		this.issuer = issuer;
	}

	@Override
	public Authentication authenticate(Authentication sent) {
		BearerTokenAuthenticationToken bearer = (BearerTokenAuthenticationToken) sent;
		try {
			for (OwnTokens tokens : this.own) {
				if (tokens.recognizes(bearer.getToken())) {
					return tokens.caller(bearer.getToken())
						.map((caller) -> new CallerAuthentication(caller, true))
						.orElseThrow(() -> new InvalidBearerTokenException("The key is unknown, revoked or expired"));
				}
			}
			return ofIssuer(bearer);
		}
		catch (AuthenticationServiceException ex) {
			return new UncheckedToken();
		}
	}

	private Authentication ofIssuer(BearerTokenAuthenticationToken bearer) {
		if (System.nanoTime() - this.pausedAt.get() < PAUSE.toNanos()) {
			return new UncheckedToken();
		}
		try {
			Authentication known = this.issuer.authenticate(bearer);
			return (known != null) ? known : new UncheckedToken();
		}
		catch (AuthenticationServiceException ex) {
			this.pausedAt.set(System.nanoTime());
			throw ex;
		}
	}

}
