package org.clew.graph;

import java.util.List;

/**
 * The constraints and indexes that what a package writes stands on. Found as beans, and
 * created at the start, or before the first write where that was not possible.
 */
@FunctionalInterface
public interface WriteSchema {

	/**
	 * The commands.
	 * @return one {@code CREATE … IF NOT EXISTS} each
	 */
	List<String> commands();

}
