package org.clew.candidate.reasoner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.clew.candidate.answer.Band;
import org.clew.candidate.answer.Reason;
import org.clew.candidate.core.Biology.Mechanism;
import org.clew.candidate.core.Fact;
import org.clew.candidate.core.Indices;
import org.clew.evidence.Stance;

/**
 * Orders the reasons of one candidate: what holds first, of that what gives the band, and
 * then by level. Of one publication the weightiest reason stands, once for each side; so
 * it does of one mechanism, over however many genes or diseases it is reached.
 */
@SuppressWarnings("EnumOrdinal") // the constants are declared in their order
final class Reasons {

	private static final Comparator<Reason> WEIGHTIEST = Comparator.comparingInt(Reasons::weight).reversed();

	private Reasons() {
	}

	static List<Reason> ordered(List<Reason> reasons, Band band) {
		if (reasons.size() == 1) {
			return List.copyOf(reasons);
		}
		List<Reason> ordered = new ArrayList<>(reasons);
		ordered.sort(WEIGHTIEST);
		int first = 0;
		for (int i = 0; i < ordered.size(); i++) {
			if (ordered.get(i).band() == band && ordered.get(i).stance() == Stance.SUPPORTS) {
				first = i;
				break;
			}
		}
		ordered.addFirst(ordered.remove(first));
		return once(ordered);
	}

	/** One number, as rows of many reasons are sorted in each answer. */
	private static int weight(Reason reason) {
		int weight = reason.fit().holds() ? 1 : 0;
		weight = weight * 2 + ((reason.stance() == Stance.NEUTRAL) ? 0 : 1);
		Band band = reason.band();
		weight = weight * 10 + ((band != null) ? Band.values().length - band.ordinal() : 0);
		weight = weight * 6 + Weight.level(reason);
		weight = weight * 5 + Weight.exactness(reason);
		Integer patients = reason.patients();
		weight = weight * 1000 + ((patients != null) ? Math.min(patients, 999) : 0);
		return weight;
	}

	private static List<Reason> once(List<Reason> ordered) {
		Set<Object> seen = new HashSet<>();
		Set<Fact> facts = Collections.newSetFromMap(new IdentityHashMap<>());
		List<Reason> once = new ArrayList<>(ordered.size());
		for (Reason reason : ordered) {
			Indices studies = reason.fact().studies();
			boolean isNew = !studies.isEmpty() ? seen.add(studies.get(0) * 4L + reason.stance().ordinal())
					: (reason.fact() instanceof Mechanism mechanism)
							? seen.add(mechanism.direction() + " " + mechanism.target()) : facts.add(reason.fact());
			if (isNew) {
				once.add(reason);
			}
		}
		return once;
	}

}
