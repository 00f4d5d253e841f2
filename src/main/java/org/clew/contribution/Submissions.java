package org.clew.contribution;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.clew.api.Refused;
import org.clew.api.UserErrorCode;
import org.clew.contribution.Proposal.ProposalInput;
import org.clew.contribution.SubmissionState.Step;
import org.clew.graph.Curie;
import org.clew.graph.Row;
import org.clew.graph.WriteSchema;
import org.clew.graph.WriteTransaction;
import org.clew.history.Action;
import org.clew.history.Entry;
import org.clew.history.Recording;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Submissions and proposals, as they are kept: beside the graph, so that no public answer
 * finds them.
 *
 * @param transaction the transaction of the mutation
 * @param caller who asks, as a pseudonym
 */
record Submissions(WriteTransaction transaction, String caller) {

	private static final String FIND = """
			MATCH (s:Submission {id: $id})
			SET s.locked = true
			REMOVE s.locked
			RETURN properties(s) AS submission
			""";

	/** A second extraction is by somebody else; the same person revises their own. */
	private static final String OTHERS = """
			MATCH (s:Submission)
			WHERE s.state IN ['SUBMITTED', 'NEEDS_CHANGES', 'ACCEPTED'] AND s.id <> $id
			  AND any(key IN s.keys WHERE key IN $keys)
			RETURN properties(s) AS submission
			ORDER BY s.createdAt, s.id
			LIMIT 20
			""";

	private static final String SAVE = """
			MERGE (s:Submission {id: $id})
			SET s += $properties
			WITH s
			CREATE (s)-[:HAS_EVENT]->(:SubmissionEvent {at: $at, position: COUNT { (s)-[:HAS_EVENT]->() }, by: $by, action: $action, state: s.state,
			  comment: $comment, content: $content})
			""";

	private static final String PROPOSE = """
			MATCH (s:Submission {id: $id})
			MERGE (p:Proposal {id: $proposal})
			ON CREATE SET p += $properties
			MERGE (s)-[:NEEDS]->(p)
			""";

	private static final String FORGET_NEEDS = """
			MATCH (:Submission {id: $id})-[r:NEEDS]->()
			DELETE r
			""";

	private static final String NEEDS = """
			MATCH (:Submission {id: $id})-[:NEEDS]->(p:Proposal)
			RETURN properties(p) AS proposal
			ORDER BY p.id
			""";

	private static final String PROPOSAL = """
			MATCH (p:Proposal {id: $id})
			SET p.locked = true
			REMOVE p.locked
			RETURN properties(p) AS proposal
			""";

	private static final String DECIDE = """
			MATCH (p:Proposal {id: $id})
			SET p.state = $state, p.decidedAs = $decidedAs, p.decidedBy = $by, p.decidedAt = $at, p.comment = $comment
			WITH p
			MATCH (s:Submission)-[:NEEDS]->(p)
			WHERE s.state IN ['SUBMITTED', 'NEEDS_CHANGES', 'ACCEPTED']
			RETURN properties(s) AS submission
			ORDER BY s.id
			""";

	Submission get(String field, String id) {
		return this.transaction.runOne(FIND, Map.of("id", id), Submissions::submission)
			.orElseThrow(() -> new Refused(field, UserErrorCode.UNKNOWN, "There is no submission '" + id + "'"));
	}

	List<Submission> others(String id, List<String> keys) {
		return this.transaction.run(OTHERS, Map.of("id", id, "keys", keys), Submissions::submission);
	}

	Optional<Submission> otherExtraction(Submission submission) {
		return others(submission.id(), Draft.keys(Json.tree(submission.content()))).stream()
			.filter((other) -> !other.submitter().equals(submission.submitter()))
			.findFirst();
	}

	/**
	 * Keeps a submission with what was just done to it.
	 * @param submission as it is now
	 * @param action what was done
	 * @param comment what whoever did it said
	 * @return the same
	 */
	Submission save(Submission submission, Action action, @Nullable String comment) {
		Submission dated = dated(submission);
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("id", dated.id());
		parameters.put("properties", properties(dated));
		parameters.put("at", dated.updatedAt());
		parameters.put("by", this.caller);
		parameters.put("action", action.name());
		parameters.put("comment", comment);
		parameters.put("content", dated.content());
		this.transaction.run(SAVE, parameters);
		Recording recording = Recording.by(this.caller, this.transaction.context());
		recording.add(Entry.of(action, "Submission", dated.id(), Map.of(),
				Map.of("state", dated.state().name(), "study", dated.studyId(), "revision", (long) dated.revision())));
		recording.write();
		return dated;
	}

	void propose(Submission submission, List<ProposalInput> proposals) {
		this.transaction.run(FORGET_NEEDS, Map.of("id", submission.id()));
		for (ProposalInput proposal : proposals) {
			String curie = Curie.normalize(proposal.id());
			String id = "proposal-" + curie.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
			this.transaction.run(PROPOSE,
					Map.of("id", submission.id(), "proposal", id, "properties",
							Map.of("kind", proposal.kind().name(), "state", "SUBMITTED", "name", proposal.name(),
									"curie", proposal.id(), "proposer", this.caller, "content", Json.write(proposal),
									"createdAt", now())));
		}
	}

	List<Proposal> needs(String submission) {
		return this.transaction.run(NEEDS, Map.of("id", submission), (row) -> Proposal.from(row.row("proposal")));
	}

	Proposal proposal(String field, String id) {
		return this.transaction.runOne(PROPOSAL, Map.of("id", id), (row) -> Proposal.from(row.row("proposal")))
			.orElseThrow(() -> new Refused(field, UserErrorCode.UNKNOWN, "There is no proposal '" + id + "'"));
	}

	/** Gives the submissions that waited for it. */
	List<Submission> decide(Proposal decided, @Nullable String comment) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("id", decided.id());
		parameters.put("state", decided.state().name());
		parameters.put("decidedAs", decided.decidedAs());
		parameters.put("by", this.caller);
		parameters.put("at", now());
		parameters.put("comment", comment);
		return this.transaction.run(DECIDE, parameters, Submissions::submission);
	}

	/**
	 * The state after a step.
	 * @throws Refused if the table has no such step
	 */
	static SubmissionState after(Submission submission, Step step) {
		return submission.state()
			.after(step)
			.orElseThrow(() -> new Refused("submission", UserErrorCode.WRONG_STATE,
					"A submission that is %s cannot be changed so: %s".formatted(submission.state(), step)));
	}

	static String now() {
		return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
	}

	private static Submission submission(Row row) {
		return Submission.from(row.row("submission"));
	}

	private static Submission dated(Submission s) {
		return new Submission(s.id(), s.root(), s.revision(), s.state(), s.studyId(), s.title(), s.submitter(),
				s.reviewers(), s.createdAt(), now(), s.content(), s.declaration(), s.likelyDuplicates(), s.revises(),
				s.supersededBy(), s.resolved());
	}

	private static Map<String, Object> properties(Submission s) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("root", s.root());
		properties.put("revision", s.revision());
		properties.put("state", s.state().name());
		properties.put("studyId", s.studyId());
		properties.put("keys", Draft.keys(Json.tree(s.content())));
		properties.put("title", s.title());
		properties.put("submitter", s.submitter());
		properties.put("reviewers", s.reviewers());
		properties.put("createdAt", s.createdAt());
		properties.put("updatedAt", s.updatedAt());
		properties.put("content", s.content());
		properties.put("declaration", Json.write(s.declaration()));
		properties.put("likelyDuplicates", s.likelyDuplicates());
		properties.put("revises", s.revises());
		properties.put("supersededBy", s.supersededBy());
		properties.put("resolved", s.resolved());
		return properties;
	}

	/** What finding them stands on. */
	@Configuration(proxyBeanMethods = false)
	static class Schema {

		@Bean
		WriteSchema submissionSchema() {
			return () -> List.of(
					"CREATE CONSTRAINT submissionId IF NOT EXISTS FOR (n:Submission) REQUIRE n.id IS UNIQUE",
					"CREATE CONSTRAINT proposalId IF NOT EXISTS FOR (n:Proposal) REQUIRE n.id IS UNIQUE",
					"CREATE INDEX submissionState IF NOT EXISTS FOR (n:Submission) ON (n.state)",
					"CREATE INDEX submissionSubmitter IF NOT EXISTS FOR (n:Submission) ON (n.submitter)");
		}

	}

}
