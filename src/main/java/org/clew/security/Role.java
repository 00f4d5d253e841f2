package org.clew.security;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What somebody may do, from little to much: each role includes those before it. */
public enum Role {

	/** Adds studies and reports, and changes or withdraws their own. */
	CONTRIBUTOR,

	/** Reads what others submitted, and accepts or rejects it. */
	REVIEWER,

	/** Resolves differences, retracts, and looks after drugs, targets and diseases. */
	CURATOR,

	/** Looks after the server. */
	ADMIN;

	/** What sets our roles apart where an issuer gives scopes of many programs. */
	static final String PREFIX = "clew:";

	/**
	 * {@return this role and those that it includes}
	 */
	public Set<Role> withLower() {
		return EnumSet.range(CONTRIBUTOR, this);
	}

	static Optional<Role> named(String name) {
		for (Role role : values()) {
			if (role.name().equalsIgnoreCase(name)) {
				return Optional.of(role);
			}
		}
		return Optional.empty();
	}

	/**
	 * {@return the role of a scope such as {@code clew:reviewer}}
	 */
	static Optional<Role> scoped(String scope) {
		return scope.toLowerCase(Locale.ROOT).startsWith(PREFIX) ? named(scope.substring(PREFIX.length()))
				: Optional.empty();
	}

	String authority() {
		return "ROLE_" + name();
	}

}
