/**
 * All that a database holds in one file, and back: the graph, what is not published of
 * it, and its indexes.
 */
@NullMarked
package org.clew.backup;

import org.jspecify.annotations.NullMarked;
