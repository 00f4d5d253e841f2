/** Graphs in Biolink's exchange format, and Hetionet. */
@NullMarked
package org.clew.ingest.kgx;

import org.jspecify.annotations.NullMarked;
