/**
 * Builds the core from the database, and keeps it current: {@link Cores} is the front
 * door.
 */
@NullMarked
package org.clew.candidate.loading;

import org.jspecify.annotations.NullMarked;
