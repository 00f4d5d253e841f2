/**
 * What a patient is answered: candidates in bands, each with its reasons, and what to
 * test for. Sentences are made when they are read.
 */
@NullMarked
package org.clew.candidate.answer;

import org.jspecify.annotations.NullMarked;
