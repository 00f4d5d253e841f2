package org.clew.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clew.api.InvalidRequest;
import org.clew.api.Page;
import org.clew.api.PageRequest;
import org.clew.contribution.Proposal.ProposalState;
import org.clew.graph.Condition;
import org.clew.graph.Curie;
import org.clew.graph.Cypher;
import org.clew.graph.Listing;
import org.clew.graph.Row;
import org.clew.graph.Slice;
import org.clew.security.Caller;
import org.clew.security.Requires;
import org.clew.security.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Shows submissions to those who may see them: their authors and reviewers. */
@Controller
class SubmissionQueries {

	private static final String ONE = """
			MATCH (s:Submission {id: $id})
			RETURN properties(s) AS submission
			""";

	private static final String OTHERS = """
			MATCH (one:Submission {id: $id})
			MATCH (other:Submission)
			WHERE other.state IN ['SUBMITTED', 'NEEDS_CHANGES', 'ACCEPTED'] AND other.submitter <> one.submitter
			  AND any(key IN other.keys WHERE key IN one.keys)
			RETURN properties(other) AS submission
			ORDER BY other.createdAt, other.id
			LIMIT 1
			""";

	private static final String CONFLICTS = """
			MATCH (p:Proposal)
			WHERE p.proposer <> $proposer AND p.state IN ['SUBMITTED', 'ACCEPTED'] AND (p.key = $key OR p.nameKey = $nameKey)
			RETURN properties(p) AS proposal
			ORDER BY p.createdAt, p.id
			LIMIT 20
			""";

	private final Cypher cypher;

	private final Reviewing reviewing;

	SubmissionQueries(Cypher cypher, Reviewing reviewing) {
		this.cypher = cypher;
		this.reviewing = reviewing;
	}

	@QueryMapping
	@Requires(Role.CONTRIBUTOR)
	@Nullable Submission submission(@Argument String id) {
		return this.cypher.readOne(ONE, Map.of("id", id), SubmissionQueries::submission)
			.filter((found) -> found.isSeenBy(Caller.current()))
			.orElse(null);
	}

	@QueryMapping
	@Requires(Role.CONTRIBUTOR)
	Page<Submission> submissions(@Argument @Nullable SubmissionFilter filter, @Arguments PageRequest page) {
		SubmissionFilter asked = (filter != null) ? filter : new SubmissionFilter(null, null, null);
		String list = "submissions " + asked + " " + Caller.current().id() + " " + Caller.current().roles();
		Slice slice = page.slice(list);
		Listing listing = new Listing("Submission", asked.condition(), "n.updatedAt", true);
		return Page.of(list, slice, listing.read(this.cypher, slice, Submission::from));
	}

	@QueryMapping
	@Requires(Role.REVIEWER)
	Page<Proposal> proposals(@Argument @Nullable List<ProposalState> state, @Arguments PageRequest page) {
		String list = "proposals " + state;
		Slice slice = page.slice(list);
		Condition condition = (state != null) ? Condition.of("n.state IN $?", state.stream().map(Enum::name).toList())
				: Condition.ALWAYS;
		return Page.of(list, slice,
				new Listing("Proposal", condition, "n.name", false).read(this.cypher, slice, Proposal::from));
	}

	@SchemaMapping
	@Nullable Submission otherExtraction(Submission submission) {
		return other(submission);
	}

	@SchemaMapping
	Object content(Submission submission) {
		return Json.value(submission.content());
	}

	@SchemaMapping
	Object content(Proposal proposal) {
		return Json.value(proposal.content());
	}

	@SchemaMapping
	@Nullable Object first(Difference difference) {
		return (difference.first() != null) ? Json.value(difference.first()) : null;
	}

	@SchemaMapping
	@Nullable Object second(Difference difference) {
		return (difference.second() != null) ? Json.value(difference.second()) : null;
	}

	@SchemaMapping
	List<Difference> differences(Submission submission) {
		if (submission.resolved() != null) {
			return List.of(Json.read(submission.resolved(), Difference[].class));
		}
		Submission other = other(submission);
		return (other != null) ? this.reviewing.differences(this.cypher::read, submission, other) : List.of();
	}

	private @Nullable Submission other(Submission submission) {
		return this.cypher.readOne(OTHERS, Map.of("id", submission.id()), SubmissionQueries::submission)
			.filter((found) -> found.isSeenBy(Caller.current()))
			.orElse(null);
	}

	/** Whoever proposes the same, or something else under the same name. */
	@SchemaMapping
	List<Proposal> conflicts(Proposal proposal) {
		return this.cypher
			.read(CONFLICTS,
					Map.of("id", proposal.id(), "proposer", proposal.proposer(), "key",
							Curie.normalize(proposal.curie()), "nameKey", proposal.name().toLowerCase(Locale.ROOT)),
					(row) -> Proposal.from(row.row("proposal")))
			.stream()
			.filter((found) -> found.isSeenBy(Caller.current()))
			.toList();
	}

	private static Submission submission(Row row) {
		return Submission.from(row.row("submission"));
	}

	/** Which submissions to list; whoever is no reviewer sees their own only. */
	record SubmissionFilter(@Nullable List<SubmissionState> state, @Nullable Boolean mine, @Nullable String study) {

		Condition condition() {
			List<Condition> conditions = new ArrayList<>();
			conditions.add(Submission.seenBy(Caller.current()));
			if (Boolean.TRUE.equals(this.mine)) {
				conditions.add(Condition.of("n.submitter = $?", Caller.current().id()));
			}
			if (this.state != null) {
				conditions.add(Condition.of("n.state IN $?", this.state.stream().map(Enum::name).toList()));
			}
			if (this.study != null) {
				String key = Curie.parse(this.study)
					.orElseThrow(() -> new InvalidRequest("filter.study", this.study, "a CURIE such as PMID:22114577"))
					.key();
				conditions.add(Condition.of("$? IN n.keys", key));
			}
			return Condition.all(conditions);
		}

	}

}
