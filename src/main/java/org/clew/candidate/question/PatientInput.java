package org.clew.candidate.question;

import java.util.List;

import org.clew.alteration.FunctionalEffect;
import org.clew.api.InvalidRequest;
import org.clew.candidate.patient.Patient.Origin;
import org.clew.candidate.patient.Patient.Zygosity;
import org.jspecify.annotations.Nullable;

/** A patient, as a client writes it. */
public record PatientInput(@Nullable String disease, @Nullable List<String> targets,
		@Nullable List<AlterationInput> alterations, @Nullable Double ageYears, @Nullable Double ageMonths,
		@Nullable String jurisdiction, @Nullable List<PriorTherapyInput> priorTherapies,
		@Nullable List<TestInput> tests, @Nullable List<String> phenotypes) {

	private static final double OLDEST = 120;

	private static final double MONTHS = 12;

	private static final int TARGETS = 20;

	private static final int ALTERATIONS = 50;

	private static final int THERAPIES = 30;

	private static final int TESTS = 20;

	private static final int PHENOTYPES = 100;

	public PatientInput {
		disease = Bounds.text("patient.disease", disease);
		jurisdiction = Bounds.text("patient.jurisdiction", jurisdiction);
		targets = Bounds.texts("patient.targets", targets, TARGETS);
		alterations = Bounds.list("patient.alterations", alterations, ALTERATIONS);
		priorTherapies = Bounds.list("patient.priorTherapies", priorTherapies, THERAPIES);
		tests = Bounds.list("patient.tests", tests, TESTS);
		phenotypes = Bounds.texts("patient.phenotypes", phenotypes, PHENOTYPES);
		if (disease == null && targets.isEmpty() && alterations.isEmpty()) {
			throw new InvalidRequest("patient", "an empty patient", "at least one of disease, targets and alterations");
		}
		if (ageYears != null && ageMonths != null) {
			throw new InvalidRequest("patient.ageMonths", ageMonths, "either ageYears or ageMonths, not both");
		}
		age("patient.ageYears", ageYears, OLDEST, "years");
		age("patient.ageMonths", ageMonths, OLDEST * MONTHS, "months");
	}

	@Override
	public List<String> targets() {
		return Bounds.orNone(this.targets);
	}

	@Override
	public List<AlterationInput> alterations() {
		return Bounds.orNone(this.alterations);
	}

	@Override
	public List<PriorTherapyInput> priorTherapies() {
		return Bounds.orNone(this.priorTherapies);
	}

	@Override
	public List<TestInput> tests() {
		return Bounds.orNone(this.tests);
	}

	@Override
	public List<String> phenotypes() {
		return Bounds.orNone(this.phenotypes);
	}

	/**
	 * {@return how old the patient is, in years; null if that is not given}
	 */
	public @Nullable Double age() {
		return (this.ageMonths != null) ? (Double) (this.ageMonths / MONTHS) : this.ageYears;
	}

	private static void age(String field, @Nullable Double age, double oldest, String unit) {
		if (age != null && !(age >= 0 && age <= oldest)) {
			throw new InvalidRequest(field, age, "0 to %.0f %s".formatted(oldest, unit));
		}
	}

	/** A molecular change found in the patient, or looked for and not found. */
	public record AlterationInput(@Nullable String target, @Nullable String name,
			@Nullable FunctionalEffect functionalEffect, @Nullable Origin origin, @Nullable Zygosity zygosity) {

		public AlterationInput {
			target = Bounds.text("patient.alterations.target", target);
			name = Bounds.text("patient.alterations.name", name);
			if (target == null && name == null) {
				throw new InvalidRequest("patient.alterations", "an empty alteration", "a target, a name, or both");
			}
		}

	}

	/** A drug that the patient had. */
	public record PriorTherapyInput(String drug, @Nullable Boolean progressedOn, @Nullable Boolean notTolerated) {

		public PriorTherapyInput {
			String text = Bounds.text("patient.priorTherapies.drug", drug);
			drug = (text != null) ? text : "";
		}

	}

	/** A test that was done. */
	public record TestInput(String name, @Nullable List<String> targets, @Nullable List<TestScope> sees,
			@Nullable Boolean otherwiseNegative, @Nullable String result) {

		private static final int GENES = 1000;

		public TestInput {
			String text = Bounds.text("patient.tests.name", name);
			name = (text != null) ? text : "";
			result = Bounds.text("patient.tests.result", result);
			targets = Bounds.texts("patient.tests.targets", targets, GENES);
			sees = Bounds.list("patient.tests.sees", sees, TestScope.values().length);
		}

		@Override
		public List<String> targets() {
			return Bounds.orNone(this.targets);
		}

		@Override
		public List<TestScope> sees() {
			return Bounds.orNone(this.sees);
		}

	}

}
