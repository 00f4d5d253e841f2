/**
 * Reads the files of graph-seed, checks them, and brings the graph to what they say, in
 * one transaction.
 */
@NullMarked
package org.clew.seed;

import org.jspecify.annotations.NullMarked;
