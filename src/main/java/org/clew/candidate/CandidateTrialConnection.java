package org.clew.candidate;

import java.util.List;

import graphql.relay.PageInfo;
import org.clew.api.Page;
import org.clew.candidate.Openings.TrialMatch;
import org.clew.candidate.answer.DiseaseRelation;
import org.clew.study.Admission;
import org.clew.study.TestRole;

/**
 * A page of the trials of a candidate; what is said of the patient stands on the edges.
 *
 * @param pageInfo where in the list it lies
 * @param totalCount how many there are in all
 */
record CandidateTrialConnection(List<CandidateTrialEdge> edges, PageInfo pageInfo, int totalCount) {

	static CandidateTrialConnection of(Page<TrialMatch> page) {
		return new CandidateTrialConnection(page.getEdges()
			.stream()
			.map((edge) -> new CandidateTrialEdge(edge.getCursor().getValue(), edge.getNode()))
			.toList(), page.getPageInfo(), page.getTotalCount());
	}

	List<String> studyIds() {
		return this.edges.stream().map(CandidateTrialEdge::studyId).toList();
	}

	/**
	 * A trial in the list.
	 *
	 * @param match the trial, set against the patient
	 */
	record CandidateTrialEdge(String cursor, TrialMatch match) {

		public boolean open() {
			return this.match.open();
		}

		public Admission admitsAge() {
			return this.match.admitsAge();
		}

		public DiseaseRelation diseaseRelation() {
			return this.match.relation();
		}

		public List<TestRole> roles() {
			return this.match.roles();
		}

		String studyId() {
			return this.match.id();
		}

	}

}
