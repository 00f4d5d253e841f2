package org.clew.generate;

import java.io.OutputStream;
import java.nio.file.Path;

import org.clew.bulk.BulkGraph;
import org.clew.bulk.BulkWriter;

/**
 * Generates a graph into the directory of an embedded database that is to be started
 * later.
 */
public final class Generation {

	private final Generated graph;

	/**
	 * A graph to generate.
	 * @param nodes about how many nodes it shall have
	 * @param edges about how many relations
	 * @param seed what chance starts from: the same seed makes the same graph
	 * @throws IllegalArgumentException if that many nodes need more relations
	 */
	public Generation(long nodes, long edges, long seed) {
		this.graph = new Generated(new Size(nodes, edges), seed);
	}

	/**
	 * The graph itself, to write it elsewhere.
	 * @return its nodes and relations
	 */
	public BulkGraph graph() {
		return this.graph;
	}

	/**
	 * Writes it.
	 * @param directory of the embedded database, which must not exist yet
	 */
	public void into(Path directory) {
		long left = new BulkWriter(directory).write(this.graph, OutputStream.nullOutputStream());
		if (left != 0) {
			throw new IllegalStateException(left + " generated things were no sound graph");
		}
	}

}
