package org.clew.contribution;

import java.util.List;
import java.util.stream.Stream;

import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A study that somebody submitted.
 *
 * @param id its identifier
 * @param root what its revisions have in common
 * @param revision which of them it is, from 1
 * @param state how far it has come
 * @param studyId the study's identifier
 * @param title the study's title
 * @param submitter who submitted it, as a pseudonym
 * @param reviewers who accepted it, as pseudonyms
 * @param createdAt when it was first saved
 * @param updatedAt when it was last changed
 * @param content the study, as JSON
 * @param declaration how it came about
 * @param likelyDuplicates studies of the graph that may be the same
 * @param revises the published submission that it is to replace
 * @param supersededBy what stands in its place
 * @param resolved how it differed from another extraction, and how that was resolved
 */
record Submission(String id, String root, int revision, SubmissionState state, String studyId, String title,
		String submitter, List<String> reviewers, String createdAt, String updatedAt, String content,
		Declaration declaration, List<String> likelyDuplicates, @Nullable String revises, @Nullable String supersededBy,
		@Nullable String resolved) implements Entity {

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
				row.text("content"), Json.read(row.text("declaration"), Declaration.class),
				row.texts("likelyDuplicates"), row.textOrNull("revises"), row.textOrNull("supersededBy"),
				row.textOrNull("resolved"));
	}

	Submission in(SubmissionState next) {
		return new Submission(this.id, this.root, this.revision, next, this.studyId, this.title, this.submitter,
				this.reviewers, this.createdAt, this.updatedAt, this.content, this.declaration, this.likelyDuplicates,
				this.revises, this.supersededBy, this.resolved);
	}

	Submission supersededBy(String other) {
		return new Submission(this.id, this.root, this.revision, this.state, this.studyId, this.title, this.submitter,
				this.reviewers, this.createdAt, this.updatedAt, this.content, this.declaration, this.likelyDuplicates,
				this.revises, other, this.resolved);
	}

	Submission readBy(String reviewer) {
		return new Submission(this.id, this.root, this.revision, this.state, this.studyId, this.title, this.submitter,
				Stream.concat(this.reviewers.stream(), Stream.of(reviewer)).distinct().toList(), this.createdAt,
				this.updatedAt, this.content, this.declaration, this.likelyDuplicates, this.revises, this.supersededBy,
				this.resolved);
	}

	/** A new version has not been read by anybody yet. */
	Submission saying(Draft draft) {
		return new Submission(this.id, this.root, this.revision, this.state, draft.studyId(), draft.title(),
				this.submitter, List.of(), this.createdAt, this.updatedAt, Json.write(draft.content()),
				draft.declaration(), draft.likelyDuplicates(), this.revises, this.supersededBy, null);
	}

	Submission resolved(List<Difference> differences) {
		return new Submission(this.id, this.root, this.revision, this.state, this.studyId, this.title, this.submitter,
				List.of(), this.createdAt, this.updatedAt,
				Json.write(Difference.merged(Json.tree(this.content), differences)), this.declaration,
				this.likelyDuplicates, this.revises, this.supersededBy, Json.write(differences));
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
