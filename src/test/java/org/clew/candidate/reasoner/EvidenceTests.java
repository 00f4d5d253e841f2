package org.clew.candidate.reasoner;

import java.util.List;

import org.clew.candidate.answer.Candidate;
import org.clew.candidate.answer.EvidenceKind;
import org.clew.candidate.answer.Reason;
import org.clew.evidence.AgeGroup;
import org.clew.evidence.Basis;
import org.clew.evidence.Effect;
import org.clew.evidence.EvidenceDirection;
import org.clew.evidence.EvidenceSignificance;
import org.clew.study.StudyDesign;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what publications report.
 */
class EvidenceTests {

	@Test
	void trialHereWithTheAlterationIsProof() {
		Sketch sketch = new Sketch().evidence("e", "drug").level("B").with("KRAS G12C").responds("NSCLC");
		assertThat(sketch.patient("NSCLC", "KRAS G12C").candidates()).containsExactly("drug PROVEN");
	}

	@Test
	void caseReportIsReportedWhateverItsLevel() {
		Sketch sketch = new Sketch().evidence("e", "drug")
			.level("B")
			.study("s", StudyDesign.CASE_REPORT)
			.responds("NSCLC");
		assertThat(sketch.patient("NSCLC").candidates()).containsExactly("drug REPORTED");
	}

	@Test
	void modelIsNeverClinical() {
		Sketch sketch = new Sketch().evidence("e", "drug")
			.level("D")
			.study("s", StudyDesign.INTERVENTIONAL)
			.responds("NSCLC");
		assertThat(sketch.patient("NSCLC").candidates()).containsExactly("drug PRECLINICAL");
	}

	@Test
	void evidenceInAnotherDiseaseNeedsTheAlteration() {
		Sketch sketch = new Sketch().evidence("e", "drug").level("B").with("BRAF V600E").responds("melanoma");
		assertThat(sketch.patient("ganglioglioma", "BRAF V600E").candidates()).containsExactly("drug SAME_ALTERATION");
		assertThat(sketch.patient("ganglioglioma", "NRAS Q61K").candidates()).isEmpty();
	}

	@Test
	void evidenceThatNeedsAnotherChangeSupportsNothing() {
		Sketch sketch = new Sketch().evidence("civic.eid:842", "lorlatinib")
			.level("C")
			.with("ALK C1156Y")
			.responds("NSCLC");
		PatientSketch patient = sketch.patient("NSCLC", "EGFR L858R");
		assertThat(patient.candidates()).isEmpty();
		assertThat(patient.testFirst()).containsExactly("lorlatinib REPORTED");
	}

	@Test
	void evidenceOnTheGeneMeansItsChanges() {
		Sketch sketch = new Sketch().evidence("e", "drug").level("B").with("GNAQ mutation").responds("uveal melanoma");
		assertThat(sketch.patient("uveal melanoma", "GNAQ Q209L").candidates()).containsExactly("drug PROVEN");
	}

	@Test
	void combinationIsARegimenAndSubstitutesAreSingleDrugs() {
		Sketch sketch = new Sketch().evidence("a", "one + two")
			.level("B")
			.responds("NSCLC")
			.evidence("b", "three + four")
			.level("B")
			.substitutes()
			.responds("NSCLC");
		assertThat(sketch.patient("NSCLC").candidates()).containsExactlyInAnyOrder("one + two PROVEN", "three PROVEN",
				"four PROVEN");
	}

	@Test
	void useThatRestedOnATrialIsNoTrial() {
		Sketch sketch = new Sketch().use("ONC201")
			.study("hall-2019", StudyDesign.CASE_REPORT)
			.restedOn(Basis.CLINICAL_TRIAL)
			.patients(1)
			.in("DIPG", Effect.SYMPTOMS_IMPROVED);
		Candidate candidate = sketch.patient("DIPG").candidate("ONC201");
		assertThat(candidate.reasons()).extracting(Reason::basis).containsExactly(Basis.CASE_REPORT);
		assertThat(candidate.reasons().getFirst().sentence()).isEqualTo(
				"A case report (1 patient) of ONC201 in DIPG: symptoms improved. The reason given for the use: clinical trial.");
	}

	@Test
	void onePublicationCountsOnce() {
		Sketch sketch = new Sketch().use("ONC201")
			.study("hall-2019", StudyDesign.CASE_REPORT)
			.in("DIPG", Effect.SYMPTOMS_IMPROVED)
			.evidence("e", "ONC201")
			.level("C")
			.study("hall-2019", StudyDesign.CASE_REPORT)
			.responds("DIPG");
		Candidate candidate = sketch.patient("DIPG").candidate("ONC201");
		assertThat(candidate.reasons()).hasSize(1);
		assertThat(candidate.rank().terms().stream().filter((term) -> term.name().equals("publications")).findFirst())
			.hasValueSatisfying((term) -> assertThat(term.value()).isOne());
	}

	@Test
	void levelStandsAboveNumbersOfPatients() {
		Sketch sketch = new Sketch().evidence("a", "alpelisib")
			.level("A")
			.responds("PROS")
			.use("miransertib")
			.patients(2)
			.in("PROS", Effect.SYMPTOMS_IMPROVED);
		assertThat(sketch.patient("PROS").candidates()).containsExactly("alpelisib PROVEN", "miransertib REPORTED");
	}

	@Test
	void unknownNumberIsNeverTakenForOne() {
		Sketch sketch = new Sketch().use("counted")
			.patients(3)
			.in("PROS", Effect.CURED)
			.use("not counted")
			.in("PROS", Effect.CURED);
		assertThat(sketch.patient("PROS").candidates()).containsExactly("counted REPORTED", "not counted REPORTED");
		assertThat(sketch.patient("PROS").candidate("not counted").reasons().getFirst().patients()).isNull();
	}

	@Test
	void evidenceOfThePatientsAgeStandsFirst() {
		Sketch sketch = new Sketch().use("a")
			.aged(AgeGroup.OVER_60)
			.in("PROS", Effect.CURED)
			.use("b")
			.aged(AgeGroup.FROM_0_TO_8)
			.in("PROS", Effect.CURED);
		assertThat(sketch.patient("PROS").aged(4).candidates()).containsExactly("b REPORTED", "a REPORTED");
		assertThat(sketch.patient("PROS").aged(70).candidates()).containsExactly("a REPORTED", "b REPORTED");
	}

	@Test
	void whereAgeChangesNothingTheAnswerSaysSo() {
		Sketch sketch = new Sketch().evidence("e", "drug").level("B").responds("PROS");
		assertThat(sketch.patient("PROS").aged(4).answer().notes()).hasSize(1);
		assertThat(sketch.patient("PROS").answer().notes()).isEmpty();
	}

	@Test
	void flaggedAndUnsupportedResistanceSupportNothing() {
		Sketch sketch = new Sketch().evidence("flagged", "a")
			.level("B")
			.flagged()
			.responds("NSCLC")
			.evidence("not resistant", "b")
			.level("B")
			.add("NSCLC", EvidenceDirection.DOES_NOT_SUPPORT, EvidenceSignificance.RESISTANCE);
		assertThat(sketch.patient("NSCLC").candidates()).isEmpty();
	}

	@Test
	void retractedEvidenceSpeaksForNeitherSide() {
		Sketch sketch = new Sketch().evidence("e", "drug").level("B").retracted().responds("NSCLC");
		assertThat(sketch.patient("NSCLC").candidates()).isEmpty();
	}

	@Test
	void profileThatWasNotUnderstoodIsNeverNone() {
		Sketch sketch = new Sketch().evidence("e", "drug").level("B").printed("a new signature").responds("NSCLC");
		assertThat(sketch.patient("NSCLC").candidates()).isEmpty();
		assertThat(sketch.patient("NSCLC").testFirst()).containsExactly("drug PROVEN");
	}

	@Test
	void evidenceInTheSameDiseaseUnderAnotherRecordCounts() {
		Sketch sketch = new Sketch().same("DIPG", "diffuse intrinsic pontine glioma")
			.evidence("e", "drug")
			.level("B")
			.responds("diffuse intrinsic pontine glioma");
		assertThat(sketch.patient("DIPG").candidates()).containsExactly("drug PROVEN");
	}

	@Test
	void kindsAreNamedAsWhatTheyAre() {
		Sketch sketch = new Sketch().evidence("a", "drug")
			.level("A")
			.responds("NSCLC")
			.evidence("c", "drug")
			.level("C")
			.responds("NSCLC");
		List<EvidenceKind> kinds = sketch.patient("NSCLC")
			.candidate("drug")
			.reasons()
			.stream()
			.map(Reason::kind)
			.toList();
		assertThat(kinds).containsExactly(EvidenceKind.GUIDELINE, EvidenceKind.CASE_REPORT);
	}

}
