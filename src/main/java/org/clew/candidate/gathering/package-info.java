/**
 * What the graph holds about the drugs of a question: the statements that read it, and
 * what they bring.
 */
@NullMarked
package org.clew.candidate.gathering;

import org.jspecify.annotations.NullMarked;
