/** What a person sees in a browser. */
@NullMarked
package org.clew.explorer;

import org.jspecify.annotations.NullMarked;
