package org.clew.contribution;

import java.util.List;

import org.clew.api.UserError;
import org.clew.study.Retraction;
import org.jspecify.annotations.Nullable;

/** What mutations answer: what came of them, or what their caller must put right. */
final class Payloads {

	private Payloads() {
	}

	/** One submission as it is now; null where the mutation was refused. */
	record SubmissionPayload(@Nullable Submission submission, List<UserError> userErrors) {
	}

	/** Many submissions. */
	record SubmissionsPayload(List<SubmissionResult> results, int submitted, boolean dryRun,
			List<UserError> userErrors) {
	}

	/** What came of one of many. */
	record SubmissionResult(int index, @Nullable Submission submission, List<String> likelyDuplicates,
			List<UserError> userErrors) {
	}

	/** One proposal as it is now; null where the mutation was refused. */
	record ProposalPayload(@Nullable Proposal proposal, List<UserError> userErrors) {
	}

	/** A study that is retracted; null where the mutation was refused. */
	record RetractionPayload(@Nullable String studyId, @Nullable Retraction retraction, List<UserError> userErrors) {
	}

}
