package org.clew.security;

import java.util.List;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/**
 * Finds out who sends a bearer token. Whoever cannot be found out, as the issuer or the
 * database does not answer, may read.
 */
class BearerTokens implements AuthenticationManager {

	private final List<OwnTokens> own;

	private final List<AuthenticationProvider> issuers;

	BearerTokens(List<OwnTokens> own, List<AuthenticationProvider> issuers) {
		this.own = own;
		this.issuers = issuers;
	}

	/** Without an issuer nobody makes keys either: the server can only be read. */
	boolean trustsNobody() {
		return this.issuers.isEmpty();
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
			for (AuthenticationProvider issuer : this.issuers) {
				Authentication known = issuer.authenticate(bearer);
				if (known != null) {
					return known;
				}
			}
			return new UncheckedToken();
		}
		catch (AuthenticationServiceException ex) {
			return new UncheckedToken();
		}
	}

}
