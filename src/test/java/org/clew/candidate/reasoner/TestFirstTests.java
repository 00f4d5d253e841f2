package org.clew.candidate.reasoner;

import org.clew.candidate.answer.Band;
import org.clew.candidate.answer.ConditionKind;
import org.clew.candidate.answer.WhatToTestFor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what must be found first.
 */
class TestFirstTests {

	@Test
	void saysWhatToTestForAndWhatEachResultWouldOpen() {
		Sketch sketch = new Sketch().label("osimertinib")
			.with("EGFR L858R")
			.forDisease("NSCLC")
			.label("amivantamab")
			.with("EGFR exon 20 insertion")
			.forDisease("NSCLC")
			.evidence("e", "trametinib")
			.level("C")
			.with("MAP2K1 K57N")
			.responds("NSCLC");
		var tests = sketch.patient("NSCLC").answer().whatToTestFor();
		assertThat(tests).extracting(WhatToTestFor::name).containsExactly("EGFR", "MAP2K1");
		assertThat(tests).extracting(WhatToTestFor::band).containsExactly(Band.LICENSED, Band.REPORTED);
		assertThat(tests.getFirst().results()).hasSize(2);
	}

	@Test
	void isOrderedByTheBandThatWouldBeEntered() {
		Sketch sketch = new Sketch().evidence("e", "a")
			.level("C")
			.with("KRAS G12C")
			.responds("NSCLC")
			.label("b")
			.with("EGFR L858R")
			.forDisease("NSCLC");
		assertThat(sketch.patient("NSCLC").testFirst()).containsExactly("b LICENSED", "a REPORTED");
	}

	@Test
	void driverThatExcludesThePatientsOwnFoldsAway() {
		Sketch sketch = new Sketch().excludes("EGFR", "ALK")
			.label("alectinib")
			.with("ALK fusion")
			.forDisease("NSCLC")
			.label("pembrolizumab")
			.with("TMB-H")
			.forDisease("NSCLC");
		var answer = sketch.patient("NSCLC", "EGFR L858R").answer();
		assertThat(answer.testFirst()).extracting((candidate) -> candidate.name())
			.containsExactly("pembrolizumab", "alectinib");
		assertThat(answer.testFirst().getLast().conditions().getFirst().kind()).isEqualTo(ConditionKind.UNLIKELY_WITH);
		assertThat(answer.whatToTestFor()).extracting(WhatToTestFor::name).doesNotContain("ALK");
	}

	@Test
	void statedNegativeTakesItAway() {
		Sketch sketch = new Sketch().label("alectinib").with("ALK fusion").forDisease("NSCLC");
		assertThat(sketch.patient("NSCLC").testFirst()).hasSize(1);
		assertThat(sketch.patient("NSCLC", "ALK negative").testFirst()).isEmpty();
	}

	@Test
	void whatIsAlreadyACandidateInAsGoodABandIsNotRepeated() {
		Sketch sketch = new Sketch().label("drug")
			.forDisease("NSCLC")
			.evidence("e", "drug")
			.level("B")
			.with("KRAS G12C")
			.responds("NSCLC");
		assertThat(sketch.patient("NSCLC").testFirst()).isEmpty();
	}

	@Test
	void markerOfTheDiseaseIsThereUnlessATestSaysOtherwise() {
		Sketch sketch = new Sketch()
			.implicates("B-ALL", "CD22", org.clew.disease.ImplicationRole.SURFACE_ANTIGEN,
					org.clew.alteration.FunctionalEffect.EXPRESSED)
			.label("inotuzumab ozogamicin")
			.with("CD22 positive")
			.forDisease("B-ALL");
		assertThat(sketch.patient("B-ALL").candidates()).containsExactly("inotuzumab ozogamicin LICENSED");
		assertThat(sketch.patient("B-ALL", "CD22 negative").candidates()).isEmpty();
	}

}
