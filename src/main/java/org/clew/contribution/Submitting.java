package org.clew.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.clew.api.Refused;
import org.clew.api.UserError;
import org.clew.api.UserErrorCode;
import org.clew.contribution.SubmissionState.Step;
import org.clew.history.Action;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What contributors do with their own submissions. */
@Component
class Submitting {

	private final Drafting drafting;

	Submitting(Drafting drafting) {
		this.drafting = drafting;
	}

	/**
	 * Looks at a study without keeping it.
	 * @return it, with all that is wrong with it
	 */
	Draft look(Submissions submissions, SubmissionInput input) {
		Draft draft = this.drafting.draft(submissions.transaction(), input, null);
		return new Draft(draft.content(), draft.declaration(), draft.proposals(), draft.likelyDuplicates(),
				Stream.concat(draft.problems().stream(), again(submissions, draft, "").stream()).toList());
	}

	/**
	 * Keeps a study, and submits it unless it is a draft.
	 * @param draft what was looked at
	 * @param unfinished whether to keep it for its author only
	 * @throws Refused if anything is wrong with it and it is no draft
	 */
	Submission submit(Submissions submissions, Draft draft, boolean unfinished) {
		if (!unfinished && !draft.problems().isEmpty()) {
			throw new Refused(draft.problems());
		}
		String id = UUID.randomUUID().toString();
		return keep(submissions, blank(id, id.substring(0, 8), 1, null, submissions.caller()), draft, unfinished);
	}

	/**
	 * Says something else: of what is not published yet, or as a new version of what is.
	 * @param input the study as it is now
	 * @param version the version of the submission that whoever revises it has read
	 * @param unfinished whether to keep it for its author only
	 * @return the submission that is to be reviewed
	 */
	Submission revise(Submissions submissions, String id, SubmissionInput input, @Nullable Integer version,
			boolean unfinished) {
		Submission before = submissions.toRevise(id);
		if (version != null) {
			before.version(version, "version");
		}
		boolean published = before.state() == SubmissionState.PUBLISHED;
		if (!published) {
			own(submissions, before);
			Submissions.after(before, unfinished ? Step.SAVE : Step.SUBMIT);
		}
		Draft draft = this.drafting.draft(submissions.transaction(), input,
				published ? before.studyId() : (before.revises() != null) ? before.studyId() : null);
		List<UserError> problems = new ArrayList<>(draft.problems());
		problems.addAll(again(submissions, draft, id));
		if ((published || before.revises() != null) && !draft.studyId().equals(before.studyId())) {
			problems.add(UserError.at("study.id", UserErrorCode.INVALID,
					"A revision is of the same study: " + before.studyId(), before.studyId()));
		}
		if (!unfinished && !problems.isEmpty()) {
			throw new Refused(problems);
		}
		if (!published) {
			return keep(submissions, before, draft, unfinished);
		}
		Submission revision = blank(UUID.randomUUID().toString(), before.root(), before.revision() + 1, id,
				submissions.caller());
		return keep(submissions, revision, draft, unfinished);
	}

	Submission withdraw(Submissions submissions, String id) {
		Submission before = submissions.get("submission", id);
		own(submissions, before);
		return submissions.save(before.in(Submissions.after(before, Step.WITHDRAW)), Action.WITHDRAWN, null);
	}

	private static Submission keep(Submissions submissions, Submission before, Draft draft, boolean unfinished) {
		SubmissionState next = Submissions.after(before, unfinished ? Step.SAVE : Step.SUBMIT);
		boolean first = before.updatedAt().isEmpty();
		Submission kept = submissions.save(before.saying(draft).in(next),
				unfinished || !first ? Action.REVISED : Action.SUBMITTED, null);
		if (!unfinished) {
			submissions.proposals().propose(kept, draft.proposals());
		}
		return kept;
	}

	private static Submission blank(String id, String root, int revision, @Nullable String revises, String submitter) {
		return new Submission(id, root, revision, SubmissionState.DRAFT, "", "", submitter, List.of(),
				Submissions.now(), "", 0, "{}", new Declaration("", "", false, null), List.of(), List.of(), revises,
				null, null);
	}

	/** Somebody else may read the same study; the same person revises what they sent. */
	private static List<UserError> again(Submissions submissions, Draft draft, String id) {
		return submissions.others(id, draft.keys())
			.stream()
			.filter((other) -> other.submitter().equals(submissions.caller()))
			.map((other) -> UserError.at("study.id", UserErrorCode.DUPLICATE,
					"You submitted this study already: " + other.id(), "a revision of that submission"))
			.toList();
	}

	private static void own(Submissions submissions, Submission submission) {
		if (!submission.submitter().equals(submissions.caller())) {
			throw new Refused("submission", UserErrorCode.NOT_ALLOWED,
					"Only whoever submitted it may do this, until it is published");
		}
	}

}
