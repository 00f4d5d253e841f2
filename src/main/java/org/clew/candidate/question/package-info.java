/**
 * Who is asked about.
 */
@NullMarked
package org.clew.candidate.question;

import org.jspecify.annotations.NullMarked;
