package org.clew.graph;

import java.util.function.Function;

/**
 * How nodes of one label become records. Each package declares its own as beans.
 *
 * @param <T> the record
 * @param label the Neo4j label, which is also the GraphQL type
 * @param mapping makes a record of a node's properties
 */
public record EntityType<T extends Entity>(String label, Class<T> type, Function<Row, T> mapping) {

	/**
	 * The type whose label is the record's simple class name.
	 * @param <T> the record
	 * @param mapping makes a record of a node's properties
	 */
	public static <T extends Entity> EntityType<T> of(Class<T> type, Function<Row, T> mapping) {
		return new EntityType<>(type.getSimpleName(), type, mapping);
	}

}
