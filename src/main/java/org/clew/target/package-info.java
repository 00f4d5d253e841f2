/** Targets, their alterations, and the drugs that act on them. */
@NullMarked
package org.clew.target;

import org.jspecify.annotations.NullMarked;
