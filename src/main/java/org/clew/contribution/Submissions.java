package org.clew.contribution;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clew.api.InvalidRequest;
import org.clew.api.Refused;
import org.clew.api.UserErrorCode;
import org.clew.contribution.SubmissionState.Step;
import org.clew.graph.Row;
import org.clew.graph.WriteSchema;
import org.clew.graph.WriteTransaction;
import org.clew.history.Action;
import org.clew.history.Entry;
import org.clew.history.Recording;
import org.clew.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Submissions, as they are kept: beside the graph, so that no public answer finds them.
 *
 * @param transaction the transaction of the mutation
 * @param asker who asks
 */
record Submissions(WriteTransaction transaction, Caller asker) {

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

	Proposals proposals() {
		return new Proposals(this.transaction, this.asker);
	}

	String caller() {
		return this.asker.id();
	}

	/** Of what the caller does not see there is none. */
	Submission get(String field, String id) {
		return this.transaction.runOne(FIND, Map.of("id", id), Submissions::submission)
			.filter((found) -> found.isSeenBy(this.asker))
			.orElseThrow(() -> unknown(field, id));
	}

	/**
	 * The submission that is to be decided on.
	 * @throws Refused if there is a newer one
	 */
	Submission read(String id, int version) {
		Submission found = get("submission", id);
		found.version(version, "version");
		return found;
	}

	/**
	 * What is published may be revised by those too who did not see how it came about.
	 */
	Submission toRevise(String id) {
		return this.transaction.runOne(FIND, Map.of("id", id), Submissions::submission)
			.filter((found) -> found.isSeenBy(this.asker) || found.state() == SubmissionState.PUBLISHED)
			.orElseThrow(() -> unknown("submission", id));
	}

	/** What gives way to a published one, whoever sees it. */
	Submission replaced(String id) {
		return this.transaction.runOne(FIND, Map.of("id", id), Submissions::submission).orElseThrow();
	}

	private static Refused unknown(String field, String id) {
		return new Refused(field, UserErrorCode.UNKNOWN,
				"There is no submission '%s'".formatted(InvalidRequest.cut(id)));
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
	 */
	Submission save(Submission submission, Action action, @Nullable String comment) {
		Submission dated = submission.done(now(), action != Action.COMMENTED);
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("id", dated.id());
		parameters.put("properties", properties(dated));
		parameters.put("at", dated.updatedAt());
		parameters.put("by", caller());
		parameters.put("action", action.name());
		parameters.put("comment", comment);
		parameters.put("content", dated.content());
		this.transaction.run(SAVE, parameters);
		Map<String, Object> told = new HashMap<>(
				Map.of("state", dated.state().name(), "revision", (long) dated.revision()));
		if (dated.state() != SubmissionState.DRAFT) {
			told.put("study", dated.studyId());
		}
		else {
			proposals().propose(dated, List.of());
		}
		Recording recording = Recording.by(caller(), this.transaction.context());
		recording.add(Entry.of(action, "Submission", dated.id(), Map.of(), told));
		recording.write();
		return dated;
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

	static Submission submission(Row row) {
		return Submission.from(row.row("submission"));
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
		properties.put("version", s.version());
		properties.put("content", s.content());
		properties.put("proposals", Json.write(s.proposals()));
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
