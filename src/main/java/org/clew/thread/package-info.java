/** Threads: paths through the graph, each hop with its source. */
@NullMarked
package org.clew.thread;

import org.jspecify.annotations.NullMarked;
