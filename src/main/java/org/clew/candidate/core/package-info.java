/**
 * The part of the graph that candidates are reasoned from, held in memory: typed records,
 * and for each node the facts that name it. It reads nothing and never changes; an update
 * makes a new core.
 */
@NullMarked
package org.clew.candidate.core;

import org.jspecify.annotations.NullMarked;
