package org.clew.contribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.clew.api.Identifiers;
import org.clew.api.MutationRequest;
import org.clew.api.Mutations;
import org.clew.api.Refused;
import org.clew.api.UserError;
import org.clew.api.UserErrorCode;
import org.clew.contribution.Difference.DifferenceChoice;
import org.clew.contribution.Payloads.ProposalPayload;
import org.clew.contribution.Payloads.RetractionPayload;
import org.clew.contribution.Payloads.SubmissionPayload;
import org.clew.contribution.Payloads.SubmissionResult;
import org.clew.contribution.Payloads.SubmissionsPayload;
import org.clew.contribution.Reviewing.ReviewDecision;
import org.clew.security.Caller;
import org.clew.security.Requires;
import org.clew.security.Role;
import org.clew.study.Study;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Takes studies, reviews and retractions. */
@Controller
class SubmissionMutations {

	/** More would make a transaction that others wait for. */
	private static final int MOST = 500;

	private final Mutations mutations;

	private final Submitting submitting;

	private final Reviewing reviewing;

	private final Identifiers identifiers;

	SubmissionMutations(Mutations mutations, Submitting submitting, Reviewing reviewing, Identifiers identifiers) {
		this.mutations = mutations;
		this.submitting = submitting;
		this.reviewing = reviewing;
		this.identifiers = identifiers;
	}

	@MutationMapping
	@Requires(Role.CONTRIBUTOR)
	SubmissionPayload submitStudy(@Argument SubmissionInput input, @Argument boolean draft,
			@Argument String idempotencyKey) {
		return one("submitStudy", idempotencyKey, Arrays.asList(input, draft),
				(submissions) -> this.submitting.submit(submissions, this.submitting.look(submissions, input), draft));
	}

	@MutationMapping
	@Requires(Role.CONTRIBUTOR)
	SubmissionsPayload submitStudies(@Argument List<SubmissionInput> inputs, @Argument SubmissionMode mode,
			@Argument boolean dryRun, @Argument String idempotencyKey) {
		Caller caller = Caller.current();
		MutationRequest request = request("submitStudies", idempotencyKey, Arrays.asList(inputs, mode, dryRun));
		return this.mutations.run(request, SubmissionsPayload.class, (transaction) -> {
			if (inputs.isEmpty() || inputs.size() > MOST) {
				throw new Refused("inputs", UserErrorCode.TOO_MANY, inputs.size() + " studies", "1 to " + MOST);
			}
			return all(new Submissions(transaction, caller), inputs, mode, dryRun);
		}, (errors) -> new SubmissionsPayload(List.of(), 0, dryRun, errors));
	}

	private SubmissionsPayload all(Submissions submissions, List<SubmissionInput> inputs, SubmissionMode mode,
			boolean dryRun) {
		List<Draft> drafts = new ArrayList<>();
		List<List<UserError>> problems = new ArrayList<>();
		Repeated repeated = new Repeated();
		for (SubmissionInput input : inputs) {
			Draft draft = this.submitting.look(submissions, input);
			List<UserError> all = new ArrayList<>(draft.problems());
			all.addAll(repeated.problems(draft, drafts.size()));
			drafts.add(draft);
			problems.add(all);
		}
		boolean keep = !dryRun && (mode == SubmissionMode.BEST_EFFORT || problems.stream().allMatch(List::isEmpty));
		List<SubmissionResult> results = new ArrayList<>();
		for (int i = 0; i < drafts.size(); i++) {
			Submission kept = (keep && problems.get(i).isEmpty())
					? this.submitting.submit(submissions, drafts.get(i), false) : null;
			results.add(new SubmissionResult(i, kept, drafts.get(i).likelyDuplicates(), problems.get(i)));
		}
		int submitted = (int) results.stream().filter((result) -> result.submission() != null).count();
		return new SubmissionsPayload(results, submitted, dryRun, List.of());
	}

	@MutationMapping
	@Requires(Role.CONTRIBUTOR)
	SubmissionPayload reviseStudy(@Argument String submission, @Argument SubmissionInput input,
			@Argument @Nullable Integer version, @Argument boolean draft, @Argument String idempotencyKey) {
		return one("reviseStudy", idempotencyKey, Arrays.asList(submission, input, version, draft),
				(submissions) -> this.submitting.revise(submissions, submission, input, version, draft));
	}

	@MutationMapping
	@Requires(Role.CONTRIBUTOR)
	SubmissionPayload withdrawSubmission(@Argument String submission, @Argument String idempotencyKey) {
		return one("withdrawSubmission", idempotencyKey, List.of(submission),
				(submissions) -> this.submitting.withdraw(submissions, submission));
	}

	@MutationMapping
	@Requires(Role.REVIEWER)
	SubmissionPayload reviewStudy(@Argument String submission, @Argument int version, @Argument ReviewDecision decision,
			@Argument @Nullable String comment, @Argument String idempotencyKey) {
		return one("reviewStudy", idempotencyKey, Arrays.asList(submission, version, decision, comment),
				(submissions) -> this.reviewing.review(submissions, submission, version, decision, comment));
	}

	@MutationMapping
	@Requires(Role.CONTRIBUTOR)
	SubmissionPayload commentOnStudy(@Argument String submission, @Argument String comment,
			@Argument String idempotencyKey) {
		return one("commentOnStudy", idempotencyKey, List.of(submission, comment),
				(submissions) -> this.reviewing.comment(submissions, submission, comment));
	}

	@MutationMapping
	@Requires(Role.REVIEWER)
	SubmissionPayload resolveDifferences(@Argument String submission, @Argument int version, @Argument int otherVersion,
			@Argument List<DifferenceChoice> choices, @Argument String idempotencyKey) {
		return one("resolveDifferences", idempotencyKey, List.of(submission, version, otherVersion, choices),
				(submissions) -> this.reviewing.resolve(submissions, submission, version, otherVersion, choices));
	}

	@MutationMapping
	@Requires(Role.REVIEWER)
	ProposalPayload reviewProposal(@Argument String proposal, @Argument int version, @Argument ReviewDecision decision,
			@Argument @Nullable String sameAs, @Argument @Nullable String comment, @Argument String idempotencyKey) {
		Caller caller = Caller.current();
		MutationRequest request = request("reviewProposal", idempotencyKey,
				Arrays.asList(proposal, version, decision, sameAs, comment));
		return this.mutations.run(request, ProposalPayload.class,
				(transaction) -> new ProposalPayload(this.reviewing.propose(new Submissions(transaction, caller),
						proposal, version, decision, sameAs, comment), List.of()),
				(errors) -> new ProposalPayload(null, errors));
	}

	@MutationMapping
	@Requires(Role.CURATOR)
	RetractionPayload retractStudy(@Argument String study, @Argument int version, @Argument String reason,
			@Argument String idempotencyKey) {
		Caller caller = Caller.current();
		MutationRequest request = request("retractStudy", idempotencyKey, List.of(study, version, reason));
		return this.mutations.run(request, RetractionPayload.class, (transaction) -> {
			if (reason.isBlank()) {
				throw new Refused("reason", UserErrorCode.REQUIRED, "Why it is retracted is missing",
						"a sentence, with the notice of the journal where there is one");
			}
			Study found = this.identifiers.resolve("study", study, Study.class);
			return new RetractionPayload(found.id(),
					Retracting.retract(new Submissions(transaction, caller), found.id(), version, reason), List.of());
		}, (errors) -> new RetractionPayload(null, null, errors));
	}

	private SubmissionPayload one(String mutation, String key, Object arguments,
			Function<Submissions, Submission> work) {
		Caller caller = Caller.current();
		MutationRequest request = request(mutation, key, arguments);
		return this.mutations.run(request, SubmissionPayload.class,
				(transaction) -> new SubmissionPayload(
						Objects.requireNonNull(work.apply(new Submissions(transaction, caller))), List.of()),
				(errors) -> new SubmissionPayload(null, errors));
	}

	private static MutationRequest request(String mutation, String key, Object arguments) {
		return new MutationRequest(Caller.current().id(), mutation, key, arguments);
	}

	/** What becomes of a list of which some are wrong. */
	enum SubmissionMode {

		ALL_OR_NOTHING, BEST_EFFORT

	}

	/** Finds what is submitted twice in one list. */
	static final class Repeated {

		private final Map<String, Integer> first = new HashMap<>();

		List<UserError> problems(Draft draft, int index) {
			return draft.keys()
				.stream()
				.filter((key) -> this.first.computeIfAbsent(key, (added) -> index) != index)
				.limit(1)
				.map((key) -> UserError.at("study.id", UserErrorCode.DUPLICATE,
						"'%s' is submitted a second time; first in inputs[%d]".formatted(key, this.first.get(key))))
				.toList();
		}

	}

}
