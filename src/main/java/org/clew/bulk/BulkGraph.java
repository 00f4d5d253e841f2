package org.clew.bulk;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
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

	/** All nodes. */
	Iterator<Supplier<Stream<BulkNode>>> nodes();

	/** All relations. The nodes were read before. */
	Iterator<Supplier<Stream<BulkRelation>>> relations();

	/**
	 * A node to write.
	 *
	 * @param key tells it from all other nodes of the graph, and is not stored
	 * @param properties texts, whole numbers, decimals, truths, times, and lists of one
	 * of these
	 */
	record BulkNode(String key, List<String> labels, Map<String, Object> properties) {
	}

	/**
	 * A relation to write.
	 *
	 * @param from key of the node that it leads from
	 * @param to key of the node that it leads to
	 * @param properties as those of a node
	 */
	record BulkRelation(String from, String type, String to, Map<String, Object> properties) {
	}

}
