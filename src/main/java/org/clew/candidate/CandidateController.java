package org.clew.candidate;

import java.time.LocalDate;
import java.util.List;

import org.clew.access.Pathway;
import org.clew.access.Pathways;
import org.clew.api.Filters;
import org.clew.api.Filters.Order;
import org.clew.api.Identifiers;
import org.clew.api.InvalidRequest;
import org.clew.api.Page;
import org.clew.candidate.CandidateConnection.Asked;
import org.clew.candidate.CandidateFilter.InvestigationalScope;
import org.clew.candidate.answer.Answer;
import org.clew.candidate.core.Core;
import org.clew.candidate.loading.Cores;
import org.clew.candidate.question.PatientInput;
import org.clew.candidate.question.Question;
import org.clew.candidate.question.Questions;
import org.clew.candidate.reasoner.Engine;
import org.clew.drug.Drug;
import org.clew.graph.AsOf;
import org.clew.graph.Entity;
import org.clew.provenance.Source;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers which drugs are candidates for a patient. */
@Controller
class CandidateController {

	private final Questions questions;

	private final Cores cores;

	private final Identifiers identifiers;

	private final Pathways pathways;

	CandidateController(Questions questions, Cores cores, Identifiers identifiers, Pathways pathways) {
		this.questions = questions;
		this.cores = cores;
		this.identifiers = identifiers;
		this.pathways = pathways;
	}

	@QueryMapping
	CandidateConnection candidateDrugs(@Argument PatientInput patient, @Argument @Nullable CandidateFilter filter,
			@Argument @Nullable Order<CandidateOrderField> orderBy, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable LocalDate asOf) {
		Order<CandidateOrderField> order = Order.of(orderBy, CandidateOrderField.BAND);
		CandidateFilter checked = checked(patient, filter);
		String list = Filters.list("candidates", patient, checked, order, asOf);
		Asked asked = ask(list, patient, checked, asOf);
		List<org.clew.candidate.answer.Candidate> ordered = CandidateOrderField.ordered(asked.admitted(), order);
		return page(asked, ordered, first, after);
	}

	/** All of them, for those who compare answers. */
	List<org.clew.candidate.answer.Candidate> candidates(PatientInput patient, @Nullable CandidateFilter filter) {
		return ask("", patient, checked(patient, filter), null).admitted();
	}

	@QueryMapping
	CandidateConnection sharedTargetDrugs(@Argument PatientInput patient, @Argument @Nullable CandidateFilter filter,
			@Argument @Nullable Integer first, @Argument @Nullable String after, @Argument @Nullable LocalDate asOf) {
		CandidateFilter checked = checked(patient, filter);
		String list = Filters.list("sharedTargets", patient, checked, asOf);
		Asked asked = ask(list, patient, checked, asOf).sharedTargets();
		return page(asked, asked.admitted(), first, after);
	}

	@SchemaMapping(typeName = "CandidateConnection")
	Page<Candidate> testFirst(CandidateConnection connection, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		Asked asked = connection.asked();
		return Part.of(asked.list() + ":testFirst", asked.testFirst(), first, after, Candidate::key);
	}

	@SchemaMapping(typeName = "CandidateConnection")
	Page<WhatToTestFor> whatToTestFor(CandidateConnection connection, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		Asked asked = connection.asked();
		return Part.of(asked.list() + ":whatToTestFor",
				asked.answer().whatToTestFor().stream().map(WhatToTestFor::new).toList(), first, after,
				WhatToTestFor::name);
	}

	@SchemaMapping(typeName = "CandidateConnection")
	List<Pathway> pathways(CandidateConnection connection) {
		return this.pathways.in("patient.jurisdiction", connection.asked().answer().patient().jurisdiction());
	}

	@SchemaMapping(typeName = "TestResult")
	Page<Candidate> candidates(WhatToTestFor.TestResult result, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return Part.of("testResult:" + result.profile(), result.candidates(), first, after, Candidate::key);
	}

	private static CandidateConnection page(Asked asked, List<org.clew.candidate.answer.Candidate> candidates,
			@Nullable Integer first, @Nullable String after) {
		return new CandidateConnection(Part.of(asked.list(), candidates, first, after,
				org.clew.candidate.answer.Candidate::id, Candidate::new), asked);
	}

	private Asked ask(String list, PatientInput patient, CandidateFilter filter, @Nullable LocalDate asOf) {
		return AsOf.read(asOf, () -> {
			Core core = this.cores.at(asOf);
			Question question = this.questions.of(patient, core, this.cores.genes());
			return Asked.of(list, question, answer(core, question), filter);
		});
	}

	private static Answer answer(Core core, Question question) {
		return Engine.answer(core, question.patient());
	}

	private CandidateFilter checked(PatientInput patient, @Nullable CandidateFilter given) {
		CandidateFilter filter = (given != null) ? given : CandidateFilter.NONE;
		if (filter.investigationalScope() == InvestigationalScope.THIS_DISEASE && patient.disease() == null) {
			throw new InvalidRequest("filter.investigationalScope", filter.investigationalScope(),
					"ANYWHERE, unless the patient has a disease");
		}
		if (filter.admitsAge() != null && patient.age() == null) {
			throw new InvalidRequest("filter.admitsAge", filter.admitsAge(),
					"a patient with ageYears or ageMonths; without an age, leave it out");
		}
		return filter.with(ids("filter.source", filter.source(), Source.class),
				ids("filter.drug", filter.drug(), Drug.class));
	}

	private @Nullable List<String> ids(String field, @Nullable List<String> written, Class<? extends Entity> type) {
		return (written != null) ? this.identifiers.ids(field, written, type) : null;
	}

}
