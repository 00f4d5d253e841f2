package org.clew.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.clew.candidate.answer.Candidate;
import org.clew.candidate.answer.Reason;
import org.clew.candidate.answer.TargetWay;
import org.clew.candidate.answer.TargetWay.DirectionMatch;
import org.clew.candidate.answer.TargetWay.Step;
import org.jspecify.annotations.Nullable;

/**
 * Candidates by the target that they share with the patient: what the patient's own
 * alteration changes goes before what only the disease implicates, and an action that
 * fits before one of which nothing is known.
 */
final class SharedTargets {

	private static final Comparator<Candidate> ORDER = Comparator.comparingInt(SharedTargets::place);

	private static final int FARTHEST = 100;

	private SharedTargets() {
	}

	static List<Candidate> ranked(List<Candidate> candidates) {
		return candidates.stream()
			.filter((candidate) -> place(candidate) < FARTHEST)
			.sorted(ORDER)
			.map(SharedTargets::mechanismFirst)
			.toList();
	}

	private static Candidate mechanismFirst(Candidate candidate) {
		List<Reason> reasons = new ArrayList<>(candidate.reasons());
		reasons.sort(Comparator.comparingInt((reason) -> place(reason.way())));
		return new Candidate(candidate.core(), candidate.patient(), candidate.indices(), candidate.band(),
				candidate.rank(), reasons, candidate.onlyWith());
	}

	private static int place(Candidate candidate) {
		return candidate.reasons().stream().mapToInt((reason) -> place(reason.way())).min().orElse(FARTHEST);
	}

	private static int place(@Nullable TargetWay way) {
		if (way == null || way.match() == DirectionMatch.INCOMPATIBLE) {
			return FARTHEST;
		}
		int whose = (way.variant() != null) ? 0 : 8;
		int fit = (way.match() == DirectionMatch.COMPATIBLE) ? 0 : 4;
		int step = (way.strategy() != null) ? 1 : (way.step() == Step.SAME) ? 0 : 2;
		return whose + fit + step;
	}

}
