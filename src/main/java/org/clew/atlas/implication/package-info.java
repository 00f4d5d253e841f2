/** Which genes the diseases of the atlas implicate. */
@NullMarked
package org.clew.atlas.implication;

import org.jspecify.annotations.NullMarked;
