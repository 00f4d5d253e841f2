/**
 * Makes graphs of any size up to millions of nodes, with nothing real in them, to measure
 * with.
 */
@NullMarked
package org.clew.generate;

import org.jspecify.annotations.NullMarked;
