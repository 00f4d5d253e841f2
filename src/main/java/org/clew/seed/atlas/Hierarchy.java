package org.clew.seed.atlas;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.clew.seed.plan.Label;

/**
 * Measures how much being in each disease tells, as an import does when the hierarchy has
 * grown.
 */
final class Hierarchy {

	private Hierarchy() {
	}

	static void measure(Union union) {
		Ancestry ancestry = new Ancestry(union);
		Collection<Node> diseases = union.of(Label.DISEASE);
		Map<String, Long> below = new HashMap<>();
		diseases
			.forEach((disease) -> ancestry.above(disease.id()).forEach((above) -> below.merge(above, 1L, Long::sum)));
		diseases.forEach((disease) -> {
			long count = below.getOrDefault(disease.id(), 0L);
			disease.set("descendantCount", count)
				.set("informationContent", org.clew.claim.Hierarchy.content(count, diseases.size()));
		});
	}

}
