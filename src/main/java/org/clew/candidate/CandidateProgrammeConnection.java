package org.clew.candidate;

import java.util.List;

import graphql.relay.PageInfo;
import org.clew.api.Page;
import org.clew.candidate.Openings.ProgrammeMatch;
import org.clew.candidate.answer.DiseaseRelation;
import org.clew.study.Admission;

/**
 * A page of the programmes of a candidate; what is said of the patient stands on the
 * edges.
 *
 * @param pageInfo where in the list it lies
 * @param totalCount how many there are in all
 */
record CandidateProgrammeConnection(List<CandidateProgrammeEdge> edges, PageInfo pageInfo, int totalCount) {

	static CandidateProgrammeConnection of(Page<ProgrammeMatch> page) {
		return new CandidateProgrammeConnection(page.getEdges()
			.stream()
			.map((edge) -> new CandidateProgrammeEdge(edge.getCursor().getValue(), edge.getNode()))
			.toList(), page.getPageInfo(), page.getTotalCount());
	}

	List<String> programmeIds() {
		return this.edges.stream().map(CandidateProgrammeEdge::programmeId).toList();
	}

	/**
	 * A programme in the list.
	 *
	 * @param match the programme, set against the patient
	 */
	record CandidateProgrammeEdge(String cursor, ProgrammeMatch match) {

		public Admission admitsAge() {
			return this.match.admitsAge();
		}

		public DiseaseRelation diseaseRelation() {
			return this.match.relation();
		}

		String programmeId() {
			return this.match.id();
		}

	}

}
