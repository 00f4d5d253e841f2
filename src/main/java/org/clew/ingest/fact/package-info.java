/**
 * What files say, as each format hands it on: things, links, mappings and their parts.
 */
@NullMarked
package org.clew.ingest.fact;

import org.jspecify.annotations.NullMarked;
