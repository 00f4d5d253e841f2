package org.clew.candidate.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.clew.access.Pathways;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Licensing.Label;
import org.clew.candidate.core.Licensing.Licence;
import org.clew.candidate.patient.Patient;
import org.jspecify.annotations.Nullable;

/**
 * Where a candidate may be sold. Null means that no source says; it is never a no. A
 * regimen is as its least known drug.
 *
 * @param approved whether it is licensed anywhere, for anything
 * @param investigational whether it is licensed nowhere in the scope
 * @param scope the jurisdiction that {@code investigational} is about; null for anywhere
 * @param approvedForDisease whether a label is for the patient's disease or a broader one
 * @param withdrawn whether it left a market
 * @param licences the licences behind this
 */
public record MarketStatus(@Nullable Boolean approved, @Nullable Boolean investigational, @Nullable String scope,
		@Nullable Boolean approvedForDisease, @Nullable Boolean withdrawn, List<Licence> licences) {

	/** Whose registers of licences are read as a whole. */
	private static final Set<String> WHOLE_REGISTERS = Set.of("US", "EU", "JP");

	static MarketStatus of(Candidate candidate) {
		Core core = candidate.core();
		String scope = candidate.patient().jurisdiction();
		List<Licence> licences = new ArrayList<>();
		Boolean approved = true;
		Boolean authorisedHere = true;
		Boolean withdrawn = false;
		for (int i = 0; i < candidate.indices().size(); i++) {
			int drug = candidate.indices().get(i);
			licences.addAll(core.licences().ofDrug(drug));
			Boolean authorised = authorised(core, drug, null);
			approved = and(approved, authorised);
			authorisedHere = and(authorisedHere, (scope != null) ? authorised(core, drug, scope) : authorised);
			withdrawn = or(withdrawn, withdrawn(core, drug));
		}
		return new MarketStatus(approved, (authorisedHere != null) ? !authorisedHere : null, scope,
				approvedForDisease(candidate), withdrawn, licences);
	}

	/**
	 * Whether a drug is licensed. A no needs a register that was read as a whole and that
	 * knows the drug.
	 */
	private static @Nullable Boolean authorised(Core core, int drug, @Nullable String jurisdiction) {
		Set<String> places = (jurisdiction != null) ? Pathways.places("patient.jurisdiction", jurisdiction) : Set.of();
		boolean known = false;
		for (Licence licence : core.licences().ofDrug(drug)) {
			boolean there = jurisdiction == null || places.contains(licence.jurisdiction());
			if (there && licence.status() == Licence.Status.AUTHORISED) {
				return true;
			}
			known |= there || places.stream().anyMatch(WHOLE_REGISTERS::contains);
		}
		for (Label label : core.labels().ofDrug(drug)) {
			if (label.status() == Label.Status.ACTIVE && !label.isRegimen() && !known && (jurisdiction == null
					|| (label.jurisdiction() != null && places.contains(label.jurisdiction())))) {
				return true;
			}
		}
		return known ? false : null;
	}

	private static @Nullable Boolean withdrawn(Core core, int drug) {
		if (!core.withdrawals().ofDrug(drug).isEmpty()) {
			return true;
		}
		return core.licences().ofDrug(drug).isEmpty() ? null : false;
	}

	/** Labels for other diseases say that this drug's labels were read. */
	private static @Nullable Boolean approvedForDisease(Candidate candidate) {
		if (candidate.patient().disease() == null) {
			return null;
		}
		for (Reason reason : candidate.reasons()) {
			if (reason.band() == Band.LICENSED && reason.fit().holds()
					&& (reason.agreement() == null || reason.agreement().holds())) {
				return true;
			}
		}
		if (candidate.reasons().stream().anyMatch((reason) -> mayLicense(reason) || licensesAsKnown(reason))) {
			return null;
		}
		for (int i = 0; i < candidate.indices().size(); i++) {
			if (candidate.core().labels().ofDrug(candidate.indices().get(i)).isEmpty()) {
				return null;
			}
		}
		return false;
	}

	/** A label for a change that is told more exactly than the patient's. */
	private static boolean licensesAsKnown(Reason reason) {
		return reason.band() == Band.LICENSED && reason.fit().holds();
	}

	/**
	 * What a program read for the very disease, and may have read without its biomarker.
	 */
	private static boolean mayLicense(Reason reason) {
		return reason.fact() instanceof Label label && label.readBy() == Label.Reader.PROGRAM
				&& reason.relation() == DiseaseRelation.EXACT && reason.band() == Band.PROVEN;
	}

	private static @Nullable Boolean and(@Nullable Boolean one, @Nullable Boolean other) {
		if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
			return false;
		}
		return (one != null && other != null) ? true : null;
	}

	private static @Nullable Boolean or(@Nullable Boolean one, @Nullable Boolean other) {
		if (Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other)) {
			return true;
		}
		return (one != null && other != null) ? false : null;
	}

}
