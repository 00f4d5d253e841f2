/** How the scales of evidence of others compare. */
@NullMarked
package org.clew.evidence.scale;

import org.jspecify.annotations.NullMarked;
