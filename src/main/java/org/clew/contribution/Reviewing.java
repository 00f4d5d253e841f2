package org.clew.contribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.clew.api.Refused;
import org.clew.api.UserError;
import org.clew.api.UserErrorCode;
import org.clew.contribution.Difference.DifferenceChoice;
import org.clew.contribution.Difference.Extraction;
import org.clew.contribution.KnownRecords.Reading;
import org.clew.contribution.Proposal.ProposalState;
import org.clew.contribution.SubmissionState.Step;
import org.clew.history.Action;
import org.clew.seed.DraftRecord.Mention;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What others do with a submission: two people have read every study that is published,
 * and where two of them read something else, a third decides.
 */
@Component
class Reviewing {

	private final Publishing publishing;

	private final KnownRecords known;

	Reviewing(Publishing publishing, KnownRecords known) {
		this.publishing = publishing;
		this.known = known;
	}

	/**
	 * Decides on a submission.
	 * @param version the version that was read
	 * @param decision what to make of it
	 * @param comment why
	 * @return it, as it is now
	 */
	Submission review(Submissions submissions, String id, int version, ReviewDecision decision,
			@Nullable String comment) {
		Submission submission = submissions.read(id, version);
		commented(decision, comment);
		another(submissions, submission.submitter(), "Nobody decides on what they submitted themselves");
		Submission decided = submission.in(Submissions.after(submission, decision.step()));
		if (decision != ReviewDecision.ACCEPT) {
			return submissions.save(decided, Action.REVIEWED, comment);
		}
		Optional<Submission> other = submissions.otherExtraction(submission);
		if (other.isPresent()) {
			another(submissions, other.get().submitter(),
					"Whoever sent in the other extraction does not decide between the two");
			if (submission.resolved() == null
					&& !differences(submissions.transaction()::run, submission, other.get()).isEmpty()) {
				throw new Refused("submission", UserErrorCode.WRONG_STATE,
						"It differs from another extraction, %s; resolve the differences first"
							.formatted(other.get().id()),
						"resolveDifferences");
			}
		}
		Submission accepted = submissions.save(decided.readBy(submissions.caller()), Action.REVIEWED, comment);
		return this.publishing.publish(submissions, accepted);
	}

	Submission comment(Submissions submissions, String id, String comment) {
		Submission submission = submissions.get("submission", id);
		if (comment.isBlank()) {
			throw new Refused("comment", UserErrorCode.REQUIRED, "There is nothing in the comment");
		}
		return submissions.save(submission, Action.COMMENTED, comment);
	}

	/**
	 * Decides where two extractions differ.
	 * @param id the extraction that is to be published
	 * @param version the version of it that was read
	 * @param otherVersion the version of the other that was read
	 * @param choices which of the two stands, for each difference
	 * @return the first extraction, with what was decided
	 */
	Submission resolve(Submissions submissions, String id, int version, int otherVersion,
			List<DifferenceChoice> choices) {
		Submission first = submissions.read(id, version);
		Submission second = submissions.otherExtraction(first)
			.orElseThrow(() -> new Refused("submission", UserErrorCode.WRONG_STATE,
					"There is no other extraction of this study"));
		second.version(otherVersion, "otherVersion");
		Stream.of(first, second)
			.forEach((one) -> another(submissions, one.submitter(), "A third person decides between two extractions"));
		if (first.state() != SubmissionState.SUBMITTED) {
			throw new Refused("submission", UserErrorCode.WRONG_STATE, "The submission is %s".formatted(first.state()),
					"SUBMITTED");
		}
		List<Difference> differences = differences(submissions.transaction()::run, first, second);
		return submissions.save(first.resolved(second, decided(differences, choices)), Action.REVIEWED,
				"Differences resolved");
	}

	/** Each difference with the choice; all are decided on, and nothing else. */
	private static List<Difference> decided(List<Difference> differences, List<DifferenceChoice> choices) {
		Map<String, Extraction> chosen = new HashMap<>();
		choices.forEach((choice) -> chosen.put(choice.path(), choice.choice()));
		List<Difference> resolved = new ArrayList<>();
		List<UserError> problems = new ArrayList<>();
		for (Difference difference : differences) {
			Extraction choice = chosen.remove(difference.path());
			if (choice == null) {
				problems.add(UserError.at("choices", UserErrorCode.REQUIRED,
						"Nothing is decided on " + difference.path(), "FIRST", "SECOND"));
			}
			else {
				resolved.add(difference.resolved(choice));
			}
		}
		chosen.keySet()
			.forEach((path) -> problems
				.add(UserError.at("choices", UserErrorCode.UNKNOWN, "The extractions do not differ at " + path)));
		if (!problems.isEmpty()) {
			throw new Refused(problems);
		}
		return resolved;
	}

	/** Two names of one record are no difference. */
	List<Difference> differences(Reading reading, Submission first, Submission second) {
		Map<String, String> meant = new HashMap<>();
		List<Mention> mentions = Stream.of(first, second)
			.flatMap((
					one) -> Draft.record(Json.tree(one.content()), one.source(), one.declaration()).mentions().stream())
			.filter((mention) -> !mention.label().equals("Source"))
			.toList();
		this.known.find(reading, mentions).known().forEach((record) -> meant.put(record.writtenAs(), record.id()));
		return Difference.between(Json.tree(first.content()), Json.tree(second.content()),
				(text) -> meant.getOrDefault(text, text));
	}

	/** Decides on a proposal, and publishes what waited for nothing else. */
	Proposal propose(Submissions submissions, String id, int version, ReviewDecision decision, @Nullable String sameAs,
			@Nullable String comment) {
		Proposal proposal = submissions.proposals().get(id, version);
		commented(decision, comment);
		another(submissions, proposal.proposer(), "Nobody decides on what they proposed themselves");
		if (proposal.state() != ProposalState.SUBMITTED || decision == ReviewDecision.REQUEST_CHANGES) {
			throw new Refused("decision", UserErrorCode.WRONG_STATE, "The proposal is %s".formatted(proposal.state()),
					"ACCEPT or REJECT of a proposal that is SUBMITTED");
		}
		List<Submission> waiting = submissions.proposals().waiting(proposal);
		if (waiting.isEmpty()) {
			throw new Refused("proposal", UserErrorCode.WRONG_STATE, "No submission waits for the proposal any more");
		}
		boolean accepted = decision == ReviewDecision.ACCEPT;
		String record = !accepted ? null : (sameAs != null) ? sameAs(submissions, proposal, sameAs)
				: this.publishing.create(submissions, proposal);
		Proposal decided = new Proposal(proposal.id(), proposal.version() + 1, proposal.kind(),
				accepted ? ProposalState.ACCEPTED : ProposalState.REJECTED, proposal.name(), proposal.curie(),
				proposal.proposer(), proposal.content(), record);
		submissions.proposals().decide(decided, comment);
		for (Submission one : waiting) {
			if (accepted && one.state() == SubmissionState.ACCEPTED) {
				this.publishing.publish(submissions, one);
			}
			else if (!accepted && one.state() != SubmissionState.NEEDS_CHANGES) {
				submissions.save(one.in(Submissions.after(one, Step.ASK_FOR_CHANGES)), Action.REVIEWED,
						"'%s' was not accepted: %s".formatted(proposal.name(), comment));
			}
		}
		return decided;
	}

	private String sameAs(Submissions submissions, Proposal proposal, String sameAs) {
		var found = this.known.find(submissions.transaction()::run,
				List.of(new Mention("sameAs", sameAs, proposal.kind().label())));
		if (found.known().isEmpty()) {
			throw new Refused(found.problems().isEmpty() ? this.known.problems(found.unknown()) : found.problems());
		}
		return found.known().getFirst().id();
	}

	private static void commented(ReviewDecision decision, @Nullable String comment) {
		if (decision != ReviewDecision.ACCEPT && (comment == null || comment.isBlank())) {
			throw new Refused("comment", UserErrorCode.REQUIRED,
					"Whoever turns something down says why, so that its author can do something about it");
		}
	}

	private static void another(Submissions submissions, String person, String why) {
		if (person.equals(submissions.caller())) {
			throw new Refused("submission", UserErrorCode.NOT_ALLOWED, why, "another reviewer");
		}
	}

	/** What a reviewer decides. */
	enum ReviewDecision {

		ACCEPT, REJECT, REQUEST_CHANGES;

		Step step() {
			return switch (this) {
				case ACCEPT -> Step.ACCEPT;
				case REJECT -> Step.REJECT;
				case REQUEST_CHANGES -> Step.ASK_FOR_CHANGES;
			};
		}

	}

}
