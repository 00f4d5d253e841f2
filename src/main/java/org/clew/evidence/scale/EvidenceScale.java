package org.clew.evidence.scale;

import java.util.List;

import org.clew.evidence.Basis;
import org.jspecify.annotations.Nullable;

/**
 * A scale by which others grade evidence, beside the five bases.
 *
 * @param scale which one
 * @param name what it is called
 * @param source where its levels were read
 * @param levels its levels, the strongest first
 * @param crosswalk which of its levels give which kind of reason
 */
record EvidenceScale(Scale scale, String name, String source, List<ScaleLevel> levels, List<ScaleMapping> crosswalk) {

	/** Whose scale it is. */
	enum Scale {

		CIVIC, AMP_ASCO_CAP, ESCAT, ONCOKB, BIOLINK

	}

	/**
	 * A level of a scale.
	 *
	 * @param code as the scale writes it
	 * @param meaning what it means, where the source was read for that
	 */
	record ScaleLevel(String code, @Nullable String meaning) {
	}

	/**
	 * Which levels of a scale give a kind of reason. It is a reading of ours: no scale
	 * knows the bases.
	 *
	 * @param levels codes of the scale; none where it has no such level
	 * @param certain whether it was checked against the words that the scale publishes
	 * @param note what limits it
	 */
	record ScaleMapping(Basis basis, List<String> levels, boolean certain, @Nullable String note) {

		static ScaleMapping of(Basis basis, String... levels) {
			return new ScaleMapping(basis, List.of(levels), true, null);
		}

		static ScaleMapping uncertain(Basis basis, String... levels) {
			return new ScaleMapping(basis, List.of(levels), false, "Not checked yet: do not rely on it.");
		}

		ScaleMapping noting(String text) {
			return new ScaleMapping(this.basis, this.levels, this.certain, text);
		}

	}

}
