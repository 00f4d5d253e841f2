package org.clew.issuer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.clew.security.Role;

/** Somebody to try things as. Name and password are the same. */
enum Person {

	ADA(Role.CONTRIBUTOR), GRACE(Role.REVIEWER), ROSALIND(Role.CURATOR), MARIE(Role.ADMIN);

	private final Role role;

	Person(Role role) {
		this.role = role;
	}

	Role role() {
		return this.role;
	}

	/** What they sign in with, and the subject of their tokens. */
	String login() {
		return name().toLowerCase(Locale.ROOT);
	}

	String shown() {
		return name().charAt(0) + login().substring(1);
	}

	static Optional<Person> of(String login) {
		return Arrays.stream(values()).filter((person) -> person.login().equals(login)).findFirst();
	}

}
