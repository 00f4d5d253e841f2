/**
 * Brings what the seed owns in Neo4j to a plan, by writing the differences only.
 */
@NullMarked
package org.clew.seed.store;

import org.jspecify.annotations.NullMarked;
