package org.clew.seed.atlas;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.clew.seed.plan.Label;
import org.clew.seed.plan.Relation;

/**
 * How far drugs have come: what follows from licences and labels goes before what is
 * stated.
 */
final class Stages {

	private Stages() {
	}

	static void follow(Union union) {
		Map<String, Boolean> licensed = new HashMap<>();
		union.ends(Relation.LICENSED_AS)
			.forEach((ends) -> union.node(ends.getLast())
				.ifPresent((licence) -> licensed.merge(ends.getFirst(), "AUTHORISED".equals(licence.text("status")),
						Boolean::logicalOr)));
		Set<String> labelled = labelled(union);
		union.of(Label.DRUG).forEach((drug) -> {
			if (licensed.getOrDefault(drug.id(), false)) {
				drug.set("stage", "APPROVAL").set("stageFrom", "LICENCE").set("approved", true);
			}
			else if (labelled.contains(drug.id())) {
				drug.set("stage", "APPROVAL").set("stageFrom", "LABEL").set("approved", true);
			}
			else if (licensed.containsKey(drug.id())) {
				drug.set("approved", false);
			}
		});
	}

	/** A regimen licenses no part alone. */
	private static Set<String> labelled(Union union) {
		Map<String, Set<String>> drugs = new HashMap<>();
		union.ends(Relation.OF_DRUG)
			.forEach((ends) -> drugs.computeIfAbsent(ends.getFirst(), (label) -> new HashSet<>()).add(ends.getLast()));
		Set<String> labelled = new HashSet<>();
		union.of(Label.LABEL)
			.stream()
			.filter((label) -> "ACTIVE".equals(label.text("status")))
			.map((label) -> drugs.getOrDefault(label.id(), Set.of()))
			.filter((of) -> of.size() == 1)
			.forEach(labelled::addAll);
		return labelled;
	}

}
