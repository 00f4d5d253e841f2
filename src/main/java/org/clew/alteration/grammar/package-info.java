/** The grammar of alterations: how texts become variants. */
@NullMarked
package org.clew.alteration.grammar;

import org.jspecify.annotations.NullMarked;
