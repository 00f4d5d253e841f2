package org.clew.contribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clew.api.InvalidRequest;
import org.clew.api.Refused;
import org.clew.api.UserErrorCode;
import org.clew.contribution.Proposal.ProposalInput;
import org.clew.graph.WriteTransaction;
import org.clew.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * The records that submissions propose, as they are kept until somebody decides.
 *
 * @param transaction the transaction of the mutation
 * @param asker who asks
 */
record Proposals(WriteTransaction transaction, Caller asker) {

	/** Another text than the one that was decided on is another proposal. */
	private static final String PROPOSE = """
			MATCH (s:Submission {id: $id})
			UNWIND $proposals AS proposed
			MERGE (p:Proposal {id: proposed.id})
			ON CREATE SET p.version = 0, p.createdAt = $now, p.proposer = $proposer
			WITH s, p, proposed, p.content IS NULL OR p.content <> proposed.content AS changed
			SET p.version = p.version + CASE WHEN changed THEN 1 ELSE 0 END
			SET p += CASE WHEN changed THEN proposed {.kind, .name, .curie, .key, .nameKey, .content, decidedAs: null, state: 'SUBMITTED'} ELSE {} END
			SET p += CASE p.state WHEN 'REJECTED' THEN {state: 'SUBMITTED', version: p.version + 1} ELSE {} END
			MERGE (s)-[:NEEDS]->(p)
			""";

	private static final String FORGET_NEEDS = """
			MATCH (:Submission {id: $id})-[r:NEEDS]->(p:Proposal)
			WHERE NOT p.id IN $keep
			DELETE r
			WITH DISTINCT p
			WHERE p.state <> 'ACCEPTED' AND NOT EXISTS { (:Submission)-[:NEEDS]->(p) }
			DETACH DELETE p
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

	private static final String WAITING = """
			MATCH (s:Submission)-[:NEEDS]->(:Proposal {id: $id})
			WHERE s.state IN ['SUBMITTED', 'NEEDS_CHANGES', 'ACCEPTED']
			RETURN properties(s) AS submission
			ORDER BY s.id
			""";

	private static final String DECIDE = """
			MATCH (p:Proposal {id: $id})
			SET p.state = $state, p.version = $version, p.decidedAs = $decidedAs, p.decidedBy = $by, p.decidedAt = $at, p.comment = $comment
			""";

	/** A draft proposes nothing: what it holds is its author's alone. */
	void propose(Submission submission, List<ProposalInput> proposals) {
		List<Map<String, Object>> rows = proposals.stream()
			.map((proposal) -> Proposal.stored(submission.submitter(), proposal))
			.toList();
		this.transaction.run(FORGET_NEEDS,
				Map.of("id", submission.id(), "keep", rows.stream().map((row) -> row.get("id")).toList()));
		this.transaction.run(PROPOSE, Map.of("id", submission.id(), "proposals", rows, "now", Submissions.now(),
				"proposer", submission.submitter()));
	}

	List<Proposal> neededBy(String submission) {
		return this.transaction.run(NEEDS, Map.of("id", submission), (row) -> Proposal.from(row.row("proposal")));
	}

	Proposal get(String id, int version) {
		Proposal found = this.transaction
			.runOne(PROPOSAL, Map.of("id", id), (row) -> Proposal.from(row.row("proposal")))
			.filter((proposal) -> proposal.isSeenBy(this.asker))
			.orElseThrow(() -> new Refused("proposal", UserErrorCode.UNKNOWN,
					"There is no proposal '%s'".formatted(InvalidRequest.cut(id))));
		Submission.same("version", "The proposal", found.version(), version);
		return found;
	}

	/** The submissions that wait for a proposal. */
	List<Submission> waiting(Proposal proposal) {
		return this.transaction.run(WAITING, Map.of("id", proposal.id()), Submissions::submission);
	}

	void decide(Proposal decided, @Nullable String comment) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("id", decided.id());
		parameters.put("state", decided.state().name());
		parameters.put("version", decided.version());
		parameters.put("decidedAs", decided.decidedAs());
		parameters.put("by", this.asker.id());
		parameters.put("at", Submissions.now());
		parameters.put("comment", comment);
		this.transaction.run(DECIDE, parameters);
	}

}
