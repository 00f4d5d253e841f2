package org.clew.candidate;

import java.util.List;

import org.clew.alteration.Agreement;
import org.clew.candidate.answer.Condition;
import org.clew.candidate.answer.DiseaseRelation;
import org.clew.candidate.answer.EvidenceKind;
import org.clew.candidate.answer.TargetWay;
import org.clew.candidate.answer.TargetWay.DirectionMatch;
import org.clew.candidate.core.Biology;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Evidence;
import org.clew.candidate.core.Fact;
import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Licensing;
import org.clew.candidate.core.Node.ProfileNode;
import org.clew.candidate.core.Programme;
import org.clew.candidate.core.Trial;
import org.clew.candidate.core.Use;
import org.clew.evidence.Basis;
import org.clew.evidence.EvidenceLevel;
import org.clew.evidence.Stance;
import org.clew.thread.Thread;
import org.jspecify.annotations.Nullable;

/**
 * A reason, as clients see it.
 *
 * @param found what speaks for or against a candidate
 */
record Reason(org.clew.candidate.answer.Reason found) {

	public Basis basis() {
		return this.found.basis();
	}

	public Stance stance() {
		return this.found.stance();
	}

	public EvidenceKind kind() {
		return this.found.kind();
	}

	public List<Condition> conditions() {
		return this.found.conditions();
	}

	public String sentence() {
		return this.found.sentence();
	}

	public @Nullable Integer year() {
		return this.found.year();
	}

	public @Nullable Integer patients() {
		return this.found.patients();
	}

	public @Nullable EvidenceLevel level() {
		return this.found.level();
	}

	public DiseaseRelation diseaseRelation() {
		return this.found.relation();
	}

	public @Nullable Agreement agreement() {
		return this.found.agreement();
	}

	public DirectionMatch directionMatch() {
		TargetWay way = this.found.way();
		return (way != null) ? way.match() : DirectionMatch.NOT_APPLICABLE;
	}

	public @Nullable String profile() {
		ProfileNode profile = switch (fact()) {
			case Evidence evidence -> evidence.profile();
			case Use use -> use.profile();
			case Licensing.Label label -> label.profile();
			default -> null;
		};
		return (profile != null) ? profile.name() : null;
	}

	public Thread thread() {
		return this.found.thread();
	}

	@Nullable String recordId() {
		return switch (fact()) {
			case Evidence evidence -> evidence.id();
			case Use use -> use.id();
			case Licensing.Label label -> label.id();
			case Licensing.Licence licence -> licence.id();
			case Licensing.Withdrawal withdrawal -> withdrawal.id();
			case Trial trial -> core().study(trial.study()).id();
			case Programme programme -> programme.id();
			case Licensing.Contraindication none -> null;
			case Biology.Mechanism none -> null;
			case Biology.Implication none -> null;
			case Biology.Exclusion none -> null;
			case Biology.LossStrategy none -> null;
		};
	}

	@Nullable String publicationId() {
		Indices studies = fact().studies();
		return studies.isEmpty() ? null : core().study(studies.get(0)).id();
	}

	@Nullable String diseaseId() {
		Integer disease = this.found.fit().disease();
		return (disease != null) ? core().disease(disease).id() : null;
	}

	@Nullable String targetId() {
		TargetWay way = this.found.way();
		return (way != null) ? core().target(way.to()).id() : null;
	}

	/** A form of a drug stands in the row of its parent. */
	@Nullable String formId() {
		Indices drugs = fact().drugs();
		for (int i = 0; i < drugs.size(); i++) {
			int drug = drugs.get(i);
			if (!this.found.drugs().contains(drug)
					&& core().forms().from(drug).stream().anyMatch((form) -> this.found.drugs().contains(form.to()))) {
				return core().drug(drug).id();
			}
		}
		return null;
	}

	List<String> sourceIds() {
		return this.found.sourceIds();
	}

	/** Two reasons of one answer differ in what is stated, of what, or in their way. */
	String key() {
		TargetWay way = this.found.way();
		return basis() + " " + recordId() + " " + diseaseId() + " "
				+ ((way != null) ? way.from() + " " + way.to() : "");
	}

	private Fact fact() {
		return this.found.fact();
	}

	private Core core() {
		return this.found.core();
	}

}
