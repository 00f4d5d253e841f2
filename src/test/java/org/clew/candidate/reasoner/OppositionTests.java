package org.clew.candidate.reasoner;

import org.clew.candidate.answer.Band;
import org.clew.candidate.answer.Candidate;
import org.clew.evidence.Effect;
import org.clew.evidence.EvidenceDirection;
import org.clew.evidence.EvidenceSignificance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what puts a drug in the band of what is opposed.
 */
class OppositionTests {

	@Test
	void resistanceToTheExactChangeAtTheSameLevelPrevails() {
		Sketch sketch = new Sketch().evidence("for", "drug")
			.level("B")
			.with("KRAS G12C")
			.responds("NSCLC")
			.evidence("against", "drug")
			.level("B")
			.with("KRAS G12C")
			.resists("NSCLC");
		assertThat(sketch.patient("NSCLC", "KRAS G12C").candidates()).containsExactly("drug AGAINST");
	}

	/** V654A beside a change of exon 11: sunitinib acts on the first. */
	@Test
	void supportThatNamesTheChangeLiftsWhatIsSaidOfAnExon() {
		Sketch sketch = new Sketch().label("sunitinib")
			.forDisease("GIST")
			.evidence("civic.eid:304", "sunitinib")
			.level("B")
			.with("KIT V654A")
			.responds("GIST")
			.evidence("civic.eid:4072", "sunitinib")
			.level("B")
			.with("KIT exon 11 mutation")
			.resists("GIST");
		assertThat(sketch.patient("GIST", "KIT W557_K558del", "KIT V654A").candidates())
			.containsExactly("sunitinib LICENSED");
		assertThat(sketch.patient("GIST", "KIT W557_K558del").candidates()).containsExactly("sunitinib AGAINST");
	}

	@Test
	void whatALabelSaysOfTheDiseaseGoesBeforeItsLicenceForTheBroaderOne() {
		Sketch sketch = new Sketch().kinds("squamous lung cancer", "lung cancer")
			.label("pemetrexed")
			.forDisease("lung cancer")
			.excludedByLabel("pemetrexed", "squamous lung cancer")
			.label("docetaxel")
			.forDisease("lung cancer")
			.contraindicated("docetaxel", "squamous lung cancer");
		assertThat(sketch.patient("squamous lung cancer").candidates()).containsExactly("docetaxel LICENSED",
				"pemetrexed AGAINST");
	}

	@Test
	void weakerOppositionStaysInTheRow() {
		Sketch sketch = new Sketch().evidence("for", "drug")
			.level("A")
			.with("KRAS G12C")
			.responds("NSCLC")
			.evidence("against", "drug")
			.level("C")
			.with("KRAS G12C")
			.resists("NSCLC");
		Candidate candidate = sketch.patient("NSCLC", "KRAS G12C").candidate("drug");
		assertThat(candidate.band()).isEqualTo(Band.PROVEN);
		assertThat(candidate.isOpposed()).isTrue();
	}

	@Test
	void modelsDoNotOutweighPatients() {
		Sketch sketch = new Sketch().evidence("for", "drug")
			.level("C")
			.with("KRAS G12C")
			.responds("NSCLC")
			.evidence("against", "drug")
			.level("D")
			.with("KRAS G12C")
			.resists("NSCLC");
		assertThat(sketch.patient("NSCLC", "KRAS G12C").candidates()).containsExactly("drug REPORTED");
	}

	@Test
	void resistanceByAnotherChangeDoesNotLowerADrug() {
		Sketch sketch = new Sketch().label("erlotinib")
			.with("EGFR L858R")
			.forDisease("NSCLC")
			.evidence("civic.eid:238", "erlotinib")
			.level("A")
			.with("EGFR T790M")
			.resists("NSCLC");
		assertThat(sketch.patient("NSCLC", "EGFR L858R").candidates()).containsExactly("erlotinib LICENSED");
	}

	@Test
	void labelForTheFusionDoesNotLiftResistanceOfItsGatekeeper() {
		Sketch sketch = new Sketch().label("dasatinib")
			.with("BCR-ABL1 fusion")
			.forDisease("CML")
			.evidence("civic.eid:4365", "dasatinib")
			.level("B")
			.with("BCR-ABL1 fusion AND ABL1 T315I")
			.resists("CML");
		PatientSketch patient = sketch.patient("CML", "BCR-ABL1", "ABL1 T315I");
		assertThat(patient.candidates()).containsExactly("dasatinib AGAINST");
		assertThat(patient.candidate("dasatinib").labels()).hasSize(1);
	}

	/**
	 * CIViC EID 304 (level B) for sunitinib with V654A, EID 4072 (level B) against it
	 * with exon 11.
	 */
	@Test
	void supportForAMoreExactChangeLiftsWhatOpposesAWiderOne() {
		Sketch sketch = new Sketch().evidence("civic.eid:304", "sunitinib")
			.level("B")
			.with("KIT V654A")
			.responds("GIST")
			.evidence("civic.eid:4072", "sunitinib")
			.level("B")
			.with("KIT exon 11 mutation")
			.resists("GIST");
		assertThat(sketch.patient("GIST", "KIT exon 11 mutation", "KIT V654A").candidates())
			.containsExactly("sunitinib PROVEN");
	}

	@Test
	void resistanceInAnotherDiseaseStaysInTheRow() {
		Sketch sketch = new Sketch().evidence("for", "vemurafenib")
			.level("B")
			.with("BRAF V600E")
			.responds("melanoma")
			.evidence("against", "vemurafenib")
			.level("B")
			.with("BRAF V600E")
			.resists("colorectal cancer");
		Candidate candidate = sketch.patient("melanoma", "BRAF V600E").candidate("vemurafenib");
		assertThat(candidate.band()).isEqualTo(Band.PROVEN);
		assertThat(candidate.isOpposed()).isTrue();
	}

	/** CIViC EID 1213: level B, does not support sensitivity. */
	@Test
	void failureToShowAnEffectIsListedWhereNothingSupportsIt() {
		Sketch sketch = new Sketch().evidence("civic.eid:1213", "selumetinib")
			.level("B")
			.with("GNAQ Q209")
			.add("uveal melanoma", EvidenceDirection.DOES_NOT_SUPPORT, EvidenceSignificance.SENSITIVITY_RESPONSE);
		assertThat(sketch.patient("uveal melanoma", "GNAQ Q209L").candidates()).containsExactly("selumetinib AGAINST");
	}

	@Test
	void failureToShowAnEffectIsWeakWhereSomethingSupportsIt() {
		Sketch sketch = new Sketch().evidence("for", "drug")
			.level("C")
			.responds("NSCLC")
			.evidence("weak", "drug")
			.level("B")
			.add("NSCLC", EvidenceDirection.DOES_NOT_SUPPORT, EvidenceSignificance.SENSITIVITY_RESPONSE);
		assertThat(sketch.patient("NSCLC").candidates()).containsExactly("drug REPORTED");
	}

	@Test
	void moreFailuresThanSuccessesPrevail() {
		Sketch sketch = new Sketch().use("failed")
			.patients(3)
			.in("DIPG", Effect.NO_SIGNIFICANT_EFFECT)
			.use("failed")
			.patients(1)
			.in("DIPG", Effect.SYMPTOMS_IMPROVED)
			.use("mixed")
			.patients(1)
			.in("DIPG", Effect.WORSENED)
			.use("mixed")
			.patients(1)
			.in("DIPG", Effect.CURED);
		assertThat(sketch.patient("DIPG").candidates()).containsExactly("mixed REPORTED", "failed AGAINST");
	}

	@Test
	void contraindicationPrevailsUnlessALabelIsForTheDisease() {
		Sketch sketch = new Sketch().use("a")
			.in("GPA", Effect.CURED)
			.contraindicated("a", "GPA")
			.label("b")
			.forDisease("GPA")
			.contraindicated("b", "GPA");
		assertThat(sketch.patient("GPA").candidates()).containsExactly("b LICENSED", "a AGAINST");
		assertThat(sketch.patient("GPA").candidate("b").isOpposed()).isTrue();
		assertThat(sketch.patient("GPA").candidate("b").safety().contraindications()).hasSize(1);
	}

	@Test
	void labelForAnyTumourDoesNotLiftAContraindicationHere() {
		Sketch sketch = new Sketch().kinds("colorectal cancer", "MONDO:0004992")
			.label("dabrafenib + trametinib")
			.with("BRAF V600E")
			.forAnyTumour()
			.contraindicated("dabrafenib", "colorectal cancer");
		assertThat(sketch.patient("colorectal cancer", "BRAF V600E").candidates())
			.containsExactly("dabrafenib + trametinib AGAINST");
	}

	@Test
	void withdrawalForHarmIsShownAndDoesNotMoveTheDrug() {
		Sketch sketch = new Sketch().label("drug").forDisease("GPA").withdrawn("drug", true);
		Candidate candidate = sketch.patient("GPA").candidate("drug");
		assertThat(candidate.band()).isEqualTo(Band.LICENSED);
		assertThat(candidate.isOpposed()).isTrue();
		assertThat(candidate.market().withdrawn()).isTrue();
	}

	/** Branford 2009: T315I is insensitive to nilotinib. */
	@Test
	void resistanceOfTheExactChangeOutweighsTheLicenceForTheDisease() {
		Sketch sketch = cml().evidence("clew:nilotinib-dasatinib-t315i", "nilotinib")
			.level("B")
			.with("ABL1 T315I")
			.resists("CML");
		assertThat(sketch.patient("CML", "BCR-ABL1", "ABL1 T315I").candidates()).containsExactly("asciminib LICENSED",
				"nilotinib AGAINST");
		assertThat(sketch.patient("CML", "BCR-ABL1").candidates()).containsExactly("nilotinib LICENSED");
	}

	@Test
	void resistanceInModelsOfTheExactChangePutsALicensedDrugLast() {
		Sketch sketch = cml().evidence("civic.eid:2670", "nilotinib")
			.level("D")
			.with("ABL1 T315I")
			.resists("CML")
			.label("busulfan")
			.forDisease("CML");
		assertThat(sketch.patient("CML", "BCR-ABL1", "ABL1 T315I").candidates()).containsExactly("asciminib LICENSED",
				"busulfan LICENSED", "nilotinib LICENSED");
	}

	@Test
	void whatResistsAPartResistsItsRegimens() {
		Sketch sketch = new Sketch().evidence("against", "dasatinib")
			.level("B")
			.with("ABL1 T315I")
			.resists("CML")
			.evidence("for", "dasatinib + vincristine")
			.level("C")
			.with("BCR-ABL1 fusion")
			.responds("CML");
		assertThat(sketch.patient("CML", "BCR-ABL1", "ABL1 T315I").candidates())
			.containsExactly("dasatinib + vincristine AGAINST", "dasatinib AGAINST");
		assertThat(sketch.patient("CML", "BCR-ABL1").candidates()).containsExactly("dasatinib + vincristine REPORTED");
	}

	private static Sketch cml() {
		return new Sketch().label("nilotinib")
			.with("BCR-ABL1 fusion")
			.forDisease("CML")
			.label("asciminib")
			.with("ABL1 T315I")
			.forDisease("CML");
	}

	/** CIViC: D816V in cancer resists imatinib; KIT mutations in melanoma respond. */
	@Test
	void resistanceOfTheExactChangeInAnyTumourHoldsForEachTumour() {
		Sketch sketch = new Sketch().kinds("mastocytosis", "MONDO:0005070")
			.kinds("melanoma", "MONDO:0005070")
			.evidence("against", "imatinib")
			.level("C")
			.with("KIT D816V")
			.resists("MONDO:0005070")
			.evidence("for", "imatinib")
			.level("B")
			.with("KIT mutation")
			.responds("melanoma");
		assertThat(sketch.patient("mastocytosis", "KIT D816V").candidates()).containsExactly("imatinib AGAINST");
		assertThat(sketch.patient("mastocytosis", "KIT K642E").candidates())
			.containsExactly("imatinib SAME_ALTERATION");
	}

}
