package org.clew.candidate.core;

import org.clew.candidate.core.Node.ProfileNode;
import org.clew.evidence.Basis;
import org.clew.evidence.CombinationKind;
import org.clew.evidence.EvidenceDirection;
import org.clew.evidence.EvidenceLevel;
import org.clew.evidence.EvidenceSignificance;
import org.clew.evidence.EvidenceType;
import org.jspecify.annotations.Nullable;

/**
 * What a publication found of drugs, a disease and a molecular profile.
 *
 * @param combination how several drugs were given; null where only one is named
 * @param profile what the patients had; null if none is required or it was not understood
 * @param profileAsPrinted the profile in the source's words; null if none is required
 * @param significance what it states; null where the source says nothing of a drug
 * @param rating the curators' trust, 1 to 5
 * @param year when it was published
 * @param patients how many were studied; null where the source gives no number
 * @param study the index of its publication
 * @param retracted whether the publication was taken back
 * @param flagged whether its curators doubt it
 */
public record Evidence(String id, Indices drugs, @Nullable CombinationKind combination, Indices diseases,
		@Nullable ProfileNode profile, @Nullable String profileAsPrinted, Indices targets,
		@Nullable EvidenceLevel level, Basis basis, @Nullable EvidenceType type, EvidenceDirection direction,
		@Nullable EvidenceSignificance significance, @Nullable Integer rating, @Nullable Integer year,
		@Nullable Integer patients, @Nullable Integer study, boolean retracted, boolean flagged,
		Stated stated) implements Fact {

	@Override
	public Indices studies() {
		return (this.study != null) ? Indices.of(this.study) : Indices.NONE;
	}

	/**
	 * {@return whether the drugs were given together, so that it says nothing of one
	 * alone}
	 */
	public boolean isRegimen() {
		return this.drugs.size() > 1 && this.combination != CombinationKind.SUBSTITUTES;
	}

}
