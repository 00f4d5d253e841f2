/** The targets of the atlas: genes, and complexes and families of their products. */
@NullMarked
package org.clew.atlas.target;

import org.jspecify.annotations.NullMarked;
