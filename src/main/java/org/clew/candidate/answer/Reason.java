package org.clew.candidate.answer;

import java.util.List;

import org.clew.alteration.Agreement;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Evidence;
import org.clew.candidate.core.Fact;
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
 * @param fact what is stated
 * @param kind what it rests on
 * @param disease the index of the disease that it speaks of; null if of none
 * @param agreement how the alteration that it needs agrees with the patient's; null if it
 * needs none
 * @param way how the patient leads to the drug's target; null if no target does
 * @param conditions what must be read first
 */
public record Reason(Core core, Patient patient, Fact fact, Basis basis, Stance stance, EvidenceKind kind,
		DiseaseRelation relation, @Nullable Integer disease, @Nullable Agreement agreement, @Nullable TargetWay way,
		List<Condition> conditions) {

	public Reason {
		conditions = List.copyOf(conditions);
	}

	/**
	 * {@return a plain and complete sentence}
	 */
	public String sentence() {
		return new Wording(this).sentence();
	}

	/**
	 * {@return how the patient leads to the drug, hop by hop}
	 */
	public Thread thread() {
		return new Threads(this).thread();
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

}
