package org.clew.bulk;

import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A graph to write: its nodes and then its relations, each read once, in batches of some
 * hundreds or thousands. Batches are handed out one after the other, and made by several
 * threads at a time.
 */
public interface BulkGraph {

	/**
	 * About how many nodes there are.
	 * @return an estimate, to plan memory by
	 */
	long nodeCount();

	/**
	 * About how many relations there are.
	 * @return an estimate, to plan memory by
	 */
	long relationCount();

	/**
	 * All nodes.
	 * @return batches of them
	 */
	Iterator<Supplier<Stream<BulkNode>>> nodes();

	/**
	 * All relations. The nodes were read before.
	 * @return batches of them
	 */
	Iterator<Supplier<Stream<BulkRelation>>> relations();

}
