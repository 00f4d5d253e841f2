package org.clew.candidate.reasoner;

import java.util.BitSet;
import java.util.List;

import org.clew.alteration.Agreement;
import org.clew.candidate.answer.Band;
import org.clew.candidate.answer.LabelTerms;
import org.clew.candidate.answer.Rank;
import org.clew.candidate.answer.Reason;
import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Licensing.Label;
import org.clew.candidate.core.Trial;
import org.clew.candidate.core.Use;
import org.clew.candidate.patient.Patient;
import org.clew.candidate.patient.Patient.PriorTherapy;
import org.clew.evidence.AgeGroup;
import org.clew.evidence.Stance;
import org.jspecify.annotations.Nullable;

/**
 * The order of candidates, all of it. Bands come first. Within a band the first of these
 * terms that differs decides, more being better; what is left is ordered by identifier.
 * <ol>
 * <li>{@code notFailed}: 0 if this patient progressed on it or did not tolerate it, 1 if
 * the patient had it, or most of a regimen, and nobody says how that went.
 * <li>{@code notResisted}: 0 if models show that the patient's very change resists it,
 * and nothing shows that it works with that change.
 * <li>{@code labelAge}: of the best fitting label, 0 if it is for another age, 1 if it is
 * for the patient's age or an age is not stated.
 * <li>{@code labelBiomarker}: 3 the patient has that label's biomarker, 2 as far as the
 * patient is known, 1 it asks for none, 0 no label.
 * <li>{@code labelDetail}: how exact the change is that the biomarker is about: 6 of
 * residues, 4 of an exon, 2 a fusion, copy number or mutated gene, 0 what is expressed;
 * one more if the label names this very change, and not only the gene. What marks every
 * such tumour, and nobody looked for, counts as none.
 * <li>{@code labelHere}: 0 if the label is known to be of elsewhere than where the
 * patient is treated, else 1.
 * <li>{@code labelDisease}: 6 this disease, 4 one step narrower or broader, 3 further, 1
 * any tumour.
 * <li>{@code labelTerms}: one each for a label of the patient's jurisdiction, for stating
 * the patient's age, for full approval and if the patient had none of its drugs, and two
 * if it can be used first, or, if the patient was treated before, later.
 * <li>{@code labelFocus}: of a label that asks for no biomarker, 2 if the drug has labels
 * for up to five diseases, 1 up to fifteen. What is made for a disease comes before what
 * is licensed for many.
 * <li>{@code level}: of the best evidence that gives the band, CIViC's level or its like:
 * A 5, B 4, C 3, D 2, E 1. A case report is never above C. Labels are not counted here,
 * but for a label for the same alteration in another disease, which is A. What holds of a
 * near disease counts in that band only.
 * <li>{@code kind}: of that evidence, from guideline down to inference.
 * <li>{@code alteration}: how exactly it is about the patient's alteration: 4 the same, 3
 * the gene or class, 2 as far as the patient is known, 1 it needs none.
 * <li>{@code detail}: how exact that change is: 3 of residues, 2 of an exon, 1 a fusion,
 * copy number or mutated gene, 0 what is expressed.
 * <li>{@code disease}: how near it is to the patient's disease.
 * <li>{@code target}: 2 if the drug acts on the very target, 1 if on its family or
 * complex or in an unknown direction.
 * <li>{@code patients}: 4 from 100 on, 3 from 20, 2 from 5, 1 below, 0 if not stated.
 * <li>{@code age}: 2 if something supports it at the patient's age, 0 if only at another.
 * <li>{@code publications}: those that support it less those that oppose it, each once;
 * two at most where the level is A, as what is older was written about more often.
 * <li>{@code market}: 1 if it is licensed anywhere for anything.
 * <li>{@code year}: the latest supporting publication.
 * </ol>
 * How many targets a drug has, or how many drugs a target, is no term.
 */
final class Scoring {

	private static final List<String> TERMS = List.of("notFailed", "notResisted", "labelAge", "labelBiomarker",
			"labelDetail", "labelHere", "labelDisease", "labelTerms", "labelFocus", "level", "kind", "alteration",
			"detail", "disease", "target", "patients", "age", "publications", "market", "year");

	private static final int LABEL_TERMS = 6;

	private static final int FEW = 5;

	private static final int SEVERAL = 15;

	/** CIViC's level A, as a number. */
	private static final int VALIDATED = 5;

	/** What is validated is not more so for being older and written about more. */
	private static final int ENOUGH = 2;

	/** The gene or the very change: what a label asks for is there. */
	private static final int MET = 3;

	private final Question question;

	private final Patient patient;

	private final Row row;

	private final Band band;

	private final int[] label = new int[LABEL_TERMS];

	private @Nullable Reason best;

	private int patients;

	private int age = 1;

	private int year;

	private final BitSet supporting = new BitSet();

	private final BitSet opposing = new BitSet();

	private Scoring(Question question, Row row, Band band) {
		this.question = question;
		this.patient = question.patient();
		this.row = row;
		this.band = band;
	}

	static Rank rank(Question question, Row row, Band band) {
		return new Scoring(question, row, band).rank();
	}

	private Rank rank() {
		for (int i = 0; i < this.row.reasons().size(); i++) {
			Reason reason = this.row.reasons().get(i);
			if (reason.stance() == Stance.SUPPORTS && (reason.fit().holds() || reason.band() == this.band)) {
				support(reason);
			}
			else if (reason.stance() == Stance.OPPOSES && reason.fit().holds()) {
				count(reason, this.opposing);
			}
		}
		Reason reason = this.best;
		return new Rank(TERMS, notFailed(), notResisted(), this.label[0], this.label[1], this.label[2], this.label[3],
				this.label[4], this.label[5], (this.label[4] > 0 && this.label[1] <= 1) ? focus() : 0,
				(reason != null) ? Weight.level(reason) : 0, (reason != null) ? Weight.kind(reason) : 0,
				(reason != null) ? Weight.exactness(reason) : 0, (reason != null) ? detail(reason) : 0,
				(reason != null) ? Weight.nearness(reason) : 0, (reason != null) ? Weight.target(reason) : 0,
				this.patients, this.age, publications(), market(), this.year);
	}

	private int publications() {
		int net = this.supporting.cardinality() - this.opposing.cardinality();
		return (this.best != null && Weight.level(this.best) == VALIDATED) ? Math.min(net, ENOUGH) : net;
	}

	private void support(Reason reason) {
		if (reason.fact() instanceof Label label && reason.band() == Band.LICENSED) {
			label(reason, label);
			return;
		}
		boolean label = reason.fact() instanceof Label && this.band == Band.LICENSED;
		if (label || (reason.band() == Band.NEAR && this.band != Band.NEAR)) {
			return;
		}
		if (this.best == null || compare(reason, this.best) > 0) {
			this.best = reason;
		}
		count(reason, this.supporting);
		Integer studied = reason.patients();
		this.patients = Math.max(this.patients, (studied != null) ? Weight.bucket(studied) : 0);
		Integer published = reason.year();
		this.year = Math.max(this.year, (published != null) ? published : 0);
		int fits = ageFit(reason);
		this.age = (fits == 1) ? this.age : (this.age == 2) ? 2 : fits;
	}

	/** The label that fits best speaks; its terms are compared in their order. */
	private void label(Reason reason, Label label) {
		int[] terms = { (LabelTerms.age(label, this.patient) == LabelTerms.Age.OTHER) ? 0 : 1,
				isPresumed(label) ? 1 : Math.min(Weight.exactness(reason), MET),
				2 * detail(reason) + ((reason.agreement() == Agreement.SAME) ? 1 : 0), here(label),
				(label.disease() == null) ? 1 : nearness(reason, label.disease()), terms(label) };
		for (int i = 0; i < terms.length; i++) {
			if (terms[i] != this.label[i]) {
				if (terms[i] > this.label[i]) {
					System.arraycopy(terms, 0, this.label, 0, terms.length);
				}
				return;
			}
		}
	}

	/** What marks the cells of the disease, and nobody looked for. */
	private boolean isPresumed(Label label) {
		return label.profile() != null && this.question.isMarker(label.profile())
				&& !this.question.isFound(label.profile());
	}

	private int here(Label label) {
		return (label.jurisdiction() == null || this.question.isHere(label.jurisdiction())) ? 1 : 0;
	}

	/** Of broader and narrower diseases those one step away are nearer. */
	private int nearness(Reason reason, int disease) {
		int nearness = 2 * Weight.nearness(reason);
		return (nearness > 2 && this.question.lineage().steps(disease) > 1) ? nearness - 1 : nearness;
	}

	private int terms(Label label) {
		int terms = this.question.isHere(label.jurisdiction()) ? 1 : 0;
		terms += (LabelTerms.age(label, this.patient) == LabelTerms.Age.FITS) ? 1 : 0;
		boolean treated = !this.patient.priorTherapies().isEmpty();
		terms += (treated ? !LabelTerms.isFirstLineOnly(label) : LabelTerms.isFirstLine(label)) ? 2 : 0;
		return terms + (Boolean.TRUE.equals(label.accelerated()) ? 0 : 1) + (isNew() ? 1 : 0);
	}

	private boolean isNew() {
		return this.patient.priorTherapies()
			.stream()
			.noneMatch((prior) -> this.row.drugs().contains(Rows.parent(this.question.core(), prior.drug().index())));
	}

	/**
	 * How few diseases the drug is licensed for, as far as labels are known: 2 up to
	 * five, 1 up to fifteen.
	 */
	private int focus() {
		DrugLabels labels = DrugLabels.of(this.question.core());
		int fewest = Integer.MAX_VALUE;
		for (int i = 0; i < this.row.drugs().size(); i++) {
			fewest = Math.min(fewest, labels.of(this.row.drugs().get(i)).diseases());
		}
		return (fewest <= FEW) ? 2 : (fewest <= SEVERAL) ? 1 : 0;
	}

	/** What gives the band comes first, then what is of the higher level, and so on. */
	private int compare(Reason one, Reason other) {
		int order = Boolean.compare(one.band() == this.band, other.band() == this.band);
		order = (order != 0) ? order : Integer.compare(Weight.level(one), Weight.level(other));
		order = (order != 0) ? order : Integer.compare(Weight.kind(one), Weight.kind(other));
		order = (order != 0) ? order : Integer.compare(Weight.exactness(one), Weight.exactness(other));
		order = (order != 0) ? order : Integer.compare(detail(one), detail(other));
		order = (order != 0) ? order : Integer.compare(Weight.nearness(one), Weight.nearness(other));
		return (order != 0) ? order : Integer.compare(Weight.target(one), Weight.target(other));
	}

	private int detail(Reason reason) {
		return (Weight.exactness(reason) > 1) ? this.question.detail(Profiles.of(reason.fact())) : 0;
	}

	private static void count(Reason reason, BitSet publications) {
		Indices studies = reason.fact().studies();
		for (int i = 0; i < studies.size(); i++) {
			publications.set(studies.get(i));
		}
	}

	private int ageFit(Reason reason) {
		Double years = this.patient.ageYears();
		if (years == null) {
			return 1;
		}
		Boolean fits = switch (reason.fact()) {
			case Use use -> (use.ageGroup() != null) ? Boolean.valueOf(AgeGroup.of(years) == use.ageGroup()) : null;
			case Label label -> fits(LabelTerms.age(label, this.patient));
			case Trial trial -> LabelTerms.fits(years, trial.minimumAgeYears(), trial.maximumAgeYears());
			default -> null;
		};
		return (fits == null) ? 1 : fits ? 2 : 0;
	}

	private static @Nullable Boolean fits(LabelTerms.Age age) {
		return switch (age) {
			case FITS -> true;
			case OTHER -> false;
			case NOT_STATED, NOT_ASKED -> null;
		};
	}

	/** A regimen was had if its drugs were, or two and half of them. */
	private int notFailed() {
		BitSet had = new BitSet();
		for (PriorTherapy prior : this.patient.priorTherapies()) {
			if (this.row.drugs().contains(Rows.parent(this.question.core(), prior.drug().index()))) {
				if (prior.progressedOn() == null && prior.notTolerated() == null) {
					had.set(prior.drug().index());
				}
				if (Boolean.TRUE.equals(prior.progressedOn()) || Boolean.TRUE.equals(prior.notTolerated())) {
					return 0;
				}
			}
		}
		int times = had.cardinality();
		int drugs = this.row.drugs().size();
		return (times == drugs || (times > 1 && 2 * times >= drugs)) ? 1 : 2;
	}

	private int notResisted() {
		return (this.row.isOpposed() && new Opposition(this.question, this.row).isLikely()) ? 0 : 1;
	}

	private int market() {
		DrugLabels labels = DrugLabels.of(this.question.core());
		for (int i = 0; i < this.row.drugs().size(); i++) {
			if (!labels.of(this.row.drugs().get(i)).licensed()) {
				return 0;
			}
		}
		return 1;
	}

}
