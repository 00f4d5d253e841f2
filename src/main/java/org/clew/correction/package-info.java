/**
 * Errors that readers report: anybody may say that a fact is wrong, a curator reads it
 * and decides, and whoever reported it learns what came of it.
 */
@NullMarked
package org.clew.correction;

import org.jspecify.annotations.NullMarked;
