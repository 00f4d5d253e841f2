package org.clew.api;

import java.util.List;
import java.util.stream.Collectors;

import org.clew.graph.Near;

/** An identifier that no record of the wanted kind has. */
public class UnknownIdentifier extends RuntimeException {

	private final String field;

	private final String value;

	private final List<Near> near;

	UnknownIdentifier(String field, String value, String problem, List<Near> near) {
		super("%s: %s%s".formatted(field, problem, shown(near)));
		this.field = field;
		this.value = InvalidRequest.cut(value);
		this.near = List.copyOf(near);
	}

	static String shown(List<Near> near) {
		return near.isEmpty() ? "" : "; near: "
				+ near.stream().map((each) -> each.id() + " (" + each.name() + ")").collect(Collectors.joining(", "));
	}

	String field() {
		return this.field;
	}

	String value() {
		return this.value;
	}

	List<Near> near() {
		return this.near;
	}

}
