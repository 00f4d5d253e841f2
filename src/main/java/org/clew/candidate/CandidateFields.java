package org.clew.candidate;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import org.clew.access.AccessProgramme;
import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.api.Filters;
import org.clew.api.Page;
import org.clew.candidate.CandidateConnection.SourceDate;
import org.clew.candidate.CandidateProgrammeConnection.CandidateProgrammeEdge;
import org.clew.candidate.CandidateTrialConnection.CandidateTrialEdge;
import org.clew.candidate.question.Understood;
import org.clew.disease.Disease;
import org.clew.drug.Drug;
import org.clew.graph.Entity;
import org.clew.licence.Label;
import org.clew.licence.Licence;
import org.clew.licence.Withdrawal;
import org.clew.provenance.Source;
import org.clew.study.Study;
import org.clew.target.Target;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;

/** The fields that lead on from a candidate to records of the graph. */
@Configuration(proxyBeanMethods = false)
class CandidateFields {

	@Bean
	Patient patient() {
		return new Patient();
	}

	@Bean
	BatchedFields candidateBatchedFields() {
		return () -> List.of(BatchedField.references(Candidate.class, "licences", Licence.class, Candidate::licenceIds),
				BatchedField.reference(LabelFit.class, "label", Label.class, LabelFit::labelId),
				BatchedField.references(Safety.class, "withdrawals", Withdrawal.class, Safety::withdrawalIds),
				BatchedField.reference(CandidateTrialEdge.class, "node", Study.class, CandidateTrialEdge::studyId),
				BatchedField.references(CandidateTrialConnection.class, "nodes", Study.class,
						CandidateTrialConnection::studyIds),
				BatchedField.reference(CandidateProgrammeEdge.class, "node", AccessProgramme.class,
						CandidateProgrammeEdge::programmeId),
				BatchedField.references(CandidateProgrammeConnection.class, "nodes", AccessProgramme.class,
						CandidateProgrammeConnection::programmeIds));
	}

	/** A row's own lists: they are in memory, and each row asks for several. */
	@Bean
	BatchedFields rowFields() {
		return () -> List.of(
				BatchedField.known(Candidate.class, "Candidate", "reasons",
						ResolvableType.forClassWithGenerics(Page.class, Reason.class), CandidateFields::reasons),
				BatchedField.known(Candidate.class, "Candidate", "trials",
						ResolvableType.forClass(CandidateTrialConnection.class), CandidateFields::trials),
				BatchedField.known(Candidate.class, "Candidate", "programmes",
						ResolvableType.forClass(CandidateProgrammeConnection.class), CandidateFields::programmes));
	}

	private static Page<Reason> reasons(Candidate candidate, DataFetchingEnvironment asked) {
		List<?> basis = asked.getArgument("basis");
		List<?> stance = asked.getArgument("stance");
		List<org.clew.candidate.answer.Reason> reasons = candidate.found().reasons();
		if (basis != null || stance != null) {
			reasons = reasons.stream()
				.filter((reason) -> admits(basis, reason.basis()) && admits(stance, reason.stance()))
				.toList();
		}
		return Part.of(Filters.list("reasons of " + candidate.key(), basis, stance), reasons,
				asked.getArgument("first"), asked.getArgument("after"), (reason) -> new Reason(reason).key(),
				Reason::new);
	}

	private static boolean admits(@Nullable List<?> constants, Enum<?> constant) {
		return constants == null || constants.contains(constant.name());
	}

	private static CandidateTrialConnection trials(Candidate candidate, DataFetchingEnvironment asked) {
		return CandidateTrialConnection
			.of(Part.of("trials of " + candidate.key(), openings(candidate).trials(candidate.found().indices()),
					asked.getArgument("first"), asked.getArgument("after"), Openings.TrialMatch::id));
	}

	private static CandidateProgrammeConnection programmes(Candidate candidate, DataFetchingEnvironment asked) {
		return CandidateProgrammeConnection
			.of(Part.of("programmes of " + candidate.key(), openings(candidate).programmes(candidate.found().indices()),
					asked.getArgument("first"), asked.getArgument("after"), Openings.ProgrammeMatch::id));
	}

	private static Openings openings(Candidate candidate) {
		return new Openings(candidate.found().core(), candidate.found().patient());
	}

	@Bean
	BatchedFields answerBatchedFields() {
		return () -> List.of(
				BatchedField.references(WhatToTestFor.class, "targets", Target.class, WhatToTestFor::targetIds),
				BatchedField.reference(Understood.class, "record", Entity.class, Understood::recordId),
				BatchedField.reference(SourceDate.class, "source", Source.class, SourceDate::sourceId));
	}

	@Bean
	BatchedFields reasonBatchedFields() {
		return () -> List.of(BatchedField.reference(Reason.class, "record", Entity.class, Reason::recordId),
				BatchedField.reference(Reason.class, "publication", Study.class, Reason::publicationId),
				BatchedField.reference(Reason.class, "disease", Disease.class, Reason::diseaseId),
				BatchedField.reference(Reason.class, "target", Target.class, Reason::targetId),
				BatchedField.reference(Reason.class, "form", Drug.class, Reason::formId),
				BatchedField.references(Reason.class, "sources", Source.class, Reason::sourceIds));
	}

}
