package org.clew.candidate.reasoner;

import org.clew.candidate.core.Evidence;
import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Node.ProfileNode;
import org.clew.candidate.core.Stated;
import org.clew.evidence.Basis;
import org.clew.evidence.CombinationKind;
import org.clew.evidence.EvidenceDirection;
import org.clew.evidence.EvidenceLevel;
import org.clew.evidence.EvidenceSignificance;
import org.clew.evidence.EvidenceType;
import org.clew.study.StudyDesign;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence in the making.
 */
public final class EvidenceSketch {

	private final Sketch sketch;

	private final String id;

	private final String drugs;

	private @Nullable EvidenceLevel level;

	private @Nullable String profile;

	private @Nullable String printed;

	private @Nullable Integer study;

	private @Nullable Integer patients;

	private @Nullable Integer year;

	private CombinationKind combination = CombinationKind.COMBINATION;

	private boolean flagged;

	private boolean retracted;

	EvidenceSketch(Sketch sketch, String id, String drugs) {
		this.sketch = sketch;
		this.id = id;
		this.drugs = drugs;
	}

	public EvidenceSketch level(String level) {
		this.level = EvidenceLevel.valueOf(level);
		return this;
	}

	public EvidenceSketch with(String profile) {
		this.profile = profile;
		return this;
	}

	public EvidenceSketch printed(String profile) {
		this.printed = profile;
		return this;
	}

	public EvidenceSketch study(String id, StudyDesign design) {
		this.study = this.sketch.study(id, design);
		return this;
	}

	public EvidenceSketch patients(int patients) {
		this.patients = patients;
		return this;
	}

	public EvidenceSketch year(int year) {
		this.year = year;
		return this;
	}

	public EvidenceSketch substitutes() {
		this.combination = CombinationKind.SUBSTITUTES;
		return this;
	}

	public EvidenceSketch flagged() {
		this.flagged = true;
		return this;
	}

	public EvidenceSketch retracted() {
		this.retracted = true;
		return this;
	}

	public Sketch responds(@Nullable String disease) {
		return add(disease, EvidenceDirection.SUPPORTS, EvidenceSignificance.SENSITIVITY_RESPONSE);
	}

	public Sketch resists(@Nullable String disease) {
		return add(disease, EvidenceDirection.SUPPORTS, EvidenceSignificance.RESISTANCE);
	}

	public Sketch add(@Nullable String disease, EvidenceDirection direction, EvidenceSignificance significance) {
		ProfileNode node = this.sketch.profile(this.profile);
		Indices drugs = this.sketch.drugs(this.drugs);
		return this.sketch.fact(new Evidence(this.id, drugs, (drugs.size() > 1) ? this.combination : null,
				(disease != null) ? Indices.of(this.sketch.disease(disease)) : Indices.NONE, node,
				(this.profile != null) ? this.profile : this.printed, (node != null) ? node.targets() : Indices.NONE,
				this.level, Basis.UNSPECIFIED, EvidenceType.PREDICTIVE, direction, significance, null, this.year,
				this.patients, this.study, this.retracted, this.flagged, Stated.NOWHERE));
	}

}
