/**
 * Writes a whole graph into a database that does not exist yet, many times faster than
 * transactions could.
 */
@NullMarked
package org.clew.bulk;

import org.jspecify.annotations.NullMarked;
