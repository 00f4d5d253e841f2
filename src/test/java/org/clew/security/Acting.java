package org.clew.security;

import java.util.Set;
import java.util.function.Supplier;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Several callers in one test, one after the other.
 */
public final class Acting {

	private Acting() {
	}

	/**
	 * Does something as somebody.
	 * @param <T> what comes of it
	 * @param id who
	 * @param role what they may do
	 * @param doing what they do
	 * @return what comes of it
	 */
	public static <T> T as(String id, Role role, Supplier<T> doing) {
		SecurityContext before = SecurityContextHolder.getContext();
		SecurityContextHolder
			.setContext(new SecurityContextImpl(new CallerAuthentication(new Caller(id, id, Set.of(role)))));
		try {
			return doing.get();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

}
