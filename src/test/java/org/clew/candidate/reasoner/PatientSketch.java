package org.clew.candidate.reasoner;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.clew.alteration.Genotype;
import org.clew.candidate.answer.Answer;
import org.clew.candidate.answer.Candidate;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Node.TargetNode;
import org.clew.candidate.patient.Patient;
import org.clew.candidate.patient.Patient.FoundAlteration;
import org.clew.candidate.patient.Patient.Origin;
import org.clew.candidate.patient.Patient.PriorTherapy;
import org.clew.candidate.patient.Patient.Zygosity;
import org.jspecify.annotations.Nullable;

/**
 * A patient, and what the engine answers.
 */
public final class PatientSketch {

	private final Core core;

	private final @Nullable String disease;

	private final Genotype genotype;

	private final List<TargetNode> targets = new ArrayList<>();

	private final List<PriorTherapy> prior = new ArrayList<>();

	private @Nullable Double age;

	private @Nullable String jurisdiction;

	PatientSketch(Core core, @Nullable String disease, String... findings) {
		this.core = core;
		this.disease = disease;
		this.genotype = Genotype.of(Stream.of(findings).map(Sketch::finding).toList(), List.of());
	}

	public PatientSketch aged(double years) {
		this.age = years;
		return this;
	}

	public PatientSketch in(String place) {
		this.jurisdiction = place;
		return this;
	}

	public PatientSketch naming(String symbol) {
		this.targets.add(Objects.requireNonNull(this.core.findSymbol(symbol)));
		return this;
	}

	public PatientSketch progressedOn(String drug) {
		this.prior.add(new PriorTherapy(Objects.requireNonNull(this.core.findDrug(drug)), true, null));
		return this;
	}

	public PatientSketch had(String drug) {
		this.prior.add(new PriorTherapy(Objects.requireNonNull(this.core.findDrug(drug)), null, null));
		return this;
	}

	public Answer answer() {
		List<FoundAlteration> found = this.genotype.present()
			.stream()
			.map((variant) -> new FoundAlteration(variant, null, Origin.UNKNOWN, Zygosity.UNKNOWN))
			.toList();
		return Engine.answer(this.core, new Patient((this.disease != null) ? this.core.findDisease(this.disease) : null,
				this.targets, found, this.genotype, this.age, this.jurisdiction, this.prior));
	}

	/**
	 * {@return such as "osimertinib LICENSED", the best first}
	 */
	public List<String> candidates() {
		return answer().candidates().stream().map(PatientSketch::row).toList();
	}

	public List<String> testFirst() {
		return answer().testFirst().stream().map(PatientSketch::row).toList();
	}

	public Candidate candidate(String name) {
		return answer().candidates().stream().filter((one) -> one.name().equals(name)).findFirst().orElseThrow();
	}

	private static String row(Candidate candidate) {
		return candidate.name() + " " + candidate.band();
	}

}
