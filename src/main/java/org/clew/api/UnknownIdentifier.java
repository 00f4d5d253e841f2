package org.clew.api;

import java.util.List;
import java.util.stream.Collectors;

import org.clew.graph.Entity;

/**
 * An identifier that no record of the wanted kind has.
 */
public class UnknownIdentifier extends RuntimeException {

	private final String field;

	private final String value;

	private final List<Entity> near;

	UnknownIdentifier(String field, String value, String problem, List<Entity> near) {
		super("%s: %s%s".formatted(field, problem,
				near.isEmpty() ? ""
						: "; near: " + near.stream()
							.map((entity) -> entity.id() + " (" + entity.name() + ")")
							.collect(Collectors.joining(", "))));
		this.field = field;
		this.value = value;
		this.near = List.copyOf(near);
	}

	String field() {
		return this.field;
	}

	String value() {
		return this.value;
	}

	List<Entity> near() {
		return this.near;
	}

}
