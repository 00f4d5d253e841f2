/**
 * Fetches the files that publishers offer, whole and checked, or leaves what was there.
 */
@NullMarked
package org.clew.fetch;

import org.jspecify.annotations.NullMarked;
