package org.clew.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.clew.candidate.Candidate.Facts;
import org.clew.candidate.CandidateConnection.ReasonerReport;
import org.clew.candidate.finding.DiseaseRelation;
import org.clew.candidate.finding.Finding;
import org.clew.candidate.finding.Findings;
import org.clew.candidate.finding.ScoreComponents;
import org.clew.candidate.gathering.Gathered;
import org.clew.candidate.gathering.Gathering;
import org.clew.candidate.gathering.Opening;
import org.clew.candidate.gathering.Scope;
import org.clew.candidate.question.Question;
import org.clew.candidate.reasoner.Reasoner;
import org.clew.drug.Drug;
import org.clew.drug.Stage;
import org.clew.evidence.GradeVersions;
import org.clew.graph.EntityType;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Has the reasoners look at what was gathered, and ranks what they find.
 */
@Component
class Candidates {

	private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
		.reversed()
		.thenComparing(Candidate::id);

	private final Gathering gathering;

	private final List<Reasoner> reasoners;

	private final EntityType<Drug> drugType;

	Candidates(Gathering gathering, List<Reasoner> reasoners, EntityType<Drug> drugType) {
		this.gathering = gathering;
		this.reasoners = reasoners;
		this.drugType = drugType;
	}

	/**
	 * Asks all reasoners.
	 * @param question who asks
	 * @return every candidate, best first, before any filter
	 */
	Answer answer(Question question) {
		Gathered gathered = this.gathering.of(question);
		Map<String, List<Form>> forms = forms(gathered.drugs());
		Map<String, List<Finding>> byDrug = new LinkedHashMap<>();
		List<ReasonerReport> reports = new ArrayList<>();
		for (Reasoner reasoner : this.reasoners) {
			List<Finding> all = reasoner.findings(gathered)
				.flatMap((finding) -> of(forms.getOrDefault(finding.drugId(), List.of()), finding))
				.toList();
			List<Finding> found = Findings.distinct(all);
			found
				.forEach((finding) -> byDrug.computeIfAbsent(finding.drugId(), (id) -> new ArrayList<>()).add(finding));
			reports.add(new ReasonerReport(reasoner.basis(), reasoner.lookedAt(gathered.scope()), Findings.drugs(found),
					Findings.setAside(all, found), gathered.isCut(reasoner.parts(gathered))));
		}
		Surroundings around = Surroundings.of(gathered.scope());
		List<Candidate> candidates = new ArrayList<>();
		for (Row drug : gathered.drugs()) {
			List<Finding> findings = byDrug.get(drug.row("drug").text("id"));
			if (findings != null) {
				candidates.add(candidate(gathered.scope(), around, drug, findings));
			}
		}
		candidates.sort(BEST_FIRST);
		return new Answer(candidates, reports);
	}

	/** What is known of a salt is told of its parent. */
	private static Map<String, List<Form>> forms(List<Row> drugs) {
		Map<String, List<Form>> forms = new HashMap<>();
		for (Row drug : drugs) {
			for (Row form : drug.rows("forms")) {
				forms.computeIfAbsent(form.text("id"), (id) -> new ArrayList<>())
					.add(new Form(form.text("name"), drug.row("drug").text("id"), form.row("relation")));
			}
		}
		return forms;
	}

	private static Stream<Finding> of(List<Form> forms, Finding finding) {
		return forms.isEmpty() ? Stream.of(finding)
				: forms.stream().map((form) -> finding.of(form.parent(), form.name(), form.relation()));
	}

	private Candidate candidate(Scope scope, Surroundings around, Row row, List<Finding> findings) {
		findings.sort(Comparator.comparingDouble((Finding finding) -> finding.term().value()).reversed());
		Facts facts = new Facts(row.rows("forms").stream().map((form) -> form.text("id")).toList(),
				row.flag("approved"), row.constants(Stage.class, "stages", null), row.flag("hasUse"),
				row.numberOrNull("worstGrade"), approvedHere(scope, row.texts("approvedFor")),
				GradeVersions.of(row.texts("ctcaeVersions")), Opening.of(row, scope, around.diseases().keySet()));
		return new Candidate(this.drugType.mapping().apply(row.row("drug")), ScoreComponents.of(findings), findings,
				facts, around);
	}

	private static @Nullable Boolean approvedHere(Scope scope, List<String> approvedFor) {
		if (scope.question().disease() == null) {
			return null;
		}
		return scope.related()
			.stream()
			.filter((disease) -> !DiseaseRelation.NEIGHBOUR.name().equals(disease.text("relation")))
			.anyMatch((disease) -> approvedFor.contains(disease.text("id")));
	}

	/**
	 * That a drug is a form of another.
	 *
	 * @param name the form's name
	 * @param parent the other's identifier
	 * @param relation who says so
	 */
	private record Form(String name, String parent, Row relation) {
	}

	/**
	 * Every candidate, and what was looked at.
	 *
	 * @param candidates best first
	 * @param reports one for each reasoner
	 */
	record Answer(List<Candidate> candidates, List<ReasonerReport> reports) {
	}

}
