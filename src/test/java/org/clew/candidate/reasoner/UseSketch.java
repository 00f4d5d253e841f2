package org.clew.candidate.reasoner;

import java.util.ArrayList;
import java.util.List;

import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Stated;
import org.clew.candidate.core.Use;
import org.clew.evidence.AgeGroup;
import org.clew.evidence.Basis;
import org.clew.evidence.Effect;
import org.clew.study.StudyDesign;
import org.jspecify.annotations.Nullable;

/**
 * A reported use in the making.
 */
public final class UseSketch {

	private final Sketch sketch;

	private final String drugs;

	private final List<Basis> bases = new ArrayList<>();

	private @Nullable Integer study;

	private @Nullable Integer patients;

	private @Nullable AgeGroup age;

	private @Nullable Integer worstGrade;

	UseSketch(Sketch sketch, String drugs) {
		this.sketch = sketch;
		this.drugs = drugs;
	}

	public UseSketch study(String id, StudyDesign design) {
		this.study = this.sketch.study(id, design);
		return this;
	}

	public UseSketch restedOn(Basis basis) {
		this.bases.add(basis);
		return this;
	}

	public UseSketch patients(int patients) {
		this.patients = patients;
		return this;
	}

	public UseSketch aged(AgeGroup age) {
		this.age = age;
		return this;
	}

	public UseSketch worstGrade(int grade) {
		this.worstGrade = grade;
		return this;
	}

	public Sketch in(String disease, Effect effect) {
		return this.sketch.fact(new Use(this.sketch.next("use"), this.sketch.drugs(this.drugs),
				Indices.of(this.sketch.disease(disease)), null, effect, this.bases, this.patients, this.age, null, null,
				this.study, this.worstGrade, null, false, Stated.NOWHERE));
	}

}
