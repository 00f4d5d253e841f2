package org.clew.candidate.answer;

/**
 * A part of the question that was left out of the answer.
 *
 * @param field where it stands, such as {@code patient.alterations[1].name}
 * @param text what was written
 */
public record Ignored(String field, String text, IgnoredReason reason) {
}
