/** Which drugs are candidates for a patient, as clients ask for it and are answered. */
@NullMarked
package org.clew.candidate;

import org.jspecify.annotations.NullMarked;
