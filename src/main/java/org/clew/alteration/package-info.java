/**
 * What a molecular alteration is: read from text, compared with what is known of a
 * patient. The rules are told in {@code docs/alterations.md}.
 */
@NullMarked
package org.clew.alteration;

import org.jspecify.annotations.NullMarked;
