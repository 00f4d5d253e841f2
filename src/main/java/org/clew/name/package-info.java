/**
 * Brings names to the form under which the graph finds them: one key for the spellings of
 * one name, and the names that a longer text, such as a trial's intervention, may stand
 * for. What the rules are is told in {@code docs/names.md}.
 */
@NullMarked
package org.clew.name;

import org.jspecify.annotations.NullMarked;
