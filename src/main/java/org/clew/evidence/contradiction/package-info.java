/** What supports and what opposes one drug, side by side. */
@NullMarked
package org.clew.evidence.contradiction;

import org.jspecify.annotations.NullMarked;
