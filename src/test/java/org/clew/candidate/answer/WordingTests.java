package org.clew.candidate.answer;

import java.util.List;

import org.clew.alteration.FunctionalEffect;
import org.clew.candidate.reasoner.Sketch;
import org.clew.disease.ImplicationRole;
import org.clew.evidence.Effect;
import org.clew.study.StudyDesign;
import org.clew.thread.Hop;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for what a reader sees of a reason.
 */
class WordingTests {

	@Test
	void labelSaysWhoAndForWhatAndForWhichAge() {
		Sketch sketch = new Sketch().label("crizotinib")
			.with("ALK fusion")
			.from(1)
			.dated("2022-07-14")
			.forDisease("inflammatory myofibroblastic tumor");
		assertThat(
				first(sketch.patient("inflammatory myofibroblastic tumor", "TPM4-ALK fusion").candidate("crizotinib")))
			.isEqualTo(
					"Licensed by FDA (label of 2022-07-14) for inflammatory myofibroblastic tumor with ALK fusion, from 1 year.");
	}

	@Test
	void evidenceSaysHowManyAndNeverARate() {
		Sketch sketch = new Sketch().evidence("e", "crizotinib")
			.level("B")
			.study("PMID:23598171", StudyDesign.INTERVENTIONAL)
			.year(2013)
			.patients(7)
			.with("ALK fusion")
			.responds("inflammatory myofibroblastic tumor");
		assertThat(
				first(sketch.patient("inflammatory myofibroblastic tumor", "TPM4-ALK fusion").candidate("crizotinib")))
			.isEqualTo(
					"A trial or cohort (2013, 7 patients) found a response to crizotinib in inflammatory myofibroblastic tumor with ALK fusion; level B.");
	}

	@Test
	void threadLeadsOverTheHierarchyToTheDrug() {
		Sketch sketch = new Sketch().kinds("adenocarcinoma", "carcinoma").label("drug").forDisease("carcinoma");
		assertThat(sketch.patient("adenocarcinoma").candidate("drug").reasons().getFirst().thread().hops())
			.extracting(Hop::type, Hop::toId)
			.containsExactly(tuple("HAS_DISEASE", "adenocarcinoma"), tuple("SUBCLASS_OF", "carcinoma"),
					tuple("IN_DISEASE", "label-1"), tuple("OF_DRUG", "drug"));
	}

	@Test
	void threadLeadsOverTheLostGeneToTheDrug() {
		Sketch sketch = new Sketch().inhibits("tazemetostat", "EZH2").exploitsLoss("SMARCB1", "EZH2");
		Reason reason = sketch.patient("rhabdoid tumor", "SMARCB1 deletion")
			.candidate("tazemetostat")
			.reasons()
			.getFirst();
		assertThat(reason.thread().hops()).extracting(Hop::type)
			.containsExactly("HAS_TARGET", "EXPLOITS_LOSS", "ACTS_ON");
		assertThat(reason.sentence())
			.isEqualTo("Inhibitor of EZH2; the loss of SMARCB1 (SMARCB1 deletion) can be exploited there.");
	}

	@Test
	void formLeadsOnToItsDrug() {
		Sketch sketch = new Sketch().form("imatinib mesylate", "imatinib")
			.use("imatinib mesylate")
			.in("GIST", Effect.CURED);
		assertThat(sketch.patient("GIST").candidate("imatinib").reasons().getFirst().thread().hops())
			.extracting(Hop::type)
			.containsExactly("HAS_DISEASE", "IN_DISEASE", "OF_DRUG", "FORM_OF");
	}

	@Test
	void everyReasonHasASentenceAndAThread() {
		Sketch sketch = new Sketch().inhibits("drug", "KIT")
			.implicates("GIST", "KIT", ImplicationRole.ONCOGENIC_DRIVER, FunctionalEffect.GAIN_OF_FUNCTION)
			.contraindicated("drug", "GIST")
			.withdrawn("drug", true)
			.use("drug")
			.in("GIST", Effect.WORSENED);
		List<Reason> reasons = sketch.patient("GIST").candidate("drug").reasons();
		assertThat(reasons).hasSize(4)
			.allSatisfy((reason) -> assertThat(reason.sentence()).endsWith("."))
			.allSatisfy((reason) -> assertThat(reason.thread().hops()).isNotEmpty());
	}

	private static String first(Candidate candidate) {
		return candidate.reasons().getFirst().sentence();
	}

	@Test
	void labelThatAProgramReadSaysSo() {
		Sketch sketch = new Sketch().label("drug").readByProgram().forDisease("IMT");
		assertThat(first(sketch.patient("IMT").candidate("drug")))
			.isEqualTo("Licensed by FDA for IMT; a program read this out of the label.");
	}

}
