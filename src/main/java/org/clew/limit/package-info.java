/** How much a request may ask for, and how many may be asked at once. */
@NullMarked
package org.clew.limit;

import org.jspecify.annotations.NullMarked;
