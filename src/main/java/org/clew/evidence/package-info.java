/**
 * What is known of drugs in patients: reported uses with their effects and adverse
 * events, other findings, and counts of both.
 */
@NullMarked
package org.clew.evidence;

import org.jspecify.annotations.NullMarked;
