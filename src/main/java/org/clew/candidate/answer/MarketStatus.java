package org.clew.candidate.answer;

import java.util.List;

import org.clew.candidate.core.Licensing.Licence;
import org.jspecify.annotations.Nullable;

/**
 * Where a candidate may be sold. Null means that no source says; it is never a no.
 *
 * @param approved whether it is licensed anywhere, for anything
 * @param investigational whether it is licensed nowhere in the scope
 * @param scope the jurisdiction that {@code investigational} is about; null for anywhere
 * @param approvedForDisease whether a label is for the patient's disease or a broader one
 * @param withdrawn whether it left every market, or one for harm
 * @param licences the licences behind this
 */
public record MarketStatus(@Nullable Boolean approved, @Nullable Boolean investigational, @Nullable String scope,
		@Nullable Boolean approvedForDisease, @Nullable Boolean withdrawn, List<Licence> licences) {

	public MarketStatus {
		licences = List.copyOf(licences);
	}

}
