/** What drugs act on, and how. */
@NullMarked
package org.clew.atlas.mechanism;

import org.jspecify.annotations.NullMarked;
