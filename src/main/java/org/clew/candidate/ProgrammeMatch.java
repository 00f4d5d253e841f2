package org.clew.candidate;

import org.clew.access.AccessProgramme;
import org.clew.access.Completeness;
import org.clew.access.ExpandedAccessStatus;
import org.clew.candidate.finding.DiseaseRelation;
import org.clew.candidate.question.Question;
import org.clew.graph.Row;
import org.clew.study.Admission;

/**
 * A programme that offers a candidate, set against the patient.
 *
 * @param programme the programme
 * @param admitsAge whether it takes the patient, by age
 * @param relation how the disease that it is for relates to the patient's
 */
record ProgrammeMatch(AccessProgramme programme, Admission admitsAge, DiseaseRelation relation) {

	static ProgrammeMatch from(Row row, Question question) {
		AccessProgramme programme = AccessProgramme.from(row.row("programme"));
		return new ProgrammeMatch(programme, question.admits(programme.eligibility()),
				Surroundings.relation(row.number("rank")));
	}

	public ExpandedAccessStatus status() {
		return this.programme.status();
	}

	public Completeness completeness() {
		return this.programme.completeness();
	}

}
