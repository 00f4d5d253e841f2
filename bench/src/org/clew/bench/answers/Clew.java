package org.clew.bench.answers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.clew.Application;
import org.clew.candidate.answer.Band;
import org.clew.candidate.answer.Candidate;
import org.clew.candidate.answer.ConditionKind;
import org.clew.candidate.answer.DiseaseRelation;
import org.clew.candidate.answer.LabelFit;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Licensing.Label;
import org.clew.candidate.core.Licensing.Licence;
import org.clew.candidate.loading.Cores;
import org.clew.candidate.question.PatientInput;
import org.clew.candidate.question.Question;
import org.clew.candidate.question.Questions;
import org.clew.candidate.reasoner.Engine;
import org.clew.evidence.Stance;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.json.JsonMapper;

/** Clew in this process, asked of its graph or of a part of it that knows less. Questions are read, and answered, as those of a request are. */
final class Clew implements AutoCloseable {

	private static final Set<String> NOT_ASKED = Set.of("UNKNOWN_DISEASE", "UNKNOWN_GENE", "NOT_UNDERSTOOD");

	/** Conditions of a label that the patient does not meet, as far as is known. */
	private static final Set<ConditionKind> NOT_FOR = Set.of(ConditionKind.IF_ALTERATION, ConditionKind.UNLIKELY_WITH, ConditionKind.IF_DISEASE,
			ConditionKind.OTHER_AGE);

	private final ConfigurableApplicationContext context;

	private final Cores cores;

	private final Questions questions;

	private final Core whole;

	private Clew(ConfigurableApplicationContext context) {
		this.context = context;
		this.cores = context.getBean(Cores.class);
		this.questions = context.getBean(Questions.class);
		this.whole = this.cores.at(null);
	}

	/** On the seed, with a database in a folder. */
	static Clew start(int port, String folder) {
		return new Clew(SpringApplication.run(Application.class, "--server.port=" + port, "--clew.embedded.directory=" + folder, "--clew.limits.rate=0"));
	}

	Core whole() {
		return this.whole;
	}

	/** What is said, whatever of the question was left out. */
	Answer answer(Core core, Patient patient, DrugNames names) {
		Question question;
		try {
			question = this.questions.of(input(patient), core, this.cores.genes());
		}
		catch (RuntimeException ex) {
			return Answer.failed(ex.getMessage());
		}
		org.clew.candidate.answer.Answer answer = Engine.answer(core, question.patient());
		return new Answer(answer.candidates().stream().map((candidate) -> row(candidate, names)).toList(),
				answer.testFirst().stream().map((candidate) -> row(candidate, names)).toList(),
				question.ignored().stream().map((left) -> left.text() + " (" + left.reason() + ")").toList(), null);
	}

	/** A question of a table: it is a miss if disease or alteration were not understood, and says so. */
	Answer question(Core core, Patient patient, DrugNames names) {
		Answer answer = answer(core, patient, names);
		boolean other = patient.diseaseCode() != null && answer.ignored().stream().anyMatch((left) -> left.endsWith("(UNKNOWN_DISEASE)"));
		if (other || answer.failure() != null && patient.diseaseCode() != null) {
			answer = answer(core, patient.byCode(), names);
		}
		List<String> missed = answer.ignored().stream().filter((left) -> NOT_ASKED.stream().anyMatch((why) -> left.endsWith("(" + why + ")"))).toList();
		return missed.isEmpty() ? answer : Answer.failed(String.join("; ", missed));
	}

	private static PatientInput input(Patient patient) {
		JsonMapper mapper = JsonMapper.shared();
		var input = mapper.createObjectNode();
		input.put("disease", patient.disease()).put("ageYears", patient.ageYears()).put("jurisdiction", patient.jurisdiction());
		patient.alterations().forEach((name) -> input.withArray("alterations").addObject().put("name", name));
		patient.priorTherapies().forEach((drug) -> input.withArray("priorTherapies").addObject().put("drug", drug));
		return mapper.treeToValue(input, PatientInput.class);
	}

	private static Answer.Candidate row(Candidate candidate, DrugNames names) {
		Set<String> drugs = new HashSet<>();
		candidate.drugs().forEach((drug) -> drugs.add(names.key(drug.id(), drug.name())));
		boolean opposed = candidate.reasons().stream().anyMatch((reason) -> reason.stance() == Stance.OPPOSES);
		return new Answer.Candidate(candidate.name(), new Regimen(drugs, false), candidate.band().name(), opposed, licensed(candidate),
				candidate.market().approvedForDisease(), candidate.market().investigational());
	}

	/**
	 * Where a label that licenses it for the patient's disease, or a broader one, stands. Where the label names no jurisdiction, it is where the drugs are licensed.
	 */
	private static List<String> licensed(Candidate candidate) {
		Set<String> licensed = new TreeSet<>();
		for (LabelFit fit : candidate.labels()) {
			boolean fits = fit.reason().band() == Band.LICENSED && (fit.relation().covers() || fit.relation() == DiseaseRelation.NONE) && fit.label().status() == Label.Status.ACTIVE
					&& fit.conditions().stream().noneMatch((condition) -> NOT_FOR.contains(condition.kind()));
			if (fits) {
				(fit.label().jurisdiction() != null ? Stream.of(fit.label().jurisdiction()) : authorised(candidate)).forEach(licensed::add);
			}
		}
		return List.copyOf(licensed);
	}

	private static Stream<String> authorised(Candidate candidate) {
		return candidate.market().licences().stream().filter((licence) -> licence.status() == Licence.Status.AUTHORISED).map(Licence::jurisdiction);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
