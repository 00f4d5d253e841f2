/** Where drugs are on the market. */
@NullMarked
package org.clew.atlas.licence;

import org.jspecify.annotations.NullMarked;
