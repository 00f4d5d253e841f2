/** Who asks, and what they may do: reading is open, writing needs a role. */
@NullMarked
package org.clew.security;

import org.jspecify.annotations.NullMarked;
