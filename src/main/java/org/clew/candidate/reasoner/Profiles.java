package org.clew.candidate.reasoner;

import org.clew.alteration.Variant;
import org.clew.candidate.core.Evidence;
import org.clew.candidate.core.Fact;
import org.clew.candidate.core.Licensing.Label;
import org.clew.candidate.core.Node.ProfileNode;
import org.clew.candidate.core.Use;
import org.jspecify.annotations.Nullable;

/** Finds the molecular profile that a fact needs. */
final class Profiles {

	private Profiles() {
	}

	/**
	 * Whether a profile asks for a state that several findings show, and for no one
	 * change.
	 */
	static boolean isState(@Nullable ProfileNode profile) {
		return profile != null && profile.profile()
			.variants()
			.allMatch((variant) -> variant instanceof Variant.Expression || variant instanceof Variant.Named
					|| variant instanceof Variant.GeneStatus);
	}

	static @Nullable ProfileNode of(Fact fact) {
		return switch (fact) {
			case Evidence evidence -> evidence.profile();
			case Label label -> label.profile();
			case Use use -> use.profile();
			default -> null;
		};
	}

}
