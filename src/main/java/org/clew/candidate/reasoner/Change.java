package org.clew.candidate.reasoner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clew.alteration.Agreement;
import org.clew.alteration.Genotype;
import org.clew.alteration.MolecularProfile;
import org.clew.alteration.Variant;
import org.clew.candidate.core.Node.ProfileNode;

/**
 * One of the patient's changes, as if it were the only one. Each profile is compared with
 * it once.
 */
final class Change {

	private final int detail;

	private final Genotype alone;

	private final Map<ProfileNode, Compared> known = new HashMap<>();

	Change(Variant variant) {
		this.detail = detail(variant);
		this.alone = new Genotype(List.of(variant), List.of(), List.of());
	}

	/**
	 * How exact it is: 3 a change of residues, 2 of an exon or one with a name, 1 a
	 * fusion, a copy number or a mutated gene, 0 what is expressed.
	 */
	int detail() {
		return this.detail;
	}

	private static int detail(Variant variant) {
		return switch (variant) {
			case Variant.ProteinChange change -> 3;
			case Variant.ExonChange change -> 2;
			case Variant.Named change -> 2;
			case Variant.Fusion change -> 1;
			case Variant.CopyNumber change -> 1;
			case Variant.GeneStatus status -> 1;
			default -> 0;
		};
	}

	/** How exactly a profile names it; -1 if it does not. */
	int named(ProfileNode profile) {
		return compared(profile).named();
	}

	/** How the best of the variants that a profile names agrees with it. */
	Agreement agreement(ProfileNode profile) {
		return compared(profile).best();
	}

	/** A fusion that a change of residues implies is not about that change. */
	boolean isAbout(ProfileNode profile) {
		return compared(profile).about();
	}

	/** Whether it is what a profile asks for. */
	boolean isAskedFor(ProfileNode profile) {
		return compared(profile).askedFor();
	}

	private Compared compared(ProfileNode profile) {
		Compared compared = this.known.get(profile);
		if (compared == null) {
			compared = compare(profile);
			this.known.put(profile, compared);
		}
		return compared;
	}

	private Compared compare(ProfileNode profile) {
		Agreement best = null;
		boolean about = false;
		boolean askedFor = false;
		int exactest = -1;
		for (Variant named : profile.profile().variants().toList()) {
			Agreement agreement = new MolecularProfile.Of(named).in(this.alone);
			best = (best == null || agreement.compareTo(best) < 0) ? agreement : best;
			about |= (named instanceof Variant.GeneStatus) ? agreement.holds()
					: agreement.compareTo(Agreement.CLASS) <= 0;
			askedFor |= !named.isAbsence() && (agreement.holds() || agreement == Agreement.WIDER);
			exactest = (agreement == Agreement.SAME) ? Math.max(exactest, detail(named)) : exactest;
		}
		return new Compared((best != null) ? best : Agreement.NOT_KNOWN, about, askedFor, exactest);
	}

	/**
	 * How a profile agrees with the change.
	 *
	 * @param best how the best of its variants does
	 * @param about whether it is about this change
	 * @param askedFor whether it asks for this change
	 * @param named how exact the most exact of its variants is that is this change
	 */
	private record Compared(Agreement best, boolean about, boolean askedFor, int named) {
	}

}
