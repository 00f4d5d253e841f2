package org.clew.candidate.reasoner;

import java.util.List;

import org.clew.alteration.FunctionalEffect;
import org.clew.candidate.answer.Band;
import org.clew.candidate.answer.Candidate;
import org.clew.candidate.answer.Condition;
import org.clew.candidate.answer.ConditionKind;
import org.clew.candidate.core.Biology.Confidence;
import org.clew.candidate.core.Licensing.Licence;
import org.clew.disease.ImplicationRole;
import org.clew.target.ActionDirection;
import org.clew.target.ActionType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for drugs that act on a target of the patient or the disease.
 */
class TargetTests {

	@Test
	void gainIsAnsweredByInhibition() {
		Sketch sketch = new Sketch().inhibits("inhibitor", "ALK")
			.acts("activator", "ALK", ActionType.AGONIST, ActionDirection.ACTIVATING);
		assertThat(sketch.patient("IMT", "TPM4-ALK fusion").candidates()).containsExactly("inhibitor SHARED_TARGET");
	}

	@Test
	void lossIsAnsweredByReplacementOrByExploitingItAndNeverByInhibition() {
		Sketch sketch = new Sketch().inhibits("inhibitor", "SMARCB1")
			.acts("gene therapy", "SMARCB1", ActionType.EXOGENOUS_GENE, ActionDirection.UNCLEAR)
			.inhibits("tazemetostat", "EZH2")
			.exploitsLoss("SMARCB1", "EZH2");
		assertThat(sketch.patient("rhabdoid tumor", "SMARCB1 deletion").candidates())
			.containsExactlyInAnyOrder("gene therapy SHARED_TARGET", "tazemetostat SHARED_TARGET");
		assertThat(sketch.patient("rhabdoid tumor", "SMARCB1 loss").candidates()).hasSize(2);
	}

	@Test
	void unknownEffectGivesNoSharedTarget() {
		Sketch sketch = new Sketch().inhibits("inhibitor", "XYZ1");
		assertThat(sketch.patient("sarcoma", "XYZ1 R12C").candidates()).isEmpty();
	}

	@Test
	void geneNamedWithoutAChangeGivesItsDrugsAndSaysThatTheFitIsUnknown() {
		Sketch sketch = new Sketch().inhibits("inhibitor", "CD79B");
		assertThat(sketch.patient("DLBCL").naming("CD79B").candidates()).containsExactly("inhibitor SHARED_TARGET");
		assertThat(sketch.patient("DLBCL").naming("CD79B").candidate("inhibitor").reasons().getFirst().sentence())
			.contains("unknown");
	}

	@Test
	void familyOfTheTargetSaysThatTheMemberWasNotMeasured() {
		Sketch sketch = new Sketch().member("NTRKFAMILY", "ALK").inhibits("drug", "NTRKFAMILY");
		assertThat(sketch.patient("IMT", "TPM4-ALK fusion").candidate("drug").reasons().getFirst().conditions())
			.extracting(Condition::kind)
			.contains(ConditionKind.MEMBER);
	}

	@Test
	void drugsOfAHubTargetRankByWhatIsKnownAndNotByHowManyThereAre() {
		Sketch sketch = new Sketch().inhibits("licensed", "ALK", "ROS1", "MET")
			.licence("licensed", "US", Licence.Status.AUTHORISED)
			.inhibits("never marketed", "ALK");
		assertThat(sketch.patient("IMT", "TPM4-ALK fusion").candidates()).containsExactly("licensed SHARED_TARGET",
				"never marketed SHARED_TARGET");
	}

	@Test
	void onlyWhatCausesOrDrivesOrMarksADiseaseMakesACandidate() {
		Sketch sketch = new Sketch().inhibits("causal", "AAA1")
			.implicates("GPA", "AAA1", ImplicationRole.CAUSAL_GENE, FunctionalEffect.GAIN_OF_FUNCTION)
			.inhibits("ipilimumab", "CTLA4")
			.implicates("GPA", "CTLA4", ImplicationRole.SUSCEPTIBILITY_GENE, FunctionalEffect.GAIN_OF_FUNCTION)
			.inhibits("biomarker", "BBB1")
			.implicates("GPA", "BBB1", ImplicationRole.BIOMARKER, FunctionalEffect.GAIN_OF_FUNCTION)
			.inhibits("antibody", "MS4A1")
			.implicates("GPA", "MS4A1", ImplicationRole.SURFACE_ANTIGEN, FunctionalEffect.UNKNOWN);
		assertThat(sketch.patient("GPA").candidates()).containsExactlyInAnyOrder("causal DISEASE_TARGET",
				"antibody DISEASE_TARGET");
	}

	@Test
	void disputedAndRefutedAndLimitedGenesMakeNone() {
		Sketch sketch = new Sketch();
		for (Confidence confidence : Confidence.values()) {
			String gene = "GENE" + confidence.ordinal();
			sketch.inhibits(confidence.name(), gene)
				.implicates("disease", gene, ImplicationRole.CAUSAL_GENE, FunctionalEffect.GAIN_OF_FUNCTION, null,
						confidence);
		}
		assertThat(sketch.patient("disease").candidates()).containsExactlyInAnyOrder("DEFINITIVE DISEASE_TARGET",
				"STRONG DISEASE_TARGET", "MODERATE DISEASE_TARGET");
	}

	@Test
	void dominantNegativeIsNeitherLossNorGain() {
		Sketch sketch = new Sketch().inhibits("inhibitor", "COL3A1")
			.acts("activator", "COL3A1", ActionType.ACTIVATOR, ActionDirection.ACTIVATING)
			.implicates("disease", "COL3A1", ImplicationRole.CAUSAL_GENE, FunctionalEffect.DOMINANT_NEGATIVE);
		assertThat(sketch.patient("disease").candidates()).isEmpty();
	}

	@Test
	void inheritedCauseSaysNothingOfATumour() {
		Sketch sketch = new Sketch().kinds("medullary carcinoma", "MONDO:0005070")
			.inhibits("inhibitor", "RET")
			.implicates("medullary carcinoma", "RET", ImplicationRole.CAUSAL_GENE, FunctionalEffect.GAIN_OF_FUNCTION);
		assertThat(sketch.patient("medullary carcinoma").candidates()).isEmpty();
	}

	@Test
	void driverOfTheDiseaseIsNoReasonOnceThePatientsOwnIsKnown() {
		Sketch sketch = new Sketch().inhibits("alectinib", "ALK")
			.implicates("DLBCL", "ALK", ImplicationRole.ONCOGENIC_DRIVER, FunctionalEffect.GAIN_OF_FUNCTION);
		sketch.target("CD79B");
		assertThat(sketch.patient("DLBCL").candidates()).containsExactly("alectinib DISEASE_TARGET");
		assertThat(sketch.patient("DLBCL", "CD79B Y196H").candidates()).isEmpty();
		assertThat(sketch.patient("DLBCL").naming("CD79B").candidates()).isEmpty();
	}

	@Test
	void causeOfTheDiseaseStandsWhereItIsThePatientsOwnGene() {
		Sketch sketch = new Sketch()
			.acts("ivacaftor", "CFTR", ActionType.POSITIVE_MODULATOR, ActionDirection.ACTIVATING)
			.implicates("cystic fibrosis", "CFTR", ImplicationRole.CAUSAL_GENE, FunctionalEffect.LOSS_OF_FUNCTION);
		assertThat(sketch.patient("cystic fibrosis", "CFTR G551D").candidates())
			.containsExactly("ivacaftor DISEASE_TARGET");
	}

	@Test
	void whatOnlySomeTumoursHaveMustBeFoundFirst() {
		Sketch sketch = new Sketch().inhibits("capivasertib", "AKT1")
			.implicates("DIPG", "AKT1", ImplicationRole.ONCOGENIC_DRIVER, FunctionalEffect.GAIN_OF_FUNCTION,
					"AKT1 E17K", null);
		PatientSketch patient = sketch.patient("DIPG");
		assertThat(patient.candidates()).isEmpty();
		assertThat(patient.testFirst()).containsExactly("capivasertib SHARED_TARGET");
		assertThat(patient.answer().testFirst().getFirst().conditions().getFirst().text())
			.isEqualTo("if there is AKT1 E17K");
	}

	@Test
	void changeThatNobodyDescribedGivesItsDrugsAsUnknownAndSaysWhatItWouldHaveToDo() {
		Sketch sketch = new Sketch().inhibits("infigratinib", "FGFR1");
		Candidate candidate = sketch.patient("glioma", "FGFR1 mutation").candidate("infigratinib");
		assertThat(candidate.band()).isEqualTo(Band.SHARED_TARGET);
		assertThat(candidate.conditions()).extracting(Condition::text)
			.containsExactly("if the change activates FGFR1; what it does is not known");
		assertThat(candidate.reasons().getFirst().sentence()).contains("unknown");
	}

	@Test
	void changeOfASuppressorThatNobodyDescribedIsNotAnsweredByInhibition() {
		Sketch sketch = new Sketch().inhibits("inhibitor", "TSC2")
			.inhibits("everolimus", "MTOR")
			.exploitsLoss("TSC2", "MTOR");
		assertThat(sketch.patient("angiomyolipoma", "TSC2 mutation").candidates())
			.containsExactly("everolimus SHARED_TARGET");
		assertThat(sketch.patient("angiomyolipoma", "TSC2 mutation").candidate("everolimus").conditions())
			.extracting(Condition::text)
			.containsExactly("if the change inactivates TSC2; what it does is not known");
	}

	/** D594G impairs the kinase (PMID:28783719). */
	@Test
	void whatIsKnownOfThePatientsOwnChangeCountsAndNotWhatOthersOfTheDiseaseDo() {
		Sketch sketch = new Sketch().inhibits("sorafenib", "BRAF")
			.implicates("melanoma", "BRAF", ImplicationRole.ONCOGENIC_DRIVER, FunctionalEffect.GAIN_OF_FUNCTION);
		assertThat(sketch.patient("melanoma", "BRAF D594G").candidates()).isEmpty();
		assertThat(sketch.patient("melanoma").candidates()).containsExactly("sorafenib DISEASE_TARGET");
	}

	/** fda.lumakras: KRAS G12C. */
	@Test
	void drugThatIsMadeForOtherResiduesIsNoAnswer() {
		Sketch sketch = new Sketch().inhibits("sotorasib", "KRAS")
			.inhibits("pan-RAS inhibitor", "KRAS")
			.label("sotorasib")
			.with("KRAS G12C")
			.forDisease("NSCLC");
		assertThat(sketch.patient("pancreatic cancer", "KRAS G12D").candidates())
			.containsExactly("pan-RAS inhibitor SHARED_TARGET");
	}

	@Test
	void oneMechanismGivesOneReason() {
		Sketch sketch = new Sketch().inhibits("drug", "KIT")
			.implicates("GIST", "KIT", ImplicationRole.ONCOGENIC_DRIVER, FunctionalEffect.GAIN_OF_FUNCTION)
			.implicates("GIST", "KIT", ImplicationRole.ONCOGENIC_DRIVER, FunctionalEffect.GAIN_OF_FUNCTION,
					"KIT exon 11 mutation", null);
		assertThat(sketch.patient("GIST").candidate("drug").reasons()).hasSize(1);
	}

	@Test
	void fusionAndAmplificationWhoseEffectNobodyStatesGiveTheirDrugsAsUnknown() {
		Sketch sketch = new Sketch().inhibits("drug", "XYZ1");
		for (String finding : List.of("XYZ1 amplification", "ABC1-XYZ1 fusion")) {
			Candidate candidate = sketch.patient("sarcoma", finding).candidate("drug");
			assertThat(candidate.conditions()).extracting(Condition::text)
				.containsExactly("if the change activates XYZ1; what it does is not known");
		}
	}

	@Test
	void lossOfARepairIsNotExploitedInWhoWasBornWithIt() {
		Sketch sketch = new Sketch().inhibits("olaparib", "PARP1")
			.exploitsLoss("BRCA1", "PARP1")
			.kinds("ovarian cancer", "MONDO:0005070")
			.kinds("Fanconi anemia", "anemia");
		assertThat(sketch.patient("ovarian cancer", "BRCA1 loss").candidates())
			.containsExactly("olaparib SHARED_TARGET");
		assertThat(sketch.patient("Fanconi anemia", "BRCA1 loss").candidates()).isEmpty();
	}

	@Test
	void lowExpressionCallsForNoInhibitor() {
		Sketch sketch = new Sketch().inhibits("trastuzumab", "ERBB2");
		assertThat(sketch.patient("gastric cancer", "HER2 IHC 1+").candidates()).isEmpty();
		assertThat(sketch.patient("gastric cancer", "HER2 amplification").candidates()).isNotEmpty();
	}

}
