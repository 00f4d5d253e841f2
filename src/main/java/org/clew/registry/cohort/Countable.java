package org.clew.registry.cohort;

import java.util.Map;

import org.clew.evidence.Effect;
import org.jspecify.annotations.Nullable;

/**
 * What counting needs to know of a report.
 *
 * @param author who reported; of each, a cohort has one report at most
 * @param key what the request was for, by dimension
 * @param waited for how many months it has waited to be counted
 * @param daysToAnswer after how many days the company answered; null if it did not
 * @param decision what became of the request
 * @param effect what happened to the patient; null unless the drug was given and it is
 * known
 */
public record Countable(String id, String author, Map<RequestDimension, String> key, int waited,
		@Nullable Integer daysToAnswer, RequestDecision decision, @Nullable Effect effect) {
}
