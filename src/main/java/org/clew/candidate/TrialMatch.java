package org.clew.candidate;

import java.util.List;

import org.clew.candidate.finding.DiseaseRelation;
import org.clew.candidate.question.Question;
import org.clew.graph.Row;
import org.clew.study.Admission;
import org.clew.study.Study;
import org.clew.study.StudyStatus;
import org.clew.study.TestRole;
import org.jspecify.annotations.Nullable;

/**
 * A trial that gives a candidate, set against the patient.
 *
 * @param study the trial
 * @param admitsAge whether it takes the patient, by age
 * @param relation how the disease that it studies relates to the patient's
 * @param roles what the drug is to the trial
 */
record TrialMatch(Study study, Admission admitsAge, DiseaseRelation relation, List<TestRole> roles) {

	static TrialMatch from(Row row, Question question) {
		Study study = Study.from(row.row("study"));
		return new TrialMatch(study, question.admits(study.eligibility()), Surroundings.relation(row.number("rank")),
				row.constants(TestRole.class, "roles", TestRole.UNKNOWN));
	}

	public @Nullable StudyStatus status() {
		return this.study.status();
	}

	public boolean open() {
		StudyStatus status = status();
		return status != null && StudyStatus.OPEN.contains(status);
	}

}
