package org.clew.candidate.answer;

import org.clew.candidate.core.Evidence;
import org.clew.candidate.core.Use;
import org.clew.evidence.EvidenceDirection;
import org.clew.evidence.EvidenceSignificance;
import org.clew.evidence.Stance;

/** Which side a fact speaks for. What was taken back speaks for neither. */
public final class Stances {

	private Stances() {
	}

	/**
	 * CIViC's words: that resistance is not supported is no support; that sensitivity is
	 * not supported is weak opposition.
	 */
	public static Stance of(Evidence evidence) {
		EvidenceSignificance significance = evidence.significance();
		if (evidence.retracted() || significance == null) {
			return Stance.NEUTRAL;
		}
		return Stance.ofEvidence(significance.name(), evidence.direction().name());
	}

	public static Stance of(Use use) {
		if (use.retracted()) {
			return Stance.NEUTRAL;
		}
		return switch (use.effect()) {
			case CURED, SYMPTOMS_IMPROVED -> Stance.SUPPORTS;
			case NO_SIGNIFICANT_EFFECT, WORSENED -> Stance.OPPOSES;
			case NO_DESCRIPTION -> Stance.NEUTRAL;
		};
	}

	static boolean isWeak(Evidence evidence) {
		return evidence.significance() == EvidenceSignificance.SENSITIVITY_RESPONSE
				&& evidence.direction() == EvidenceDirection.DOES_NOT_SUPPORT;
	}

}
