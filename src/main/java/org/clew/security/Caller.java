package org.clew.security;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who asks, if they said so.
 *
 * @param id a stable pseudonym of issuer and subject: the same person keeps it, and
 * nobody reads an e-mail address out of it
 * @param name what the issuer calls them, never an e-mail address; the id if it calls
 * them nothing
 * @param roles what they may do, with the roles that these include
 */
public record Caller(String id, String name, Set<Role> roles) {

	public Caller {
		roles = withLower(roles);
	}

	/**
	 * {@return who asks}
	 * @throws AuthenticationCredentialsNotFoundException if they did not say so, which
	 * answers {@code UNAUTHENTICATED}; a field with {@link Requires} never gets there
	 */
	public static Caller current() {
		return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody said who asks"));
	}

	/**
	 * {@return who asks, or nothing if they did not say so}
	 */
	public static Optional<Caller> find() {
		return (SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication known)
				? Optional.of(known.getPrincipal()) : Optional.empty();
	}

	/**
	 * {@return whether the request carries a key that this server gave out, and no token
	 * of the issuer}
	 */
	public static boolean usesKey() {
		return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication known
				&& known.byKey();
	}

	/**
	 * {@return whether the caller may do what the role may}
	 */
	public boolean has(Role role) {
		return this.roles.contains(role);
	}

	private static Set<Role> withLower(Collection<Role> roles) {
		return Collections.unmodifiableSet(roles.stream()
			.flatMap((role) -> role.withLower().stream())
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class))));
	}

}
