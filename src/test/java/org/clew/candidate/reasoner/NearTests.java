package org.clew.candidate.reasoner;

import java.util.List;

import org.clew.alteration.FunctionalEffect;
import org.clew.disease.ImplicationRole;
import org.clew.evidence.Effect;
import org.clew.target.ActionDirection;
import org.clew.target.ActionType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for which diseases are near.
 */
class NearTests {

	@Test
	void kindsOfWhatThePatientsIsDirectlyAKindOfAreNear() {
		Sketch sketch = new Sketch().kinds("a", "b", "c")
			.kinds("x", "y", "b")
			.use("near")
			.in("x", Effect.CURED)
			.kinds("far", "z", "c")
			.use("too far")
			.in("z", Effect.CURED)
			.use("too far as well")
			.in("far", Effect.CURED);
		assertThat(sketch.patient("a").candidates()).containsExactly("near NEAR");
	}

	@Test
	void groupByAgeOrOrganIsNoLikeness() {
		Sketch sketch = new Sketch().group("childhood cancer")
			.kinds("a", "childhood cancer")
			.kinds("x", "childhood cancer")
			.use("drug")
			.in("x", Effect.CURED);
		assertThat(sketch.patient("a").candidates()).isEmpty();
	}

	/** The tumours are below MONDO:0005070, neoplasm. */
	@Test
	void whatMarksTheCellsOfANearTumourIsNoReasonWhereItMarksNone() {
		Sketch sketch = new Sketch().kinds("B-cell leukemia", "acute leukemia", "MONDO:0005070")
			.kinds("T-cell leukemia", "acute leukemia")
			.implicates("B-cell leukemia", "CD19", ImplicationRole.SURFACE_ANTIGEN, FunctionalEffect.UNKNOWN)
			.acts("blinatumomab", "CD19", ActionType.BINDING_AGENT, ActionDirection.UNCLEAR)
			.label("blinatumomab")
			.forDisease("B-cell leukemia")
			.label("clofarabine")
			.forDisease("B-cell leukemia");
		assertThat(sketch.patient("T-cell leukemia").candidates()).containsExactly("clofarabine NEAR");
	}

	/** MONDO:0002602 is "central nervous system disorder". */
	@Test
	void generalGroupIsNoLikeness() {
		Sketch sketch = new Sketch().kinds("spinal muscular atrophy", "MONDO:0002602")
			.kinds("glioblastoma", "MONDO:0002602")
			.label("bevacizumab")
			.forDisease("glioblastoma");
		assertThat(sketch.patient("spinal muscular atrophy").candidates()).isEmpty();
	}

	@Test
	void unrelatedRecordsChangeNoAnswer() {
		Sketch few = sma(new Sketch());
		Sketch many = sma(new Sketch());
		for (int i = 0; i < 5_000; i++) {
			many.kinds("unrelated " + i, "group " + i / 50, "root " + i / 1_000);
			if (i % 10 == 0) {
				many.label("drug " + i).forDisease("unrelated " + i);
			}
		}
		List<String> before = few.patient("spinal muscular atrophy").candidates();
		assertThat(many.patient("spinal muscular atrophy").candidates()).isEqualTo(before)
			.containsExactlyInAnyOrder("nusinersen LICENSED", "onasemnogene abeparvovec LICENSED",
					"risdiplam LICENSED");
	}

	/** MATRIX indication list 2025-07: MONDO:0001516. */
	private static Sketch sma(Sketch sketch) {
		return sketch.kinds("spinal muscular atrophy", "motor neuron disease")
			.label("nusinersen")
			.forDisease("spinal muscular atrophy")
			.label("onasemnogene abeparvovec")
			.forDisease("spinal muscular atrophy")
			.label("risdiplam")
			.forDisease("spinal muscular atrophy");
	}

	/** A naevus is the only tie of CLOVES with melanoma. */
	@Test
	void melanomaIsNotNearToAnOvergrowthWithNaevi() {
		Sketch sketch = new Sketch().kinds("CLOVES", "melanocytic nevus", "melanocytic skin neoplasm")
			.kinds("cutaneous melanoma", "melanocytic skin neoplasm")
			.label("ipilimumab")
			.forDisease("cutaneous melanoma");
		assertThat(sketch.patient("CLOVES").candidates()).isEmpty();
	}

	/** That two tumours lack HER2 makes them no more alike. */
	@Test
	void sharedAbsenceIsNoLikeness() {
		Sketch sketch = new Sketch().label("pembrolizumab + oxaliplatin")
			.with("HER2 negative")
			.forDisease("gastric adenocarcinoma");
		assertThat(sketch.patient("breast cancer", "HER2 negative").candidates()).isEmpty();
	}

}
