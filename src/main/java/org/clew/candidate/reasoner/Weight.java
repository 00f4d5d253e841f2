package org.clew.candidate.reasoner;

import org.clew.alteration.Agreement;
import org.clew.candidate.answer.EvidenceKind;
import org.clew.candidate.answer.Reason;
import org.clew.candidate.answer.TargetWay;
import org.clew.evidence.EvidenceLevel;
import org.clew.evidence.Stance;

/** What one reason is worth in each of the terms of {@link Scoring}. */
@SuppressWarnings("EnumOrdinal") // the constants are declared in their order
final class Weight {

	private Weight() {
	}

	/**
	 * {@return the level of a reason: A is 5, E is 1, and 0 is none}
	 */
	static int level(Reason reason) {
		EvidenceLevel graded = reason.level();
		return switch (reason.kind()) {
			case LABEL, GUIDELINE -> level(EvidenceLevel.A);
			case TRIAL, COHORT -> (graded == EvidenceLevel.A) ? level(graded) : level(EvidenceLevel.B);
			case CASE_SERIES, CASE_REPORT -> level(EvidenceLevel.C);
			case PRECLINICAL -> level(EvidenceLevel.D);
			case INFERENCE -> level(EvidenceLevel.E);
			case REGISTERED_TRIAL -> (reason.stance() == Stance.OPPOSES) ? level(EvidenceLevel.B) : 0;
			case PROGRAMME, MECHANISM -> 0;
		};
	}

	static int level(EvidenceLevel level) {
		return EvidenceLevel.values().length - level.ordinal();
	}

	static int kind(Reason reason) {
		return EvidenceKind.values().length - reason.kind().ordinal();
	}

	static int exactness(Reason reason) {
		Agreement agreement = reason.agreement();
		if (agreement == null) {
			return 1;
		}
		return switch (agreement) {
			case SAME -> 4;
			case CLASS, GENE -> 3;
			case WIDER -> 2;
			case NOT_KNOWN, OTHER, CONTRADICTED -> 1;
		};
	}

	static int nearness(Reason reason) {
		return switch (reason.relation()) {
			case EXACT -> 3;
			case NARROWER, BROADER -> 2;
			case NEIGHBOUR -> 1;
			case OTHER, NONE -> 0;
		};
	}

	static int target(Reason reason) {
		TargetWay way = reason.way();
		if (way == null) {
			return 0;
		}
		return (way.step() == TargetWay.Step.SAME && way.match() == TargetWay.DirectionMatch.COMPATIBLE) ? 2 : 1;
	}

	static int bucket(int patients) {
		return (patients >= 100) ? 4 : (patients >= 20) ? 3 : (patients >= 5) ? 2 : 1;
	}

}
