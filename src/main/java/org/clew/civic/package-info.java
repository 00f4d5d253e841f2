/** How CIViC writes things: what the importer and the atlas share. */
@NullMarked
package org.clew.civic;

import org.jspecify.annotations.NullMarked;
