/** Who is asked about, as clients write it, and how that is understood. */
@NullMarked
package org.clew.candidate.question;

import org.jspecify.annotations.NullMarked;
