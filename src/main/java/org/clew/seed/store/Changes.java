package org.clew.seed.store;

import org.clew.seed.Count;

/**
 * What was written to the graph.
 *
 * @param nodes what became of nodes, identifiers among them
 * @param relationships what became of relationships
 */
public record Changes(Count nodes, Count relationships) {

}
