/**
 * The flagship: which drugs are candidates for a patient, and why.
 */
@NullMarked
package org.clew.candidate;

import org.jspecify.annotations.NullMarked;
