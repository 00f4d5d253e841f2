/** The lists of products of the regulators, and what they print. */
@NullMarked
package org.clew.atlas.register;

import org.jspecify.annotations.NullMarked;
