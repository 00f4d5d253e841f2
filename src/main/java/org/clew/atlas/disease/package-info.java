/** The diseases of the atlas: names, identifiers and the hierarchy. */
@NullMarked
package org.clew.atlas.disease;

import org.jspecify.annotations.NullMarked;
