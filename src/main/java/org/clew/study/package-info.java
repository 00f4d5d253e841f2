/**
 * Studies, trials and reports: what they test, what they study, and what they measured.
 */
@NullMarked
package org.clew.study;

import org.jspecify.annotations.NullMarked;
