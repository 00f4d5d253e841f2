/** The atlas: tables of facts in Clew's own form, made from the publishers' files. */
@NullMarked
package org.clew.atlas;

import org.jspecify.annotations.NullMarked;
