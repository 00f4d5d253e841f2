package org.clew.security;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A caller whose token was checked. */
final class CallerAuthentication extends AbstractAuthenticationToken {

	private final transient Caller caller;

	private final boolean byKey;

	CallerAuthentication(Caller caller) {
		this(caller, false);
	}

	CallerAuthentication(Caller caller, boolean byKey) {
		super(caller.roles().stream().map((role) -> new SimpleGrantedAuthority(role.authority())).toList());
		this.caller = caller;
		this.byKey = byKey;
		setAuthenticated(true);
	}

	boolean byKey() {
		return this.byKey;
	}

	@Override
	public Caller getPrincipal() {
		return this.caller;
	}

	@Override
	public String getCredentials() {
		return "";
	}

	@Override
	public String getName() {
		return this.caller.id();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof CallerAuthentication that && this.caller.equals(that.caller)
				&& this.byKey == that.byKey;
	}

	@Override
	public int hashCode() {
		return this.caller.hashCode();
	}

}
