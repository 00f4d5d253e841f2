package org.clew.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;

/**
 * The role that the field of this controller method needs. Every mutation has one, or is
 * for {@link Anybody}: the start fails otherwise.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasRole('{value}')")
public @interface Requires {

	/**
	 * {@return the least role that will do}
	 */
	Role value();

}
