/**
 * What speaks for or against a drug, with the thread that leads there and how much it
 * weighs.
 */
@NullMarked
package org.clew.candidate.finding;

import org.jspecify.annotations.NullMarked;
