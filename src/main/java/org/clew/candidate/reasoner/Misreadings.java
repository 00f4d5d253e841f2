package org.clew.candidate.reasoner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.alteration.Agreement;
import org.clew.alteration.Variant;
import org.clew.candidate.answer.DiseaseRelation;
import org.clew.candidate.core.Biology.Mechanism;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Licensing.Label;
import org.clew.candidate.core.Links.Link;
import org.clew.candidate.core.Node.ProfileNode;

/**
 * What a program reads out of a label lacks the biomarker and the other drugs. Where a
 * person read a biomarker for the same drug, and the drug cannot do without it, the
 * program's reading is left out. It cannot if it acts on the very biomarker, exploits its
 * loss, or asks in all labels that the same one is absent; nor if the biomarker is a
 * state of the whole tumour, or an amount of protein. An antibody against PD-1 that has a
 * label with BRAF V600E beside many others can. Nor does a program's reading license
 * alone what a person found licensed in that disease with other drugs only. A fixed
 * combination is as its parts.
 */
final class Misreadings {

	private static final Set<String> CHECKPOINTS = Set.of("CD274", "PDCD1", "CTLA4");

	/** What the line of a label may ask for, and no profile can say. */
	private static final Pattern MARKER = Pattern.compile("HLA-A\\*02:01|AChR|MuSK|AQP4|MOG");

	/** Hardly anybody has both antibodies. */
	private static final Map<String, String> INSTEAD = Map.of("AChR", "MuSK", "MuSK", "AChR", "AQP4", "MOG", "MOG",
			"AQP4");

	private final Question question;

	private final DrugLabels labels;

	/** The antibodies and types that the patient lacks. */
	private final List<String> absent;

	/** By drug. */
	private final Map<Integer, Boolean> denied = new HashMap<>();

	Misreadings(Question question) {
		this.question = question;
		this.labels = DrugLabels.of(question.core());
		this.absent = Stream.concat(question.namedAbsent().stream(), excluded(question)).toList();
	}

	/** Antibodies that hardly anybody has beside those of the patient. */
	private static Stream<String> excluded(Question question) {
		return question.patient()
			.genotype()
			.present()
			.stream()
			.filter(Variant.Named.class::isInstance)
			.map((variant) -> ((Variant.Named) variant).name().split(" ", 2)[0])
			.filter(INSTEAD::containsKey)
			.map(INSTEAD::get);
	}

	boolean contain(Label label) {
		if (label.readBy() == Label.Reader.PERSON || label.profile() != null || label.biomarkers() != null
				|| label.isRegimen()) {
			return false;
		}
		int drug = label.drugs().get(0);
		if (lacksBiomarker(drug, label) || isPartOnly(drug, label)) {
			return true;
		}
		List<Link> parts = this.question.core().drugParts().from(drug);
		for (int i = 0; i < parts.size(); i++) {
			if (lacksBiomarker(parts.get(i).to(), label)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether the patient lacks what the drug binds, or what another label of the drug
	 * asks for and the drug acts on: CD19 for blinatumomab, an ALK fusion for alectinib.
	 */
	boolean areDenied(Label label) {
		if (isDeniedByLine(label)) {
			return true;
		}
		return label.readBy() != Label.Reader.PERSON && label.profile() == null && !this.question.isUntested()
				&& this.denied.computeIfAbsent(label.drugs().get(0), this::isDenied);
	}

	private boolean isDenied(int drug) {
		Core core = this.question.core();
		List<Mechanism> mechanisms = core.mechanisms().ofDrug(drug);
		if (mechanisms.stream().anyMatch((mechanism) -> isCheckpoint(core, mechanism))) {
			return false;
		}
		if (!mechanisms.isEmpty()
				&& mechanisms.stream().allMatch((mechanism) -> this.question.isDenied(mechanism.target()))) {
			return true;
		}
		for (Mechanism mechanism : mechanisms) {
			for (Label other : core.labels().ofDrug(drug)) {
				ProfileNode needed = other.profile();
				if (needed != null && needed.targets().contains(mechanism.target())
						&& this.question.agreement(needed, other.biomarkers()) == Agreement.CONTRADICTED) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * Whether the patient lacks all antibodies or types of which the label asks for one,
	 * or has another one that stands for a disease of its own.
	 */
	private boolean isDeniedByLine(Label label) {
		if (label.line() == null || this.absent.isEmpty()) {
			return false;
		}
		Set<String> asked = MARKER.matcher(label.line()).results().map(MatchResult::group).collect(Collectors.toSet());
		return !asked.isEmpty()
				&& asked.stream().allMatch((name) -> this.absent.stream().anyMatch((it) -> it.startsWith(name)));
	}

	/** Antibodies against PD-1 and PD-L1 act without either on the tumour. */
	private static boolean isCheckpoint(Core core, Mechanism mechanism) {
		return CHECKPOINTS.contains(String.valueOf(core.target(mechanism.target()).symbol()));
	}

	/**
	 * Whether the label may ask for a biomarker that all labels which a person read ask
	 * for, such as a deletion of 17p for venetoclax.
	 */
	boolean mayContain(Label label) {
		if (label.readBy() == Label.Reader.PERSON || label.isRegimen()) {
			return false;
		}
		return anyIsOfDisease(this.labels.of(label.drugs().get(0)).askedInAll(), label);
	}

	private boolean lacksBiomarker(int drug, Label label) {
		return anyIsOfDisease(this.labels.of(drug).essential(), label);
	}

	private boolean anyIsOfDisease(List<Label> others, Label label) {
		for (int i = 0; i < others.size(); i++) {
			if (isOfDisease(others.get(i), label)) {
				return true;
			}
		}
		return false;
	}

	private boolean isPartOnly(int drug, Label label) {
		boolean together = false;
		boolean isOfSeveral = this.labels.of(drug).readByProgram() > 1;
		List<Label> others = this.labels.of(drug).readByPerson();
		for (int i = 0; i < others.size(); i++) {
			if (isOfDisease(others.get(i), label)) {
				if (!others.get(i).isRegimen()) {
					return false;
				}
				together |= !isOfSeveral;
			}
		}
		return together;
	}

	private boolean isOfDisease(Label other, Label label) {
		Integer disease = other.disease();
		if (disease == null) {
			return true;
		}
		DiseaseRelation relation = this.question.lineage().of(disease);
		Integer own = label.disease();
		return relation.covers() || relation == DiseaseRelation.NARROWER
				|| (own != null && this.question.core().same(disease) == this.question.core().same(own));
	}

}
