/** The commands of {@code bin/clew}, other than to serve. */
@NullMarked
package org.clew.command;

import org.jspecify.annotations.NullMarked;
