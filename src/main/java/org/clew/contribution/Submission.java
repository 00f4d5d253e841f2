package org.clew.contribution;

import java.util.List;
import java.util.stream.Stream;

import org.clew.api.Refused;
import org.clew.api.UserErrorCode;
import org.clew.contribution.Proposal.ProposalInput;
import org.clew.graph.Condition;
import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.clew.security.Caller;
import org.clew.security.Kept;
import org.jspecify.annotations.Nullable;

/**
 * A study that somebody submitted.
 *
 * @param root what its revisions have in common
 * @param revision which of them it is, from 1
 * @param state how far it has come
 * @param submitter who submitted it, as a pseudonym
 * @param reviewers who accepted it, as pseudonyms
 * @param createdAt when it was first saved
 * @param updatedAt when something was last done to it
 * @param version counts its changes; a comment is none
 * @param content the study, as JSON
 * @param declaration how it came about
 * @param proposals records that it needs and Clew does not have
 * @param likelyDuplicates studies of the graph that may be the same
 * @param revises the published submission that it is to replace
 * @param supersededBy what stands in its place
 * @param resolved how it differed from another extraction, and how that was resolved
 */
record Submission(String id, String root, int revision, SubmissionState state, String studyId, String title,
		String submitter, List<String> reviewers, String createdAt, String updatedAt, int version, String content,
		Declaration declaration, List<ProposalInput> proposals, List<String> likelyDuplicates, @Nullable String revises,
		@Nullable String supersededBy, @Nullable String resolved) implements Entity {

	@Override
	public String name() {
		return this.title;
	}

	/** Only then is a study with its identifier what it says. */
	@Nullable String publishedId() {
		return (this.state == SubmissionState.PUBLISHED || this.state == SubmissionState.RETRACTED) ? this.studyId
				: null;
	}

	static Submission from(Row row) {
		return new Submission(row.text("id"), row.text("root"), row.number("revision"),
				row.constant(SubmissionState.class, "state"), row.text("studyId"), row.text("title"),
				row.text("submitter"), row.texts("reviewers"), row.text("createdAt"), row.text("updatedAt"),
				row.number("version"), row.text("content"), Json.read(row.text("declaration"), Declaration.class),
				List.of(Json.read(row.text("proposals"), ProposalInput[].class)), row.texts("likelyDuplicates"),
				row.textOrNull("revises"), row.textOrNull("supersededBy"), row.textOrNull("resolved"));
	}

	/**
	 * Whether somebody may be told that it exists: the one rule, for every path to it.
	 */
	boolean isSeenBy(Caller caller) {
		return this.state.kept().isSeenBy(caller, this.submitter);
	}

	/**
	 * The same rule, for lists.
	 * @param caller who asks
	 * @return holds for the submissions {@code n} that the caller sees
	 */
	static Condition seenBy(Caller caller) {
		return Condition.of("n.submitter = $? OR n.state IN $?", caller.id(),
				Kept.seenOfOthers(caller, SubmissionState.values()));
	}

	/**
	 * Checks that it is still what somebody has read.
	 * @param field the argument that says so
	 * @throws Refused if there is a newer one
	 */
	void version(int read, String field) {
		same(field, "The submission", this.version, read);
	}

	static void same(String field, String what, int now, int read) {
		if (now != read) {
			throw new Refused(field, UserErrorCode.OUTDATED,
					"%s is at version %d, and version %d was read: read it again".formatted(what, now, read),
					String.valueOf(now));
		}
	}

	Submission done(String at, boolean changed) {
		return new Submission(this.id, this.root, this.revision, this.state, this.studyId, this.title, this.submitter,
				this.reviewers, this.createdAt, at, this.version + (changed ? 1 : 0), this.content, this.declaration,
				this.proposals, this.likelyDuplicates, this.revises, this.supersededBy, this.resolved);
	}

	Submission in(SubmissionState next) {
		return new Submission(this.id, this.root, this.revision, next, this.studyId, this.title, this.submitter,
				this.reviewers, this.createdAt, this.updatedAt, this.version, this.content, this.declaration,
				this.proposals, this.likelyDuplicates, this.revises, this.supersededBy, this.resolved);
	}

	Submission supersededBy(String other) {
		return new Submission(this.id, this.root, this.revision, this.state, this.studyId, this.title, this.submitter,
				this.reviewers, this.createdAt, this.updatedAt, this.version, this.content, this.declaration,
				this.proposals, this.likelyDuplicates, this.revises, other, this.resolved);
	}

	Submission readBy(String reviewer) {
		return new Submission(this.id, this.root, this.revision, this.state, this.studyId, this.title, this.submitter,
				Stream.concat(this.reviewers.stream(), Stream.of(reviewer)).distinct().toList(), this.createdAt,
				this.updatedAt, this.version, this.content, this.declaration, this.proposals, this.likelyDuplicates,
				this.revises, this.supersededBy, this.resolved);
	}

	/** A new version has not been read by anybody yet. */
	Submission saying(Draft draft) {
		return new Submission(this.id, this.root, this.revision, this.state, draft.studyId(), draft.title(),
				this.submitter, List.of(), this.createdAt, this.updatedAt, this.version, Json.write(draft.content()),
				draft.declaration(), draft.proposals(), draft.likelyDuplicates(), this.revises, this.supersededBy,
				null);
	}

	Submission resolved(Submission other, List<Difference> differences) {
		return new Submission(this.id, this.root, this.revision, this.state, this.studyId, this.title, this.submitter,
				List.of(), this.createdAt, this.updatedAt, this.version,
				Json.write(Difference.merged(Json.tree(this.content), Json.tree(other.content), differences)),
				this.declaration, this.proposals, this.likelyDuplicates, this.revises, this.supersededBy,
				Json.write(differences));
	}

	/**
	 * The source that it is once it is published; a revision is another version of it.
	 */
	String source() {
		return "clew:source/contribution-" + this.root + "/" + this.revision;
	}

	String source(int otherRevision) {
		return "clew:source/contribution-" + this.root + "/" + otherRevision;
	}

}
