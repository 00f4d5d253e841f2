/** Drugs, biologics and fixed combinations. */
@NullMarked
package org.clew.drug;

import org.jspecify.annotations.NullMarked;
