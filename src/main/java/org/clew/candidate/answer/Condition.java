package org.clew.candidate.answer;

/**
 * What must be read before the sentence that it stands beside.
 *
 * @param text a few words, such as "if the tumour has AKT1 E17K"
 */
public record Condition(ConditionKind kind, String text) {
}
