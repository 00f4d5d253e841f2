package org.clew.candidate.question;

import java.util.ArrayList;
import java.util.List;

import org.clew.alteration.Agreement;
import org.clew.alteration.Genotype;
import org.clew.alteration.Genotype.PanelNegative;
import org.clew.alteration.MolecularProfile;
import org.clew.alteration.MolecularProfile.Of;
import org.clew.alteration.Reading;
import org.clew.alteration.Variant;
import org.clew.candidate.answer.Ignored;
import org.clew.candidate.answer.IgnoredReason;
import org.clew.candidate.patient.Patient.FoundAlteration;
import org.clew.candidate.patient.Patient.Origin;
import org.clew.candidate.patient.Patient.Zygosity;
import org.clew.candidate.question.PatientInput.AlterationInput;

/**
 * What was told of a patient, while it is read: what was found and not found, how each
 * thing was understood, and what was not.
 */
final class Told {

	private final List<Understood> understood = new ArrayList<>();

	private final List<Ignored> ignored = new ArrayList<>();

	private final List<FoundAlteration> found = new ArrayList<>();

	private final List<Variant> absent = new ArrayList<>();

	private final List<PanelNegative> panels = new ArrayList<>();

	List<Understood> understood() {
		return this.understood;
	}

	List<Ignored> ignored() {
		return this.ignored;
	}

	List<FoundAlteration> found() {
		return this.found;
	}

	Genotype genotype() {
		return new Genotype(this.found.stream().map(FoundAlteration::variant).toList(), this.absent, this.panels);
	}

	/**
	 * {@return the symbols of the genes in which something was found}
	 */
	List<String> symbols() {
		return this.found.stream().flatMap((one) -> one.variant().symbols().stream()).distinct().toList();
	}

	void understand(Understood one) {
		this.understood.add(one);
	}

	void ignore(String field, String text, IgnoredReason why) {
		this.ignored.add(new Ignored(field, text, why));
	}

	void panel(PanelNegative panel) {
		this.panels.add(panel);
	}

	void read(String field, String text, Reading reading, AlterationInput alteration) {
		reading.profile().ifPresent((profile) -> add(field, text, profile, alteration));
		reading.notUnderstood().forEach((part) -> ignore(field, part, IgnoredReason.NOT_UNDERSTOOD));
	}

	/** One text may say that one change was found, and another not. */
	private void add(String field, String text, MolecularProfile profile, AlterationInput alteration) {
		Genotype said = Genotype.of(List.of(profile), List.of());
		said.present().forEach((variant) -> add(field, text, variant, alteration));
		said.absent().forEach((variant) -> absent(field, text, variant));
		if (said.present().isEmpty() && said.absent().isEmpty()) {
			ignore(field, text, IgnoredReason.NOT_UNDERSTOOD);
		}
	}

	void add(String field, String text, Variant variant, AlterationInput alteration) {
		FoundAlteration one = new FoundAlteration(variant, alteration.functionalEffect(),
				(alteration.origin() != null) ? alteration.origin() : Origin.UNKNOWN,
				(alteration.zygosity() != null) ? alteration.zygosity() : Zygosity.UNKNOWN);
		this.found.add(one);
		this.understood.add(Understood.found(field, text, variant, one.knownEffect()));
	}

	private void absent(String field, String text, Variant variant) {
		this.absent.add(variant);
		this.understood.add(Understood.absent(field, text, variant));
	}

	/**
	 * Adds what a disease's name says. What was told of the patient's changes counts
	 * before it.
	 */
	void ofDisease(String field, DiseaseText.Finding finding) {
		Genotype told = new Genotype(this.found.stream().map(FoundAlteration::variant).toList(), this.absent,
				List.of());
		Genotype said = Genotype.of(List.of(finding.profile()), List.of());
		said.present().stream().filter((variant) -> isNew(new Of(variant), told)).forEach((variant) -> {
			add(field, finding.text(), variant, new AlterationInput(null, finding.text(), null, null, null));
		});
		said.absent().stream().filter((variant) -> isNew(new Of(variant), told)).forEach((variant) -> {
			absent(field, finding.text(), variant);
		});
	}

	private static boolean isNew(MolecularProfile profile, Genotype told) {
		Agreement agreement = profile.in(told);
		return !agreement.holds() && agreement != Agreement.CONTRADICTED;
	}

}
