package org.clew.candidate.reasoner;

import org.clew.candidate.answer.EvidenceKind;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Evidence;
import org.clew.candidate.core.Use;
import org.clew.evidence.Basis;
import org.clew.study.StudyDesign;
import org.jspecify.annotations.Nullable;

/**
 * What kind of evidence a publication is: as its design says, or else as its curators
 * grade it. Curators who call it preclinical are believed.
 */
final class Kinds {

	private Kinds() {
	}

	static EvidenceKind of(Evidence evidence, Core core) {
		EvidenceKind graded = graded(evidence);
		if (!graded.isClinical()) {
			return graded;
		}
		EvidenceKind designed = designed(evidence.study(), core);
		return (designed != null) ? designed : graded;
	}

	static EvidenceKind of(Use use, Core core) {
		EvidenceKind designed = designed(use.study(), core);
		return (designed != null) ? designed : EvidenceKind.CASE_REPORT;
	}

	private static EvidenceKind graded(Evidence evidence) {
		if (evidence.level() == null) {
			return switch (evidence.basis()) {
				case CLINICAL_TRIAL -> EvidenceKind.TRIAL;
				case CASE_REPORT -> EvidenceKind.CASE_REPORT;
				case PRECLINICAL -> EvidenceKind.PRECLINICAL;
				case MECHANISM, SIMILAR_INDICATION, UNSPECIFIED -> EvidenceKind.INFERENCE;
			};
		}
		return switch (evidence.level()) {
			case A -> EvidenceKind.GUIDELINE;
			case B -> EvidenceKind.TRIAL;
			case C -> EvidenceKind.CASE_REPORT;
			case D -> EvidenceKind.PRECLINICAL;
			case E -> EvidenceKind.INFERENCE;
		};
	}

	private static @Nullable EvidenceKind designed(@Nullable Integer study, Core core) {
		StudyDesign design = (study != null) ? core.study(study).design() : StudyDesign.UNSPECIFIED;
		return switch (design) {
			case CASE_REPORT -> EvidenceKind.CASE_REPORT;
			case CASE_SERIES -> EvidenceKind.CASE_SERIES;
			case OBSERVATIONAL, EXPANDED_ACCESS -> EvidenceKind.COHORT;
			case INTERVENTIONAL -> EvidenceKind.TRIAL;
			case PRECLINICAL -> EvidenceKind.PRECLINICAL;
			case REVIEW, UNSPECIFIED -> null;
		};
	}

	static Basis basis(EvidenceKind kind) {
		return switch (kind) {
			case LABEL, GUIDELINE, TRIAL, COHORT, REGISTERED_TRIAL, PROGRAMME -> Basis.CLINICAL_TRIAL;
			case CASE_SERIES, CASE_REPORT -> Basis.CASE_REPORT;
			case MECHANISM, INFERENCE -> Basis.MECHANISM;
			case PRECLINICAL -> Basis.PRECLINICAL;
		};
	}

}
