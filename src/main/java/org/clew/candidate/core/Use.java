package org.clew.candidate.core;

import java.util.List;

import org.clew.candidate.core.Node.ProfileNode;
import org.clew.evidence.AgeGroup;
import org.clew.evidence.Basis;
import org.clew.evidence.Effect;
import org.jspecify.annotations.Nullable;

/**
 * One reported compassionate or off-label use.
 *
 * @param bases why the drug was given, as reported
 * @param patients how many; null where the report gives no number
 * @param worstGrade the worst adverse event reported; null where none is stated
 * @param ctcaeVersion by which version of CTCAE it was graded
 */
public record Use(String id, Indices drugs, Indices diseases, @Nullable ProfileNode profile, Effect effect,
		List<Basis> bases, @Nullable Integer patients, @Nullable AgeGroup ageGroup, @Nullable String ageStated,
		@Nullable Integer year, @Nullable Integer study, @Nullable Integer worstGrade, @Nullable String ctcaeVersion,
		boolean retracted, Stated stated) implements Fact {

	@Override
	public Indices targets() {
		return (this.profile != null) ? this.profile.targets() : Indices.NONE;
	}

	@Override
	public Indices studies() {
		return (this.study != null) ? Indices.of(this.study) : Indices.NONE;
	}

}
