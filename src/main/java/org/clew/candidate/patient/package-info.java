/** Who is asked about, as far as it was understood. */
@NullMarked
package org.clew.candidate.patient;

import org.jspecify.annotations.NullMarked;
