package org.clew.evidence.scale;

import java.util.List;

import org.clew.evidence.Basis;
import org.clew.evidence.scale.EvidenceScale.Scale;
import org.clew.evidence.scale.EvidenceScale.ScaleLevel;
import org.clew.evidence.scale.EvidenceScale.ScaleMapping;

/**
 * The scales by which others grade evidence, and how they relate to the five bases. They
 * are part of the code and not of the graph: nothing hangs on them, and reasoners do not
 * read them, but for CIViC's levels.
 */
final class EvidenceScales {

	private static final EvidenceScale CIVIC = new EvidenceScale(Scale.CIVIC, "CIViC evidence level",
			"CIViC, documentation and data model (civicdb.org)",
			List.of(new ScaleLevel("A", "Validated association."),
					new ScaleLevel("B", "Clinical evidence, usually more than five patients."),
					new ScaleLevel("C", "Case study."), new ScaleLevel("D", "Preclinical evidence."),
					new ScaleLevel("E", "Inferential association.")),
			List.of(ScaleMapping.of(Basis.CLINICAL_TRIAL, "A", "B"), ScaleMapping.of(Basis.CASE_REPORT, "C"),
					ScaleMapping.of(Basis.MECHANISM, "E").noting("Also evidence of the type FUNCTIONAL."),
					ScaleMapping.of(Basis.PRECLINICAL, "D"), ScaleMapping.of(Basis.SIMILAR_INDICATION)
						.noting("No level: evidence of any level, on another disease.")));

	private static final EvidenceScale AMP = new EvidenceScale(Scale.AMP_ASCO_CAP, "AMP/ASCO/CAP tier and level",
			"AMP/ASCO/CAP guideline for somatic variants, as CIViC's data model names its levels (civicdb.org)",
			codes("TIER_I_LEVEL_A", "TIER_I_LEVEL_B", "TIER_II_LEVEL_C", "TIER_II_LEVEL_D", "TIER_III", "TIER_IV"),
			List.of(ScaleMapping.of(Basis.CLINICAL_TRIAL, "TIER_I_LEVEL_A", "TIER_I_LEVEL_B", "TIER_II_LEVEL_C"),
					ScaleMapping.uncertain(Basis.CASE_REPORT, "TIER_II_LEVEL_D"),
					ScaleMapping.uncertain(Basis.MECHANISM, "TIER_II_LEVEL_D", "TIER_III"),
					ScaleMapping.uncertain(Basis.PRECLINICAL, "TIER_II_LEVEL_D"),
					ScaleMapping.of(Basis.SIMILAR_INDICATION, "TIER_II_LEVEL_C")));

	private static final EvidenceScale ESCAT = new EvidenceScale(Scale.ESCAT, "ESCAT tier",
			"Mateo et al. 2018, as PMC:PMC9755882 restates it",
			List.of(new ScaleLevel("I-A", "Ready for routine use."), new ScaleLevel("I-B", "Ready for routine use."),
					new ScaleLevel("I-C", "Ready for routine use."),
					new ScaleLevel("II-A", "Active; how much patients gain is not known."),
					new ScaleLevel("II-B", "Active; how much patients gain is not known."),
					new ScaleLevel("III-A", "Benefit with the same alteration in another type of tumour."),
					new ScaleLevel("III-B", "Benefit with a similar alteration."),
					new ScaleLevel("IV-A", "Preclinical evidence."), new ScaleLevel("IV-B", "Preclinical evidence."),
					new ScaleLevel("V", "Calls for a second target to be hit as well."),
					new ScaleLevel("X", "No evidence.")),
			List.of(ScaleMapping.of(Basis.CLINICAL_TRIAL, "I-A", "I-B", "I-C", "II-A", "II-B"),
					ScaleMapping.of(Basis.CASE_REPORT), ScaleMapping.uncertain(Basis.MECHANISM, "IV-B", "V"),
					ScaleMapping.of(Basis.PRECLINICAL, "IV-A"),
					ScaleMapping.of(Basis.SIMILAR_INDICATION, "III-A", "III-B")));

	private static final EvidenceScale ONCOKB = new EvidenceScale(Scale.ONCOKB, "OncoKB level of evidence",
			"OncoKB, LevelOfEvidence.java (github.com/oncokb/oncokb)",
			List.of(new ScaleLevel("1", null), new ScaleLevel("2", null), new ScaleLevel("3A", null),
					new ScaleLevel("3B", "Predicts a response to the drug in another indication."),
					new ScaleLevel("4", "Compelling biological evidence."), new ScaleLevel("R1", null),
					new ScaleLevel("R2", null)),
			List.of(ScaleMapping.of(Basis.CLINICAL_TRIAL, "1", "2", "3A"), ScaleMapping.of(Basis.CASE_REPORT),
					ScaleMapping.of(Basis.MECHANISM, "4"), ScaleMapping.of(Basis.PRECLINICAL, "4"),
					ScaleMapping.of(Basis.SIMILAR_INDICATION, "3B")));

	private static final EvidenceScale BIOLINK = new EvidenceScale(Scale.BIOLINK, "Biolink predicate",
			"Biolink Model 4.4.4 (w3id.org/biolink); predicates, and no order of strength",
			codes("treats", "in_clinical_trials_for", "applied_to_treat", "in_preclinical_trials_for",
					"beneficial_in_models_for", "target_for", "affects"),
			List.of(ScaleMapping.of(Basis.CLINICAL_TRIAL, "in_clinical_trials_for"),
					ScaleMapping.of(Basis.CASE_REPORT, "applied_to_treat"),
					ScaleMapping.of(Basis.MECHANISM, "target_for", "affects")
						.noting("`affects` with a qualifier for the causal mechanism."),
					ScaleMapping.of(Basis.PRECLINICAL, "in_preclinical_trials_for", "beneficial_in_models_for"),
					ScaleMapping.of(Basis.SIMILAR_INDICATION, "treats", "in_clinical_trials_for")
						.noting("On another disease, which subclass_of or similar_to joins to this one.")));

	/** All scales. */
	static final List<EvidenceScale> ALL = List.of(CIVIC, AMP, ESCAT, ONCOKB, BIOLINK);

	private EvidenceScales() {
	}

	private static List<ScaleLevel> codes(String... codes) {
		return List.of(codes).stream().map((code) -> new ScaleLevel(code, null)).toList();
	}

}
