/** Diseases, their hierarchy, and the targets that they implicate. */
@NullMarked
package org.clew.disease;

import org.jspecify.annotations.NullMarked;
