/** What must hold of the records before any of them reaches the graph. */
@NullMarked
package org.clew.seed.check;

import org.jspecify.annotations.NullMarked;
