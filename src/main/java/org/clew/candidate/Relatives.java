package org.clew.candidate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import org.clew.candidate.answer.DiseaseRelation;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Links.Link;
import org.clew.candidate.core.Node.DiseaseNode;
import org.jspecify.annotations.Nullable;

/**
 * How diseases of trials and programmes relate to the patient's: the same, broader, or
 * narrower.
 */
final class Relatives {

	private final Core core;

	private final @Nullable Integer own;

	private final Set<Integer> broader;

	Relatives(Core core, @Nullable DiseaseNode disease) {
		this.core = core;
		this.own = (disease != null) ? (Integer) core.same(disease.index()) : null;
		this.broader = (this.own != null) ? above(this.own) : Set.of();
	}

	/** The nearest of several; NONE where neither side states one. */
	DiseaseRelation of(Indices diseases) {
		if (this.own == null || diseases.isEmpty()) {
			return DiseaseRelation.NONE;
		}
		DiseaseRelation nearest = DiseaseRelation.OTHER;
		for (int i = 0; i < diseases.size(); i++) {
			DiseaseRelation relation = of(this.core.same(diseases.get(i)), this.own);
			nearest = (relation.compareTo(nearest) < 0) ? relation : nearest;
		}
		return nearest;
	}

	private DiseaseRelation of(int disease, int own) {
		if (disease == own) {
			return DiseaseRelation.EXACT;
		}
		if (this.broader.contains(disease)) {
			return DiseaseRelation.BROADER;
		}
		return above(disease).contains(own) ? DiseaseRelation.NARROWER : DiseaseRelation.OTHER;
	}

	private Set<Integer> above(int disease) {
		Set<Integer> above = new HashSet<>();
		Deque<Integer> open = new ArrayDeque<>(Set.of(disease));
		while (!open.isEmpty()) {
			for (Link link : this.core.subclassOf().from(open.pop())) {
				if (above.add(link.to())) {
					open.push(link.to());
				}
			}
		}
		return above;
	}

}
