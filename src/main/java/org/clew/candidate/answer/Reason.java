package org.clew.candidate.answer;

import java.util.List;

import org.clew.alteration.Agreement;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Evidence;
import org.clew.candidate.core.Fact;
import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Licensing.Label;
import org.clew.candidate.core.Use;
import org.clew.candidate.patient.Patient;
import org.clew.evidence.Basis;
import org.clew.evidence.EvidenceLevel;
import org.clew.evidence.Stance;
import org.clew.thread.Thread;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for or against a candidate.
 *
 * @param core the graph that it was found in
 * @param patient the patient whom it is about
 * @param drugs the drug or regimen that it speaks of
 * @param fact what is stated
 * @param kind what it rests on
 * @param fit how it agrees with the patient
 * @param way how the patient leads to the drug's target; null if no target does
 * @param band the band that it argues for; null if for none
 */
public record Reason(Core core, Patient patient, Indices drugs, Fact fact, Basis basis, Stance stance,
		EvidenceKind kind, Fit fit, @Nullable TargetWay way, @Nullable Band band) {

	/**
	 * {@return a plain and complete sentence}
	 */
	public String sentence() {
		return new Wording(this).sentence();
	}

	/**
	 * {@return what must be read before the sentence}
	 */
	public List<Condition> conditions() {
		return new Conditions(this).list();
	}

	/**
	 * {@return how the patient leads to the drug, hop by hop}
	 */
	public Thread thread() {
		return new ThreadOfReason(this).thread();
	}

	public DiseaseRelation relation() {
		return this.fit.relation();
	}

	public @Nullable Agreement agreement() {
		return this.fit.agreement();
	}

	public List<String> sourceIds() {
		return this.fact.stated().sourceIds();
	}

	public @Nullable Integer year() {
		return switch (this.fact) {
			case Evidence evidence -> evidence.year();
			case Use use -> use.year();
			case Label label -> (label.date() != null) ? Integer.valueOf(label.date().substring(0, 4)) : null;
			default -> null;
		};
	}

	public @Nullable Integer patients() {
		return switch (this.fact) {
			case Evidence evidence -> evidence.patients();
			case Use use -> use.patients();
			default -> null;
		};
	}

	public @Nullable EvidenceLevel level() {
		return (this.fact instanceof Evidence evidence) ? evidence.level() : null;
	}

	/**
	 * Whether it only fails to show an effect. CIViC's "does not support sensitivity" is
	 * no proof of resistance.
	 */
	public boolean isWeak() {
		return this.stance == Stance.OPPOSES && this.fact instanceof Evidence evidence && Stances.isWeak(evidence);
	}

	/** The form of the drug that it speaks of; null if it speaks of the drug itself. */
	public @Nullable Integer form() {
		Indices named = this.fact.drugs();
		for (int i = 0; i < named.size(); i++) {
			if (this.drugs.contains(named.get(i))) {
				return null;
			}
		}
		return named.isEmpty() ? null : Integer.valueOf(named.get(0));
	}

}
