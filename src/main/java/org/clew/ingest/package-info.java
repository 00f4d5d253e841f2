/** Public datasets: files of well-known formats become claims in the graph. */
@NullMarked
package org.clew.ingest;

import org.jspecify.annotations.NullMarked;
