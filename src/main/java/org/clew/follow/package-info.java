/**
 * Questions whose answers somebody follows: kept encrypted, asked again when the data
 * changed, with a feed that says what became of the answer and why.
 */
@NullMarked
package org.clew.follow;

import org.jspecify.annotations.NullMarked;
