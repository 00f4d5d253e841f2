/** Tables of facts about genes and their variants, each row with its source. */
@NullMarked
package org.clew.alteration.fact;

import org.jspecify.annotations.NullMarked;
