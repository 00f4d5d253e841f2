/** Orphanet's tables of rare diseases, as Orphadata publishes them. */
@NullMarked
package org.clew.ingest.orphadata;

import org.jspecify.annotations.NullMarked;
