package org.clew.candidate.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.access.Pathways;
import org.clew.alteration.Alterations;
import org.clew.alteration.FunctionalEffect;
import org.clew.alteration.GeneNames;
import org.clew.alteration.Genotype;
import org.clew.alteration.Genotype.PanelNegative;
import org.clew.alteration.Variant.GeneStatus;
import org.clew.candidate.answer.IgnoredReason;
import org.clew.candidate.core.Node.DiseaseNode;
import org.clew.candidate.core.Node.DrugNode;
import org.clew.candidate.core.Node.TargetNode;
import org.clew.candidate.patient.Patient;
import org.clew.candidate.patient.Patient.PriorTherapy;
import org.clew.candidate.question.PatientInput.AlterationInput;
import org.clew.candidate.question.PatientInput.PriorTherapyInput;
import org.clew.candidate.question.PatientInput.TestInput;
import org.jspecify.annotations.Nullable;

/** Reads one patient, part by part. */
final class PatientReading {

	private static final String DISEASE = "patient.disease";

	private final PatientInput input;

	private final Names names;

	private final GeneNames genes;

	private final Told told = new Told();

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
			written.findings().forEach((finding) -> this.told.ofDisease(DISEASE, finding));
		}
		disease = (disease != null) ? refined(disease) : null;
		List<PriorTherapy> therapies = therapies();
		ignoreAll("patient.phenotypes", this.input.phenotypes());
		return new Question(new Patient(disease, targets, this.told.found(), this.told.genotype(), this.input.age(),
				jurisdiction(), therapies), this.told.understood(), this.told.ignored());
	}

	private Names.@Nullable WrittenDisease disease() {
		String text = this.input.disease();
		if (text == null) {
			return null;
		}
		Names.WrittenDisease written = this.names.disease(text);
		if (written.disease() == null) {
			this.told.ignore(DISEASE, written.text(), IgnoredReason.UNKNOWN_DISEASE);
		}
		else {
			this.told.understand(Understood.of(DISEASE, written.text(), written.disease()));
			if (!written.beside().isEmpty()) {
				this.told.ignore(DISEASE, written.beside(), IgnoredReason.NOT_UNDERSTOOD);
			}
		}
		return written;
	}

	private DiseaseNode refined(DiseaseNode disease) {
		List<String> symbols = this.told.symbols();
		DiseaseNode kind = this.names.refined(disease, symbols);
		if (kind == null) {
			return disease;
		}
		this.told.understand(Understood.of(DISEASE, disease.name() + " with " + String.join(", ", symbols), kind));
		return kind;
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
			this.told.ignore(field, written, IgnoredReason.UNKNOWN_GENE);
		}
		else {
			this.told.understand(Understood.of(field, written, target));
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
		this.told.read(field + ".name", text, Alterations.read(text, symbol(target), this.genes), alteration);
	}

	/** A gene without a name of the change: what the change does is all that is known. */
	private void status(String field, @Nullable TargetNode target, AlterationInput alteration) {
		String symbol = symbol(target);
		if (symbol != null) {
			FunctionalEffect effect = alteration.functionalEffect();
			GeneStatus.Status status = (effect == FunctionalEffect.GAIN_OF_FUNCTION)
					? GeneStatus.Status.GAIN_OF_FUNCTION : (effect == FunctionalEffect.LOSS_OF_FUNCTION)
							? GeneStatus.Status.LOSS_OF_FUNCTION : GeneStatus.Status.ALTERED;
			this.told.add(field, String.valueOf(alteration.target()), new GeneStatus(symbol, status), alteration);
		}
	}

	private static @Nullable String symbol(@Nullable TargetNode target) {
		return (target != null) ? target.symbol() : null;
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
			this.told.ignore(field, test.name(), IgnoredReason.NOT_UNDERSTOOD);
			return;
		}
		Set<Genotype.Seen> sees = test.sees().isEmpty() ? Set.of(Genotype.Seen.SEQUENCE)
				: test.sees().stream().map(TestScope::seen).collect(Collectors.toSet());
		this.told.panel(new PanelNegative(test.name(), symbols, sees));
		this.told.understand(Understood.said(field, test.name(),
				"otherwise negative: %d %s".formatted(symbols.size(), (symbols.size() == 1) ? "gene" : "genes")));
	}

	/** HER2 by IHC, 1+: the name of the test says the gene, if nothing else does. */
	private void result(String field, String text, List<TargetNode> targets) {
		AlterationInput alteration = new AlterationInput(null, text, null, null, null);
		String symbol = (targets.size() == 1) ? symbol(targets.getFirst()) : null;
		this.told.read(field + ".result", text, Alterations.read(text, symbol, this.genes), alteration);
	}

	private List<PriorTherapy> therapies() {
		List<PriorTherapy> therapies = new ArrayList<>();
		for (int i = 0; i < this.input.priorTherapies().size(); i++) {
			PriorTherapyInput therapy = this.input.priorTherapies().get(i);
			String field = "patient.priorTherapies[" + i + "].drug";
			List<DrugNode> drugs = this.names.drugs(therapy.drug());
			if (drugs.isEmpty()) {
				this.told.ignore(field, therapy.drug(), IgnoredReason.UNKNOWN_DRUG);
			}
			drugs.forEach((drug) -> {
				this.told.understand(Understood.of(field, therapy.drug(), drug));
				therapies.add(new PriorTherapy(drug, therapy.progressedOn(), therapy.notTolerated()));
			});
		}
		return therapies;
	}

	private void ignoreAll(String field, List<String> texts) {
		for (int i = 0; i < texts.size(); i++) {
			this.told.ignore(field + "[" + i + "]", texts.get(i), IgnoredReason.NOT_USED_YET);
		}
	}

}
