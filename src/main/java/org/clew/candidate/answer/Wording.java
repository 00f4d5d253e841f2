package org.clew.candidate.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.clew.candidate.core.Biology.Implication;
import org.clew.candidate.core.Biology.Mechanism;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Evidence;
import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Licensing.Contraindication;
import org.clew.candidate.core.Licensing.Label;
import org.clew.candidate.core.Licensing.Licence;
import org.clew.candidate.core.Licensing.Withdrawal;
import org.clew.candidate.core.Programme;
import org.clew.candidate.core.Trial;
import org.clew.candidate.core.Use;
import org.clew.evidence.Basis;
import org.clew.evidence.EvidenceDirection;
import org.clew.evidence.Stance;
import org.clew.study.StudyStatus;
import org.clew.target.ActionType;
import org.jspecify.annotations.Nullable;

/**
 * Puts a reason into one plain sentence. Numbers of patients are counts; no rate is made
 * of them.
 */
final class Wording {

	private final Reason reason;

	private final Core core;

	Wording(Reason reason) {
		this.reason = reason;
		this.core = reason.core();
	}

	String sentence() {
		return switch (this.reason.fact()) {
			case Label label -> label(label);
			case Evidence evidence -> evidence(evidence);
			case Use use -> use(use);
			case Trial trial -> trial(trial);
			case Programme programme -> "Offered outside trials%s: %s (%s).".formatted(forDisease(), programme.name(),
					words(programme.status().name()));
			case Mechanism mechanism -> mechanism(mechanism);
			case Contraindication contraindication ->
				"Contraindicated in %s.".formatted(this.core.disease(contraindication.disease()).name());
			case Withdrawal withdrawal -> withdrawal(withdrawal);
			case Licence licence -> "Licensed in %s.".formatted(licence.jurisdiction());
			default -> throw new IllegalStateException("No reason rests on " + this.reason.fact());
		};
	}

	private String label(Label label) {
		String verb = (this.reason.stance() == Stance.SUPPORTS) ? "Licensed" : "Was licensed";
		String date = (label.date() != null) ? " (label of " + label.date() + ")" : "";
		String together = label.isRegimen() ? ", as " + names(this.reason.drugs(), " with ") : "";
		String disease = (label.disease() != null) ? " for " + this.core.disease(label.disease()).name()
				: " for any tumour";
		String ages = LabelTerms.age(label);
		String stands = verb.equals("Licensed") ? "" : "; this no longer stands";
		String agency = (label.agency() != null) ? " by " + label.agency() : "";
		String reader = (label.readBy() == Label.Reader.PROGRAM) ? "; a program read this out of the label" : "";
		return verb + agency + date + together + disease + withNeeded(label.biomarkers())
				+ (ages.isEmpty() ? "" : ", " + ages) + stands + reader + ".";
	}

	/**
	 * What is printed is more exact than what was read of it: it has the assay and the
	 * cut-off.
	 */
	private String withNeeded(@Nullable String printed) {
		String needed = (printed != null) ? printed : Conditions.needed(this.reason.fact());
		return (needed != null) ? " with " + needed : "";
	}

	private String evidence(Evidence evidence) {
		String found = switch (evidence.significance()) {
			case SENSITIVITY_RESPONSE ->
				(evidence.direction() == EvidenceDirection.SUPPORTS) ? "a response to" : "no response to";
			case RESISTANCE ->
				(evidence.direction() == EvidenceDirection.SUPPORTS) ? "resistance to" : "no resistance to";
			case REDUCED_SENSITIVITY ->
				(evidence.direction() == EvidenceDirection.SUPPORTS) ? "a weaker response to" : "no weaker response to";
			case ADVERSE_RESPONSE ->
				(evidence.direction() == EvidenceDirection.SUPPORTS) ? "harm from" : "no harm from";
			case null, default -> "something of";
		};
		String level = (evidence.level() != null) ? "; level " + evidence.level() : "";
		return study() + details(evidence.year(), evidence.patients()) + " found " + found + " "
				+ names(this.reason.drugs(), " with ") + inDisease() + withNeeded(null) + level + ".";
	}

	private String study() {
		return switch (this.reason.kind()) {
			case GUIDELINE -> "A guideline or consensus";
			case TRIAL -> "A trial or cohort";
			case COHORT -> "A cohort";
			case CASE_SERIES -> "A case series";
			case CASE_REPORT -> "A case report";
			case PRECLINICAL -> "A model";
			case INFERENCE -> "An inference";
			case LABEL, REGISTERED_TRIAL, PROGRAMME, MECHANISM -> "A source";
		};
	}

	private static String details(@Nullable Integer year, @Nullable Integer patients) {
		List<String> details = new ArrayList<>();
		if (year != null) {
			details.add(year.toString());
		}
		if (patients != null) {
			details.add(patients + ((patients == 1) ? " patient" : " patients"));
		}
		return details.isEmpty() ? "" : " (" + String.join(", ", details) + ")";
	}

	private String use(Use use) {
		String effect = switch (use.effect()) {
			case CURED -> "cured";
			case SYMPTOMS_IMPROVED -> "symptoms improved";
			case NO_SIGNIFICANT_EFFECT -> "no significant effect";
			case WORSENED -> "worsened";
			case NO_DESCRIPTION -> "the effect is not described";
		};
		return study() + details(use.year(), use.patients()) + " of " + names(this.reason.drugs(), " with ")
				+ inDisease() + withNeeded(null) + ": " + effect + "." + rested(use.bases());
	}

	/** Why a drug was given is no evidence of that kind. */
	private static String rested(List<Basis> bases) {
		List<String> stated = bases.stream()
			.filter((basis) -> basis != Basis.UNSPECIFIED)
			.map((basis) -> words(basis.name()))
			.toList();
		return stated.isEmpty() ? "" : " The reason given for the use: " + String.join(", ", stated) + ".";
	}

	private String trial(Trial trial) {
		String status = (trial.status() != null && trial.status() != StudyStatus.UNKNOWN)
				? " (" + words(trial.status().name()) + ")" : "";
		String end = switch (trial.stopReason()) {
			case SAFETY_SIDEEFFECTS -> "; it was stopped for harm";
			case NEGATIVE -> "; it was stopped for want of effect";
			case null, default -> "; no result is known here";
		};
		return "A registered trial tests it%s: %s%s%s.".formatted(inDisease(), this.core.study(trial.study()).name(),
				status, end);
	}

	private String mechanism(Mechanism mechanism) {
		TargetWay way = this.reason.way();
		if (way == null) {
			return action(mechanism) + ".";
		}
		String target = this.core.target(way.from()).label();
		if (way.strategy() != null && way.match() == TargetWay.DirectionMatch.UNKNOWN) {
			return "%s; a loss of %s could be exploited there, if %s is one.".formatted(action(mechanism), target,
					way.variant());
		}
		if (way.strategy() != null) {
			return "%s; the loss of %s%s can be exploited there.".formatted(action(mechanism), target, found(way));
		}
		Implication implication = way.implication();
		if (implication != null) {
			return "%s; %s implicates %s%s.".formatted(action(mechanism),
					this.core.disease(implication.disease()).name(), target,
					(implication.profile() != null) ? " (" + implication.profile().name() + ")" : "");
		}
		if (way.variant() != null && way.match() == TargetWay.DirectionMatch.UNKNOWN) {
			return "%s; whether that fits is unknown, as %s does not say what the change does."
				.formatted(action(mechanism), way.variant());
		}
		return (way.variant() != null)
				? action(mechanism) + ", which fits what the patient's " + way.variant() + " does to " + target + "."
				: "%s; whether that fits is unknown, as no change of %s is given.".formatted(action(mechanism), target);
	}

	private static String found(TargetWay way) {
		return (way.variant() != null) ? " (" + way.variant() + ")" : "";
	}

	private String action(Mechanism mechanism) {
		String target = this.core.target(mechanism.target()).label();
		if (mechanism.action() == ActionType.OTHER) {
			return "Acts on " + target;
		}
		String action = words(mechanism.action().name());
		return Character.toUpperCase(action.charAt(0)) + action.substring(1) + " of " + target;
	}

	private static String withdrawal(Withdrawal withdrawal) {
		String market = (withdrawal.jurisdiction() != null) ? " in " + withdrawal.jurisdiction() : "";
		String date = (withdrawal.date() != null) ? ", " + withdrawal.date() : "";
		String why = (withdrawal.reason() != null) ? ": " + withdrawal.reason() : "";
		return "Withdrawn" + market + date + why + ".";
	}

	private String inDisease() {
		Integer disease = this.reason.fit().disease();
		return (disease != null) ? " in " + this.core.disease(disease).name() : "";
	}

	private String forDisease() {
		Integer disease = this.reason.fit().disease();
		return (disease != null) ? " for " + this.core.disease(disease).name() : "";
	}

	private String names(Indices drugs, String joint) {
		if (drugs.size() == 1) {
			return this.core.drug(drugs.get(0)).name();
		}
		List<String> names = new ArrayList<>();
		for (int i = 0; i < drugs.size(); i++) {
			names.add(this.core.drug(drugs.get(i)).name());
		}
		return String.join(joint, names);
	}

	private static String words(String constant) {
		return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
