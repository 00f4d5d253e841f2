/**
 * What lies in graph-seed, as it is written: files, the records in them, and how they
 * name each other.
 */
@NullMarked
package org.clew.seed.record;

import org.jspecify.annotations.NullMarked;
