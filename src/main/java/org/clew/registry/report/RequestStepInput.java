package org.clew.registry.report;

import org.jspecify.annotations.Nullable;

/**
 * What a regulator or an ethics committee did, as an author writes it.
 *
 * @param approved whether it agreed; null if it has not decided
 * @param days after how many days it decided
 */
public record RequestStepInput(@Nullable Boolean approved, @Nullable Integer days) {
}
