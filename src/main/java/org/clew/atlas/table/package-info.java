/** How the atlas reads the publishers' tables and writes its own. */
@NullMarked
package org.clew.atlas.table;

import org.jspecify.annotations.NullMarked;
