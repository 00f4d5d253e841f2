package org.clew.candidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.clew.api.Filters;
import org.clew.api.Identifiers;
import org.clew.api.InvalidRequest;
import org.clew.api.Page;
import org.clew.api.PageRequest;
import org.clew.candidate.CandidateFilter.InvestigationalScope;
import org.clew.candidate.Candidates.Answer;
import org.clew.candidate.question.Question;
import org.clew.drug.Drug;
import org.clew.evidence.Basis;
import org.clew.evidence.GradeVersions;
import org.clew.graph.AsOf;
import org.clew.graph.Entity;
import org.clew.graph.Found;
import org.clew.graph.Slice;
import org.clew.graph.Slice.Item;
import org.clew.graph.Slice.Position;
import org.clew.provenance.Source;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers which drugs are candidates for a patient.
 */
@Controller
class CandidateController {

	private final Questions questions;

	private final Candidates candidates;

	private final Identifiers identifiers;

	CandidateController(Questions questions, Candidates candidates, Identifiers identifiers) {
		this.questions = questions;
		this.candidates = candidates;
		this.identifiers = identifiers;
	}

	@QueryMapping
	CandidateConnection candidateDrugs(@Argument PatientInput patient, @Argument @Nullable CandidateFilter filter,
			@Argument @Nullable Integer first, @Argument @Nullable String after, @Argument @Nullable LocalDate asOf) {
		CandidateFilter chosen = (filter != null) ? filter : CandidateFilter.NONE;
		return AsOf.read(asOf, () -> page(patient, chosen, PageRequest.forward(first, after), asOf));
	}

	@QueryMapping
	CandidateConnection sharedTargetDrugs(@Argument PatientInput patient, @Argument @Nullable CandidateFilter filter,
			@Argument @Nullable Integer first, @Argument @Nullable String after, @Argument @Nullable LocalDate asOf) {
		CandidateFilter chosen = (filter != null) ? filter : CandidateFilter.NONE;
		if (chosen.basis() != null && !chosen.basis().contains(Basis.MECHANISM)) {
			throw new InvalidRequest("filter.basis", chosen.basis(),
					"MECHANISM, or none: a shared target is a mechanism");
		}
		return AsOf.read(asOf,
				() -> page(patient, chosen.with(Basis.MECHANISM), PageRequest.forward(first, after), asOf));
	}

	private CandidateConnection page(PatientInput patient, CandidateFilter given, PageRequest request,
			@Nullable LocalDate asOf) {
		CandidateFilter filter = checked(patient, given);
		String list = Filters.list("candidates", patient, filter) + ((asOf != null) ? asOf : "");
		Slice slice = request.slice(list);
		Question question = this.questions.of(patient);
		Answer answer = this.candidates.answer(filter.asksForOpenings() ? question.withOpenings() : question);
		List<Candidate> admitted = answer.candidates().stream().filter(filter::admits).toList();
		return new CandidateConnection(Page.of(list, slice, part(admitted, slice)), answer.reports(),
				emptyBecause(answer, admitted), filter.asksForGrades() ? gradeNote(answer) : null);
	}

	/** A filter by grade compares all candidates, also those that it hides. */
	private static @Nullable String gradeNote(Answer answer) {
		return GradeVersions
			.of(answer.candidates().stream().flatMap((candidate) -> candidate.facts().grades().all().stream()).toList())
			.note();
	}

	private CandidateFilter checked(PatientInput patient, CandidateFilter filter) {
		if (filter.investigationalScope() == InvestigationalScope.THIS_DISEASE && patient.disease() == null) {
			throw new InvalidRequest("filter.investigationalScope", filter.investigationalScope(),
					"ANYWHERE, unless the patient has a disease");
		}
		if (filter.admitsAge() != null && patient.ageYears() == null) {
			throw new InvalidRequest("filter.admitsAge", filter.admitsAge(),
					"a patient with ageYears; without an age, leave it out");
		}
		return filter.with(ids("filter.source", filter.source(), Source.class),
				ids("filter.drug", filter.drug(), Drug.class));
	}

	private @Nullable List<String> ids(String field, @Nullable List<String> written, Class<? extends Entity> type) {
		return (written != null) ? this.identifiers.ids(field, written, type) : null;
	}

	private static Found<Candidate> part(List<Candidate> all, Slice slice) {
		List<Item<Candidate>> items = new ArrayList<>();
		boolean more = false;
		for (Candidate candidate : all) {
			Position position = new Position(candidate.score(), candidate.id());
			if (slice.from() == null || isBeyond(position, slice.from())) {
				if (items.size() == slice.size()) {
					more = true;
					break;
				}
				items.add(new Item<>(candidate, position));
			}
		}
		return new Found<>(items, more, all.size());
	}

	private static boolean isBeyond(Position position, Position from) {
		int order = Double.compare((Double) position.key(), (Double) from.key());
		return order < 0 || (order == 0 && position.id().compareTo(from.id()) > 0);
	}

	private static @Nullable String emptyBecause(Answer answer, List<Candidate> admitted) {
		if (!admitted.isEmpty()) {
			return null;
		}
		return answer.candidates().isEmpty()
				? "None of the five reasoners found a drug; `reasoners` says what each looked at."
				: "The filter hides all %d candidates.".formatted(answer.candidates().size());
	}

}
