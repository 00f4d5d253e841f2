package org.clew.candidate.reasoner;

import java.util.List;

import org.clew.alteration.FunctionalEffect;
import org.clew.candidate.core.Licensing.Licence;
import org.clew.disease.ImplicationRole;
import org.clew.evidence.Basis;
import org.clew.evidence.Effect;
import org.clew.evidence.EvidenceDirection;
import org.clew.evidence.EvidenceSignificance;
import org.clew.study.StudyDesign;
import org.clew.target.ActionDirection;
import org.clew.target.ActionType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for patients as a physician enters them, each over the few facts that matter. The
 * facts are of the sources named: labels as in the Molecular Oncology Almanac (2026-05)
 * and Every Cure's MATRIX list (2025-07), evidence as in CIViC (2025-12).
 */
class AnswerTests {

	private static final String NSCLC = "non-small cell lung carcinoma";

	private static final String PILOCYTIC = "pilocytic astrocytoma";

	/** ema.tagrisso:2, :4; EID 1592, 238, 239, 842. */
	private static Sketch lung() {
		return new Sketch().inhibits("osimertinib", "EGFR")
			.inhibits("erlotinib", "EGFR")
			.inhibits("gefitinib", "EGFR")
			.inhibits("lorlatinib", "ALK")
			.excludes("EGFR", "ALK")
			.label("osimertinib")
			.with("EGFR T790M")
			.forDisease(NSCLC)
			.label("osimertinib")
			.with("EGFR exon 19 deletion OR EGFR L858R")
			.forDisease(NSCLC)
			.label("erlotinib")
			.with("EGFR exon 19 deletion OR EGFR L858R")
			.forDisease(NSCLC)
			.evidence("civic.eid:1592", "osimertinib")
			.level("A")
			.with("EGFR T790M")
			.responds(NSCLC)
			.evidence("civic.eid:238", "erlotinib")
			.level("A")
			.with("EGFR T790M")
			.resists(NSCLC)
			.evidence("civic.eid:239", "gefitinib")
			.level("B")
			.with("EGFR T790M")
			.resists(NSCLC)
			.evidence("civic.eid:842", "lorlatinib")
			.level("C")
			.with("EML4-ALK fusion AND ALK C1156Y")
			.responds(NSCLC);
	}

	@Test
	void egfrT790mIsAnsweredByOsimertinibAndOpposesErlotinib() {
		assertThat(lung().patient(NSCLC, "EGFR T790M").candidates()).containsExactly("osimertinib LICENSED",
				"erlotinib AGAINST", "gefitinib AGAINST");
	}

	@Test
	void egfrL858rIsNotAnsweredByWhatAlkC1156yNeeds() {
		assertThat(lung().patient(NSCLC, "EGFR L858R").candidates()).containsExactly("erlotinib LICENSED",
				"osimertinib LICENSED", "gefitinib SHARED_TARGET");
	}

	/** ema.iclusig:0, fda.scemblix:1; EID 1390, 4365, 2670, 4362, 234. */
	@Test
	void bcrAblT315iIsAnsweredByPonatinibAndAsciminib() {
		Sketch sketch = new Sketch();
		for (String drug : List.of("imatinib", "dasatinib", "bosutinib")) {
			sketch.inhibits(drug, "ABL1").label(drug).with("BCR-ABL1 fusion").forDisease("CML");
		}
		sketch.label("ponatinib")
			.with("ABL1 T315I")
			.forDisease("CML")
			.label("asciminib")
			.with("BCR-ABL1 fusion AND ABL1 T315I")
			.forDisease("CML")
			.evidence("civic.eid:1390", "ponatinib")
			.level("B")
			.with("BCR-ABL1 fusion AND ABL1 T315I")
			.responds("CML")
			.evidence("civic.eid:234", "imatinib")
			.level("B")
			.with("BCR-ABL1 fusion AND ABL1 T315I")
			.resists("CML")
			.evidence("civic.eid:4365", "dasatinib")
			.level("B")
			.with("BCR-ABL1 fusion AND ABL1 T315I")
			.resists("CML")
			.evidence("civic.eid:4362", "bosutinib")
			.level("C")
			.with("BCR-ABL1 fusion AND ABL1 T315I")
			.resists("CML");
		assertThat(sketch.patient("CML", "BCR-ABL1", "ABL1 T315I").candidates()).containsExactly("ponatinib LICENSED",
				"asciminib LICENSED", "bosutinib AGAINST", "dasatinib AGAINST", "imatinib AGAINST");
	}

	/** fda.ojemda:0; EID 8943, 7402; doi:10.3390/cancers11091262. */
	@Test
	void brafFusionIsAnsweredByTovorafenibAndOpposesV600SelectiveInhibitors() {
		Sketch sketch = new Sketch().kinds(PILOCYTIC, "low grade glioma")
			.inhibits("vemurafenib", "BRAF")
			.inhibits("tovorafenib", "BRAF")
			.label("tovorafenib")
			.with("BRAF fusion OR BRAF V600")
			.from(0.5)
			.forDisease("low grade glioma")
			.evidence("civic.eid:8943", "selumetinib")
			.level("D")
			.with("KIAA1549-BRAF fusion")
			.responds(PILOCYTIC)
			.evidence("clew:v600-selective-raf-inhibitors-braf-fusion", "vemurafenib")
			.study("clew:schreck-2019-raf-inhibitors", StudyDesign.REVIEW)
			.level("C")
			.with("BRAF fusion")
			.resists(null);
		assertThat(sketch.patient(PILOCYTIC, "KIAA1549-BRAF fusion").aged(5).candidates())
			.containsExactly("tovorafenib LICENSED", "selumetinib PRECLINICAL", "vemurafenib AGAINST");
	}

	/** EID 7556; doi:10.3390/cancers11091262. */
	@Test
	void brafClassIiiOpposesV600SelectiveInhibitorsAndIsNotMetByTheirLabels() {
		Sketch sketch = new Sketch().inhibits("dabrafenib", "BRAF")
			.label("dabrafenib")
			.with("BRAF V600E")
			.forDisease("melanoma")
			.evidence("clew:v600-selective-raf-inhibitors-braf-class-iii", "dabrafenib")
			.level("C")
			.with("BRAF G466V")
			.resists(null)
			.use("ulixertinib")
			.in("melanoma", Effect.SYMPTOMS_IMPROVED);
		assertThat(sketch.patient("melanoma", "BRAF D594G").candidates()).containsExactly("ulixertinib REPORTED",
				"dabrafenib AGAINST");
	}

	@Test
	void alkIsNoReasonInLymphomaOnceCd79bIsKnown() {
		Sketch sketch = new Sketch()
			.implicates("DLBCL", "ALK", ImplicationRole.ONCOGENIC_DRIVER, FunctionalEffect.GAIN_OF_FUNCTION)
			.inhibits("alectinib", "ALK")
			.label("polatuzumab vedotin")
			.readByProgram()
			.forDisease("DLBCL");
		sketch.target("CD79B");
		assertThat(sketch.patient("DLBCL").naming("CD79B").candidates())
			.containsExactly("polatuzumab vedotin LICENSED");
	}

	@Test
	void absenceExcludes() {
		Sketch sketch = new Sketch().label("vemurafenib")
			.with("BRAF V600E")
			.forDisease("melanoma")
			.label("trastuzumab")
			.with("ERBB2 positive")
			.forDisease("breast cancer");
		assertThat(sketch.patient("melanoma", "BRAF wild type").candidates()).isEmpty();
		assertThat(sketch.patient("breast cancer", "ERBB2 negative").candidates()).isEmpty();
	}

	/**
	 * MATRIX list: avacopan for MONDO:0012105; Orphanet 900: CTLA4 major susceptibility
	 * factor.
	 */
	@Test
	void susceptibilityGeneMakesNoCandidateForVasculitis() {
		Sketch sketch = new Sketch().kinds("GPA", "ANCA vasculitis")
			.label("avacopan")
			.readByProgram()
			.forDisease("GPA")
			.label("rituximab")
			.readByProgram()
			.forDisease("GPA")
			.inhibits("ipilimumab", "CTLA4")
			.implicates("GPA", "CTLA4", ImplicationRole.SUSCEPTIBILITY_GENE, FunctionalEffect.GAIN_OF_FUNCTION);
		assertThat(sketch.patient("GPA").candidates()).containsExactlyInAnyOrder("avacopan LICENSED",
				"rituximab LICENSED");
	}

	/** MATRIX list: everolimus; G2P01636: TSC2, loss of function. */
	@Test
	void lossOfTsc2IsExploitedOverMtor() {
		Sketch sketch = new Sketch().exploitsLoss("TSC2", "MTOR")
			.inhibits("everolimus", "MTOR")
			.inhibits("sirolimus", "MTOR")
			.implicates("tuberous sclerosis", "TSC2", ImplicationRole.CAUSAL_GENE, FunctionalEffect.LOSS_OF_FUNCTION)
			.label("everolimus")
			.readByProgram()
			.forDisease("tuberous sclerosis")
			.acts("gemtuzumab ozogamicin", "CD33", ActionType.BINDING_AGENT, ActionDirection.UNCLEAR);
		assertThat(sketch.patient("tuberous sclerosis").candidates()).containsExactly("everolimus LICENSED",
				"sirolimus DISEASE_TARGET");
	}

	/**
	 * fda.modeyso:0: H3 K27M, diffuse midline glioma, from 1 year, after progression;
	 * review: Hall 2019.
	 */
	@Test
	void onePatientIsNoTrialAndTheLabelStandsAboveIt() {
		Sketch sketch = new Sketch().kinds("DIPG", "diffuse midline glioma")
			.label("dordaviprone")
			.with("H3-3A K27M")
			.from(1)
			.line("progressive disease following prior therapy")
			.accelerated()
			.forDisease("diffuse midline glioma")
			.use("dordaviprone")
			.study("hall-2019", StudyDesign.CASE_REPORT)
			.restedOn(Basis.CLINICAL_TRIAL)
			.patients(1)
			.in("DIPG", Effect.SYMPTOMS_IMPROVED);
		assertThat(sketch.patient("DIPG", "H3-3A K27M").aged(6).candidates()).containsExactly("dordaviprone LICENSED");
		assertThat(sketch.patient("DIPG").aged(6).candidates()).containsExactly("dordaviprone REPORTED");
		assertThat(sketch.patient("DIPG").aged(6).testFirst()).containsExactly("dordaviprone LICENSED");
	}

	/**
	 * fda.xalkori: ALK-positive IMT from 1 year; ema.xalkori:4. ASP-3026 and TAE-684 were
	 * never marketed.
	 */
	@Test
	void childWithAlkTumourIsOfferedTheLicensedDrugFirstAndMarketedOnesAboveOthers() {
		Sketch sketch = new Sketch().label("crizotinib").with("ALK fusion").from(1).forDisease("IMT");
		for (String drug : List.of("crizotinib", "alectinib", "ceritinib", "ASP-3026", "TAE-684")) {
			sketch.inhibits(drug, "ALK");
		}
		sketch.inhibits("ceritinib", "IGF1R", "INSR", "ROS1")
			.licence("alectinib", "US", Licence.Status.AUTHORISED)
			.licence("ceritinib", "US", Licence.Status.AUTHORISED);
		PatientSketch patient = sketch.patient("IMT", "TPM4-ALK fusion").aged(9).in("US");
		assertThat(patient.candidates()).containsExactly("crizotinib LICENSED", "alectinib SHARED_TARGET",
				"ceritinib SHARED_TARGET", "ASP-3026 SHARED_TARGET", "TAE-684 SHARED_TARGET");
		assertThat(patient.candidate("alectinib").market().investigational()).isFalse();
		assertThat(patient.candidate("ASP-3026").market().investigational()).isNull();
		assertThat(patient.candidate("crizotinib").market().approvedForDisease()).isTrue();
	}

	/**
	 * EID 1405: level B, does not support sensitivity to vemurafenib; EID 9851: level A.
	 */
	@Test
	void colorectalBrafV600eIsAnsweredByARegimenAndNotByItsPart() {
		Sketch sketch = new Sketch().evidence("civic.eid:9851", "cetuximab + encorafenib")
			.level("A")
			.with("BRAF V600E")
			.responds("colorectal cancer")
			.evidence("civic.eid:1405", "vemurafenib")
			.level("B")
			.with("BRAF V600E")
			.add("colorectal cancer", EvidenceDirection.DOES_NOT_SUPPORT, EvidenceSignificance.SENSITIVITY_RESPONSE)
			.label("vemurafenib")
			.with("BRAF V600E")
			.forDisease("melanoma")
			.use("aflibercept")
			.patients(5)
			.in("colorectal cancer", Effect.SYMPTOMS_IMPROVED);
		assertThat(sketch.patient("colorectal cancer", "BRAF V600E").candidates())
			.containsExactly("cetuximab + encorafenib PROVEN", "aflibercept REPORTED", "vemurafenib SAME_ALTERATION");
	}

	/** MATRIX list: nirogacestat; the review: 4 and 2 patients. */
	@Test
	void licensedDrugForDesmoidTumourStandsAboveTwoPatients() {
		Sketch sketch = new Sketch().label("nirogacestat")
			.readByProgram()
			.forDisease("desmoid tumor")
			.use("nirogacestat")
			.patients(4)
			.in("desmoid tumor", Effect.SYMPTOMS_IMPROVED)
			.use("AL101")
			.patients(2)
			.in("desmoid tumor", Effect.SYMPTOMS_IMPROVED);
		assertThat(sketch.patient("desmoid tumor").candidates()).containsExactly("nirogacestat LICENSED",
				"AL101 REPORTED");
	}

	/** EID 1740: level D, SMARCB1 deletion. */
	@Test
	void lossAndDeletionAreOneClass() {
		Sketch sketch = new Sketch().evidence("civic.eid:1740", "tazemetostat")
			.level("D")
			.with("SMARCB1 deletion")
			.responds("rhabdoid tumor");
		assertThat(sketch.patient("rhabdoid tumor", "SMARCB1 loss").candidates())
			.containsExactly("tazemetostat PRECLINICAL");
		assertThat(sketch.patient("rhabdoid tumor", "SMARCB1 deletion").candidates())
			.containsExactly("tazemetostat PRECLINICAL");
	}

	@Test
	void unknownIsNeitherInvestigationalNorSafe() {
		Sketch sketch = new Sketch().use("lorlatinib")
			.worstGrade(3)
			.in("IMT", Effect.CURED)
			.use("ponatinib")
			.in("IMT", Effect.CURED);
		assertThat(sketch.patient("IMT").candidate("ponatinib").safety().worstGrade()).isNull();
		assertThat(sketch.patient("IMT").candidate("lorlatinib").safety().worstGrade()).isEqualTo(3);
		assertThat(sketch.patient("IMT").candidate("ponatinib").market().approved()).isNull();
	}

	@Test
	void registerThatIsReadAsAWholeSaysWhereADrugIsInvestigational() {
		Sketch sketch = new Sketch().use("drug")
			.in("IMT", Effect.CURED)
			.licence("drug", "JP", Licence.Status.AUTHORISED);
		assertThat(sketch.patient("IMT").in("DE").candidate("drug").market().investigational()).isTrue();
		assertThat(sketch.patient("IMT").in("JP").candidate("drug").market().investigational()).isFalse();
		assertThat(sketch.patient("IMT").in("BR").candidate("drug").market().investigational()).isNull();
	}

}
