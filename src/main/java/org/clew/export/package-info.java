/** The graph as files: for other tools in their formats, and whole, to be read back. */
@NullMarked
package org.clew.export;

import org.jspecify.annotations.NullMarked;
