package org.clew.security;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * A token that nobody could check, as who could does not answer. It gives no right, and
 * takes none away: whoever sends it may read.
 */
final class UncheckedToken extends AbstractAuthenticationToken {

	UncheckedToken() {
		super(List.of());
	}

	/** Nobody: limits then go by address, as for those who send no token. */
	@Override
	public @Nullable Object getPrincipal() {
		return null;
	}

	@Override
	public String getCredentials() {
		return "";
	}

}
