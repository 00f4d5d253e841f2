package org.clew.candidate.answer;

import java.util.List;

import org.clew.candidate.core.Licensing.Contraindication;
import org.clew.candidate.core.Licensing.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a candidate's harms.
 *
 * @param contraindications those for the patient's disease
 * @param withdrawals of any of its drugs, from any market
 * @param worstGrade the worst adverse event in reported uses; null if none is stated
 * @param ctcaeVersions by which versions of CTCAE these were graded
 */
public record Safety(List<Contraindication> contraindications, List<Withdrawal> withdrawals,
		@Nullable Integer worstGrade, List<String> ctcaeVersions) {

	/** Nothing is known. */
	public static final Safety UNKNOWN = new Safety(List.of(), List.of(), null, List.of());

	public Safety {
		contraindications = List.copyOf(contraindications);
		withdrawals = List.copyOf(withdrawals);
		ctcaeVersions = List.copyOf(ctcaeVersions);
	}

}
