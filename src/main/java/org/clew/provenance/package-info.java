/** Who says so: sources, and what was loaded from them. */
@NullMarked
package org.clew.provenance;

import org.jspecify.annotations.NullMarked;
