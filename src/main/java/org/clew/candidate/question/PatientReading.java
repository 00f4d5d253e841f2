package org.clew.candidate.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.access.Pathways;
import org.clew.alteration.Agreement;
import org.clew.alteration.Alterations;
import org.clew.alteration.FunctionalEffect;
import org.clew.alteration.GeneNames;
import org.clew.alteration.Genotype;
import org.clew.alteration.Genotype.PanelNegative;
import org.clew.alteration.MolecularProfile;
import org.clew.alteration.MolecularProfile.Of;
import org.clew.alteration.Reading;
import org.clew.alteration.Variant;
import org.clew.alteration.Variant.GeneStatus;
import org.clew.candidate.answer.Ignored;
import org.clew.candidate.answer.IgnoredReason;
import org.clew.candidate.core.Node.DiseaseNode;
import org.clew.candidate.core.Node.DrugNode;
import org.clew.candidate.core.Node.TargetNode;
import org.clew.candidate.patient.Patient;
import org.clew.candidate.patient.Patient.FoundAlteration;
import org.clew.candidate.patient.Patient.Origin;
import org.clew.candidate.patient.Patient.PriorTherapy;
import org.clew.candidate.patient.Patient.Zygosity;
import org.clew.candidate.question.PatientInput.AlterationInput;
import org.clew.candidate.question.PatientInput.PriorTherapyInput;
import org.clew.candidate.question.PatientInput.TestInput;
import org.jspecify.annotations.Nullable;

/**
 * Reads one patient, part by part.
 */
final class PatientReading {

	private static final String DISEASE = "patient.disease";

	private final PatientInput input;

	private final Names names;

	private final GeneNames genes;

	private final List<Understood> understood = new ArrayList<>();

	private final List<Ignored> ignored = new ArrayList<>();

	private final List<FoundAlteration> found = new ArrayList<>();

	private final List<Variant> absent = new ArrayList<>();

	private final List<PanelNegative> panels = new ArrayList<>();

	PatientReading(PatientInput input, Names names, GeneNames genes) {
		this.input = input;
		this.names = names;
		this.genes = genes;
	}

	Question read() {
		Names.WrittenDisease written = disease();
		DiseaseNode disease = (written != null) ? written.disease() : null;
		List<TargetNode> targets = targets("patient.targets", this.input.targets());
		for (int i = 0; i < this.input.alterations().size(); i++) {
			alteration("patient.alterations[" + i + "]", this.input.alterations().get(i));
		}
		for (int i = 0; i < this.input.tests().size(); i++) {
			test("patient.tests[" + i + "]", this.input.tests().get(i));
		}
		if (written != null) {
			written.findings().forEach(this::ofDisease);
		}
		disease = (disease != null) ? refined(disease) : null;
		List<PriorTherapy> therapies = therapies();
		ignoreAll("patient.phenotypes", this.input.phenotypes());
		Genotype genotype = new Genotype(this.found.stream().map(FoundAlteration::variant).toList(), this.absent,
				this.panels);
		return new Question(
				new Patient(disease, targets, this.found, genotype, this.input.age(), jurisdiction(), therapies),
				this.understood, this.ignored);
	}

	private Names.@Nullable WrittenDisease disease() {
		String text = this.input.disease();
		if (text == null) {
			return null;
		}
		Names.WrittenDisease written = this.names.disease(text);
		if (written.disease() == null) {
			ignore(DISEASE, written.text(), IgnoredReason.UNKNOWN_DISEASE);
		}
		else {
			this.understood.add(Understood.of(DISEASE, written.text(), written.disease()));
			if (!written.beside().isEmpty()) {
				ignore(DISEASE, written.beside(), IgnoredReason.NOT_UNDERSTOOD);
			}
		}
		return written;
	}

	private DiseaseNode refined(DiseaseNode disease) {
		List<String> symbols = this.found.stream()
			.flatMap((one) -> one.variant().symbols().stream())
			.distinct()
			.toList();
		DiseaseNode kind = this.names.refined(disease, symbols);
		if (kind == null) {
			return disease;
		}
		this.understood.add(Understood.of(DISEASE, disease.name() + " with " + String.join(", ", symbols), kind));
		return kind;
	}

	/**
	 * What was told of the patient's changes counts before what the disease's name says.
	 */
	private void ofDisease(DiseaseText.Finding finding) {
		Genotype told = new Genotype(this.found.stream().map(FoundAlteration::variant).toList(), this.absent,
				List.of());
		Genotype said = Genotype.of(List.of(finding.profile()), List.of());
		said.present().stream().filter((variant) -> isNew(new Of(variant), told)).forEach((variant) -> {
			add(DISEASE, finding.text(), variant, new AlterationInput(null, finding.text(), null, null, null));
		});
		said.absent().stream().filter((variant) -> isNew(new Of(variant), told)).forEach((variant) -> {
			absent(DISEASE, finding.text(), variant);
		});
	}

	private static boolean isNew(MolecularProfile profile, Genotype told) {
		Agreement agreement = profile.in(told);
		return !agreement.holds() && agreement != Agreement.CONTRADICTED;
	}

	private @Nullable String jurisdiction() {
		String written = this.input.jurisdiction();
		return (written != null) ? Pathways.wanted("patient.jurisdiction", written).getFirst() : null;
	}

	private List<TargetNode> targets(String field, List<String> written) {
		List<TargetNode> targets = new ArrayList<>();
		for (int i = 0; i < written.size(); i++) {
			TargetNode target = target(field + "[" + i + "]", written.get(i));
			if (target != null) {
				targets.add(target);
			}
		}
		return targets;
	}

	private @Nullable TargetNode target(String field, String written) {
		TargetNode target = this.names.target(written);
		if (target == null) {
			ignore(field, written, IgnoredReason.UNKNOWN_GENE);
		}
		else {
			this.understood.add(Understood.of(field, written, target));
		}
		return target;
	}

	private void alteration(String field, AlterationInput alteration) {
		String gene = alteration.target();
		TargetNode target = (gene != null) ? target(field + ".target", gene) : null;
		String text = alteration.name();
		if (text == null) {
			status(field, target, alteration);
			return;
		}
		read(field + ".name", text, Alterations.read(text, symbol(target), this.genes), alteration);
	}

	/** A gene without a name of the change: what the change does is all that is known. */
	private void status(String field, @Nullable TargetNode target, AlterationInput alteration) {
		String symbol = symbol(target);
		if (symbol != null) {
			FunctionalEffect effect = alteration.functionalEffect();
			GeneStatus.Status status = (effect == FunctionalEffect.GAIN_OF_FUNCTION)
					? GeneStatus.Status.GAIN_OF_FUNCTION : (effect == FunctionalEffect.LOSS_OF_FUNCTION)
							? GeneStatus.Status.LOSS_OF_FUNCTION : GeneStatus.Status.ALTERED;
			add(field, String.valueOf(alteration.target()), new GeneStatus(symbol, status), alteration);
		}
	}

	private static @Nullable String symbol(@Nullable TargetNode target) {
		return (target != null) ? target.symbol() : null;
	}

	private void read(String field, String text, Reading reading, AlterationInput alteration) {
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

	private void add(String field, String text, Variant variant, AlterationInput alteration) {
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

	private void test(String field, TestInput test) {
		List<TargetNode> targets = targets(field + ".targets", test.targets());
		if (Boolean.TRUE.equals(test.otherwiseNegative())) {
			panel(field, test, targets);
		}
		if (test.result() != null) {
			result(field, test.name() + " " + test.result(), targets);
		}
	}

	private void panel(String field, TestInput test, List<TargetNode> targets) {
		Set<String> symbols = targets.stream()
			.flatMap((target) -> Stream.ofNullable(target.symbol()))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		if (symbols.isEmpty()) {
			ignore(field, test.name(), IgnoredReason.NOT_UNDERSTOOD);
			return;
		}
		Set<Genotype.Seen> sees = test.sees().isEmpty() ? Set.of(Genotype.Seen.SEQUENCE)
				: test.sees().stream().map(TestScope::seen).collect(Collectors.toSet());
		this.panels.add(new PanelNegative(test.name(), symbols, sees));
		this.understood.add(Understood.said(field, test.name(),
				"otherwise negative: %d %s".formatted(symbols.size(), (symbols.size() == 1) ? "gene" : "genes")));
	}

	/** HER2 by IHC, 1+: the name of the test says the gene, if nothing else does. */
	private void result(String field, String text, List<TargetNode> targets) {
		AlterationInput alteration = new AlterationInput(null, text, null, null, null);
		String symbol = (targets.size() == 1) ? symbol(targets.getFirst()) : null;
		read(field + ".result", text, Alterations.read(text, symbol, this.genes), alteration);
	}

	private List<PriorTherapy> therapies() {
		List<PriorTherapy> therapies = new ArrayList<>();
		for (int i = 0; i < this.input.priorTherapies().size(); i++) {
			PriorTherapyInput therapy = this.input.priorTherapies().get(i);
			String field = "patient.priorTherapies[" + i + "].drug";
			List<DrugNode> drugs = this.names.drugs(therapy.drug());
			if (drugs.isEmpty()) {
				ignore(field, therapy.drug(), IgnoredReason.UNKNOWN_DRUG);
			}
			drugs.forEach((drug) -> {
				this.understood.add(Understood.of(field, therapy.drug(), drug));
				therapies.add(new PriorTherapy(drug, therapy.progressedOn(), therapy.notTolerated()));
			});
		}
		return therapies;
	}

	private void ignoreAll(String field, List<String> texts) {
		for (int i = 0; i < texts.size(); i++) {
			ignore(field + "[" + i + "]", texts.get(i), IgnoredReason.NOT_USED_YET);
		}
	}

	private void ignore(String field, String text, IgnoredReason why) {
		this.ignored.add(new Ignored(field, text, why));
	}

}
