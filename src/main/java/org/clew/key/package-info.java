/** Keys for programs that write or read on somebody's behalf. */
@NullMarked
package org.clew.key;

import org.jspecify.annotations.NullMarked;
