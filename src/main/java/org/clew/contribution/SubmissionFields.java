package org.clew.contribution;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.contribution.Payloads.RetractionPayload;
import org.clew.contribution.Payloads.SubmissionResult;
import org.clew.contribution.Proposal.ProposalInput;
import org.clew.graph.Cypher;
import org.clew.graph.Links;
import org.clew.graph.Row;
import org.clew.history.Action;
import org.clew.study.Study;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields that lead from submissions. */
@Configuration(proxyBeanMethods = false)
class SubmissionFields {

	private static final Links EVENTS = new Links("(n:Submission)-[:HAS_EVENT]->(m:SubmissionEvent)", "m.position");

	private static final Links PROPOSALS = new Links("(n:Submission)-[:NEEDS]->(m:Proposal)", "m.name, m.id");

	private static final Links DRAFTED = new Links(
			"(n:Submission {state: 'DRAFT'})-[:HAS_EVENT]->(m:SubmissionEvent {position: 0})", "n.id",
			"{submitter: n.submitter, proposals: n.proposals}");

	/** Which version of its record a study {@code n} is. */
	static final String VERSION = "1 + COUNT { (was:PastStudy {id: n.id}) WHERE was.until <= n.recordedAt }";

	private static final Links VERSIONS = new Links("(n:Study @)", "n.id", "{version: " + VERSION + "}");

	@Bean
	BatchedFields submissionBatchedFields(Cypher cypher) {
		return () -> List.of(
				BatchedField.list("Submission", "events", SubmissionEvent.class,
						(ids) -> EVENTS.read(cypher, ids, SubmissionEvent::from)),
				BatchedField.list("Submission", "proposals", Proposal.class, (ids) -> proposals(cypher, ids)),
				BatchedField.one("Study", "version", Integer.class,
						(ids) -> VERSIONS.read(cypher, ids, (row) -> row.number("version"))),
				BatchedField.references(Submission.class, "likelyDuplicates", Study.class,
						Submission::likelyDuplicates),
				BatchedField.references(SubmissionResult.class, "likelyDuplicates", Study.class,
						SubmissionResult::likelyDuplicates),
				BatchedField.reference(Submission.class, "published", Study.class, Submission::publishedId),
				BatchedField.reference(RetractionPayload.class, "study", Study.class, RetractionPayload::studyId));
	}

	/** What a draft would propose is nowhere but in the draft. */
	private static Map<String, List<Proposal>> proposals(Cypher cypher, Collection<String> ids) {
		Map<String, List<Proposal>> proposals = new HashMap<>(PROPOSALS.read(cypher, ids, Proposal::from));
		DRAFTED.read(cypher, ids, SubmissionFields::drafted)
			.forEach((id, drafted) -> proposals.put(id, drafted.getFirst()));
		return proposals;
	}

	private static List<Proposal> drafted(Row draft) {
		return Stream.of(Json.read(draft.text("proposals"), ProposalInput[].class))
			.map((input) -> Proposal.drafted(draft.text("submitter"), input))
			.toList();
	}

	/**
	 * Something that was done to a submission.
	 *
	 * @param at when
	 * @param by who did it, as a pseudonym
	 * @param action what was done
	 * @param state the submission's state since then
	 * @param comment what they said
	 */
	record SubmissionEvent(String at, String by, Action action, SubmissionState state, @Nullable String comment) {

		static SubmissionEvent from(Row row) {
			return new SubmissionEvent(row.text("at"), row.text("by"), row.constant(Action.class, "action"),
					row.constant(SubmissionState.class, "state"), row.textOrNull("comment"));
		}

	}

}
