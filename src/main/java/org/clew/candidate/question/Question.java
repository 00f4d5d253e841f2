package org.clew.candidate.question;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clew.disease.Disease;
import org.clew.study.Admission;
import org.clew.study.Eligibility;
import org.clew.study.StudyStatus;
import org.clew.target.FunctionalEffect;
import org.clew.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * A patient, with every identifier resolved.
 *
 * @param disease the patient's disease, if given
 * @param changes targets and alterations found in the patient
 * @param jurisdiction where the patient is treated, if given
 * @param ageYears how old the patient is, if given
 * @param openings whether to read which trials and programmes are open
 */
public record Question(@Nullable Disease disease, List<Change> changes, @Nullable String jurisdiction,
		@Nullable Double ageYears, boolean openings) {

	/** Nobody's question. */
	public static final Question NONE = new Question(null, List.of(), null, null, false);

	/**
	 * What the reasoners' statement takes as {@code $question}: one map, as the database
	 * plans anew for each type and size of a list or text, but not of what is in a map.
	 * @return {@code disease}, {@code changes}, {@code openings} and {@code open}
	 */
	public Map<String, Object> parameters() {
		return Map.of("disease", (this.disease != null) ? this.disease.id() : "", "changes",
				this.changes.stream().map(Change::parameters).toList(), "openings", this.openings, "open",
				StudyStatus.OPEN.stream().map(Enum::name).toList());
	}

	/**
	 * {@return the same question, with which trials and programmes are open}
	 */
	public Question withOpenings() {
		return new Question(this.disease, this.changes, this.jurisdiction, this.ageYears, true);
	}

	/**
	 * Whether somebody takes this patient, by age.
	 * @param eligibility whom it takes, if that is stated
	 * @return yes, no, or not stated
	 */
	public Admission admits(@Nullable Eligibility eligibility) {
		return (this.ageYears != null) ? Eligibility.admits(eligibility, this.ageYears) : Admission.NOT_STATED;
	}

	/**
	 * A target found changed, or just found, in the patient.
	 *
	 * @param target the target
	 * @param name the alteration's name, if given
	 * @param effect what it does, if the client says
	 */
	public record Change(Target target, @Nullable String name, @Nullable FunctionalEffect effect) {

		private Map<String, Object> parameters() {
			return Map.of("target", this.target.id(), "given", (this.name != null) ? this.name : "", "names", names(),
					"effect", (this.effect != null) ? this.effect.name() : "");
		}

		/** The forms in which the graph may know it: V600E is filed as BRAF V600E. */
		private List<String> names() {
			if (this.name == null) {
				return List.of();
			}
			String given = plain(this.name);
			String symbol = plain((this.target.symbol() != null) ? this.target.symbol() : "");
			return given.equals(symbol) ? List.of(given)
					: List.of(given, symbol + given, given + "fusion", given + "mutation", symbol + given + "mutation");
		}

		private static String plain(String text) {
			return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
		}

	}

}
