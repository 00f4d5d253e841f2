/**
 * The Neo4j kernel: runs Cypher, finds records by identifier, pages lists; knows no
 * domain.
 */
@NullMarked
package org.clew.graph;

import org.jspecify.annotations.NullMarked;
