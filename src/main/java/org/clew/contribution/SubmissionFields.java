package org.clew.contribution;

import java.util.List;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.contribution.Payloads.RetractionPayload;
import org.clew.contribution.Payloads.SubmissionResult;
import org.clew.graph.Cypher;
import org.clew.graph.Links;
import org.clew.study.Study;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The fields that lead from submissions.
 */
@Configuration(proxyBeanMethods = false)
class SubmissionFields {

	private static final Links EVENTS = new Links("(n:Submission)-[:HAS_EVENT]->(m:SubmissionEvent)", "m.position");

	private static final Links PROPOSALS = new Links("(n:Submission)-[:NEEDS]->(m:Proposal)", "m.name, m.id");

	@Bean
	BatchedFields submissionBatchedFields(Cypher cypher) {
		return () -> List.of(
				BatchedField.list("Submission", "events", SubmissionEvent.class,
						(ids) -> EVENTS.read(cypher, ids, SubmissionEvent::from)),
				BatchedField.list("Submission", "proposals", Proposal.class,
						(ids) -> PROPOSALS.read(cypher, ids, Proposal::from)),
				BatchedField.references(Submission.class, "likelyDuplicates", Study.class,
						Submission::likelyDuplicates),
				BatchedField.references(SubmissionResult.class, "likelyDuplicates", Study.class,
						SubmissionResult::likelyDuplicates),
				BatchedField.reference(Submission.class, "published", Study.class, Submission::publishedId),
				BatchedField.reference(RetractionPayload.class, "study", Study.class, RetractionPayload::studyId));
	}

}
