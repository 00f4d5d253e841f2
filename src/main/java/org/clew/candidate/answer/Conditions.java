package org.clew.candidate.answer;

import java.util.ArrayList;
import java.util.List;

import org.clew.access.Pathways;
import org.clew.alteration.Agreement;
import org.clew.candidate.answer.Fit.Holding;
import org.clew.candidate.core.Biology.Implication;
import org.clew.candidate.core.Biology.Mechanism;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Evidence;
import org.clew.candidate.core.Fact;
import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Licensing.Label;
import org.clew.candidate.core.Node.ProfileNode;
import org.clew.candidate.core.Use;
import org.clew.candidate.patient.Patient;
import org.clew.candidate.patient.Patient.PriorTherapy;
import org.clew.target.ActionDirection;
import org.jspecify.annotations.Nullable;

/** Finds what must be read before a reason's sentence. */
final class Conditions {

	private final Reason reason;

	private final Core core;

	private final List<Condition> list = new ArrayList<>();

	Conditions(Reason reason) {
		this.reason = reason;
		this.core = reason.core();
	}

	List<Condition> list() {
		alteration();
		disease();
		if (this.reason.fact() instanceof Label label) {
			label(label);
		}
		target();
		Integer form = this.reason.form();
		if (form != null) {
			add(ConditionKind.FORM, "about " + this.core.drug(form).name() + ", a form of it");
		}
		if ((this.reason.fact() instanceof Evidence evidence && evidence.retracted())
				|| (this.reason.fact() instanceof Use use && use.retracted())) {
			add(ConditionKind.RETRACTED, "the publication was retracted");
		}
		return this.list;
	}

	private void alteration() {
		Agreement agreement = this.reason.agreement();
		TargetWay way = this.reason.way();
		String needed = (way != null && way.implication() != null) ? needed(way.implication())
				: needed(this.reason.fact());
		if (agreement == Agreement.WIDER && way != null && way.variant() != null) {
			add(ConditionKind.IF_ALTERATION, "if the change " + called((Mechanism) this.reason.fact()) + " "
					+ this.core.target(way.from()).label() + "; what it does is not known");
		}
		if (agreement == null || needed == null) {
			return;
		}
		if (this.reason.fit().holding() == Holding.FOLDED) {
			add(ConditionKind.UNLIKELY_WITH, "only with " + needed + ", which is unlikely beside what was found");
		}
		else if (!agreement.holds()) {
			add(ConditionKind.IF_ALTERATION, "if there is " + needed);
		}
		else if (agreement == Agreement.CLASS) {
			add(ConditionKind.LESS_EXACT, "shown with " + needed + ", a change of the same class");
		}
		else if (agreement == Agreement.GENE) {
			add(ConditionKind.LESS_EXACT, "shown with " + needed);
		}
	}

	private String called(Mechanism mechanism) {
		TargetWay way = this.reason.way();
		boolean exploits = way != null && way.strategy() != null;
		return (mechanism.direction() == ActionDirection.INHIBITORY && !exploits) ? "activates" : "inactivates";
	}

	private void disease() {
		Integer disease = this.reason.fit().disease();
		if (disease == null) {
			return;
		}
		String name = this.core.disease(disease).name();
		switch (this.reason.relation()) {
			case NARROWER -> narrower(name);
			case BROADER -> add(ConditionKind.BROADER_DISEASE, "for " + name + ", which includes it");
			default -> {
				// The sentence names the disease.
			}
		}
	}

	/**
	 * What was found in a kind of the disease was found in it; a label is for the kind
	 * alone.
	 */
	private void narrower(String name) {
		if (!(this.reason.fact() instanceof Label) || !this.reason.fit().holds()) {
			add(ConditionKind.IF_DISEASE, "if it is " + name);
		}
	}

	private void label(Label label) {
		if (label.status() == Label.Status.WITHDRAWN) {
			add(ConditionKind.WITHDRAWN, "the indication was withdrawn");
		}
		if (label.tissueAgnostic()) {
			add(ConditionKind.ANY_TUMOUR, "for any tumour with " + needed(label));
		}
		if (label.jurisdiction() == null) {
			add(ConditionKind.JURISDICTION_NOT_STATED, "where it is licensed is not stated");
		}
		else if (!isHere(label.jurisdiction(), this.reason.patient())) {
			add(ConditionKind.ELSEWHERE, "licensed in " + label.jurisdiction());
		}
		age(label);
		if (label.line() == null) {
			add(ConditionKind.LINE_NOT_STATED, "line of treatment not stated");
		}
		else if (!LabelTerms.isFirstLine(label)) {
			add(ConditionKind.AFTER_OTHER_THERAPY, label.line());
		}
		if (Boolean.TRUE.equals(label.accelerated())) {
			add(ConditionKind.ACCELERATED, "accelerated or conditional approval");
		}
		if (label.assay() != null || label.cutoff() != null) {
			add(ConditionKind.ASSAY, (label.assay() != null ? label.assay() : "")
					+ (label.cutoff() != null ? " " + label.cutoff() : ""));
		}
		if (label.readBy() == Label.Reader.PROGRAM) {
			add(ConditionKind.READ_BY_PROGRAM, "read from the label by a program");
		}
	}

	private void age(Label label) {
		switch (LabelTerms.age(label, this.reason.patient())) {
			case OTHER -> add(ConditionKind.OTHER_AGE, "licensed for another age: " + LabelTerms.age(label));
			case NOT_STATED -> add(ConditionKind.AGE_NOT_STATED, "age not stated");
			case FITS, NOT_ASKED -> {
				// Nothing to warn of.
			}
		}
	}

	private void target() {
		TargetWay way = this.reason.way();
		if (way != null && way.step() != TargetWay.Step.SAME) {
			add(ConditionKind.MEMBER, "acts on " + this.core.target(way.to()).name() + "; whether on "
					+ this.core.target(way.from()).label() + " was not measured");
		}
	}

	private static boolean isHere(String jurisdiction, Patient patient) {
		return patient.jurisdiction() == null
				|| Pathways.places("patient.jurisdiction", patient.jurisdiction()).contains(jurisdiction);
	}

	/**
	 * {@return the alteration that a fact needs, in words; null if none}
	 */
	static @Nullable String needed(Fact fact) {
		return switch (fact) {
			case Evidence evidence -> words(evidence.profile(), evidence.profileAsPrinted());
			case Label label -> words(label.profile(), label.biomarkers());
			case Use use -> words(use.profile(), null);
			default -> null;
		};
	}

	private String needed(Implication implication) {
		return (implication.profile() != null) ? implication.profile().name()
				: "a change of " + this.core.target(implication.target()).label();
	}

	private static @Nullable String words(@Nullable ProfileNode profile, @Nullable String printed) {
		return (profile != null) ? profile.name() : printed;
	}

	static String onlyWith(Core core, Indices regimen, Indices drugs) {
		List<String> others = new ArrayList<>();
		for (int i = 0; i < regimen.size(); i++) {
			if (!drugs.contains(regimen.get(i))) {
				others.add(core.drug(regimen.get(i)).name());
			}
		}
		return "only with " + String.join(" and ", others);
	}

	static List<Condition> ofHistory(Patient patient, Indices drugs) {
		List<Condition> history = new ArrayList<>();
		for (PriorTherapy prior : patient.priorTherapies()) {
			if (!drugs.contains(prior.drug().index())) {
				continue;
			}
			if (Boolean.TRUE.equals(prior.progressedOn())) {
				history.add(
						new Condition(ConditionKind.PROGRESSED_ON, "the disease progressed on " + prior.drug().name()));
			}
			if (Boolean.TRUE.equals(prior.notTolerated())) {
				history.add(new Condition(ConditionKind.NOT_TOLERATED, prior.drug().name() + " was not tolerated"));
			}
			if (prior.progressedOn() == null && prior.notTolerated() == null) {
				history.add(new Condition(ConditionKind.GIVEN_BEFORE,
						prior.drug().name() + " was given before, and how that went is not said"));
			}
		}
		return history;
	}

	private void add(ConditionKind kind, String text) {
		this.list.add(new Condition(kind, text.strip()));
	}

}
