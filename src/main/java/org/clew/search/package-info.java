/**
 * Finds records by what people call them: search as they type, names looked up in bulk,
 * and the names that imports could not match.
 */
@NullMarked
package org.clew.search;

import org.jspecify.annotations.NullMarked;
