package org.clew.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/**
 * Who asks in a test. Needs no context of its own.
 */
@Target({ ElementType.METHOD, ElementType.TYPE })
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = As.Factory.class)
public @interface As {

	/**
	 * {@return the caller's id, and name}
	 */
	String id() default "ada";

	/**
	 * {@return what they may do; none for a caller without a role}
	 */
	Role[] roles() default Role.CONTRIBUTOR;

	/** Makes the caller known. */
	class Factory implements WithSecurityContextFactory<As> {

		@Override
		public SecurityContext createSecurityContext(As as) {
			return new SecurityContextImpl(new CallerAuthentication(new Caller(as.id(), as.id(), Set.of(as.roles()))));
		}

	}

}
