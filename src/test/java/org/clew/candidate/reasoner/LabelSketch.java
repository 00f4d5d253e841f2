package org.clew.candidate.reasoner;

import org.clew.candidate.core.Licensing.Label;
import org.clew.candidate.core.Licensing.Label.Reader;
import org.clew.candidate.core.Licensing.Label.Status;
import org.clew.candidate.core.Stated;
import org.jspecify.annotations.Nullable;

/**
 * A label in the making.
 */
public final class LabelSketch {

	private final Sketch sketch;

	private final String drugs;

	private @Nullable String profile;

	private @Nullable String printed;

	private @Nullable String jurisdiction = "US";

	private @Nullable Double minimumAge;

	private @Nullable Double maximumAge;

	private @Nullable String line;

	private @Nullable Boolean accelerated;

	private @Nullable String date;

	private Reader reader = Reader.PERSON;

	private Status status = Status.ACTIVE;

	LabelSketch(Sketch sketch, String drugs) {
		this.sketch = sketch;
		this.drugs = drugs;
	}

	public LabelSketch with(String profile) {
		this.profile = profile;
		return this;
	}

	public LabelSketch printed(String biomarkers) {
		this.printed = biomarkers;
		return this;
	}

	public LabelSketch in(String jurisdiction) {
		this.jurisdiction = jurisdiction;
		return this;
	}

	public LabelSketch somewhere() {
		this.jurisdiction = null;
		return this;
	}

	public LabelSketch from(double years) {
		this.minimumAge = years;
		return this;
	}

	public LabelSketch to(double years) {
		this.maximumAge = years;
		return this;
	}

	public LabelSketch line(String line) {
		this.line = line;
		return this;
	}

	public LabelSketch accelerated() {
		this.accelerated = true;
		return this;
	}

	public LabelSketch dated(String date) {
		this.date = date;
		return this;
	}

	public LabelSketch readByProgram() {
		this.reader = Reader.PROGRAM;
		return this;
	}

	public LabelSketch withdrawn() {
		this.status = Status.WITHDRAWN;
		return this;
	}

	public Sketch forDisease(String disease) {
		return label(this.sketch.disease(disease));
	}

	public Sketch forAnyTumour() {
		return label(null);
	}

	private Sketch label(@Nullable Integer disease) {
		return this.sketch.fact(new Label(this.sketch.next("label"), this.sketch.drugs(this.drugs), "FDA",
				this.jurisdiction, disease, disease == null, this.sketch.profile(this.profile), this.printed, null,
				null, this.date, this.minimumAge, this.maximumAge, null, this.line, this.accelerated, this.reader,
				this.status, null, Stated.NOWHERE));
	}

}
