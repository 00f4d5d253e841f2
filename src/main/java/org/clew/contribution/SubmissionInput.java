package org.clew.contribution;

import java.util.List;

import org.clew.contribution.Declaration.DeclarationInput;
import org.clew.contribution.Proposal.ProposalInput;
import org.jspecify.annotations.Nullable;

/**
 * A study, what must be known about how it was read, and the records that it needs and
 * Clew does not have.
 */
record SubmissionInput(StudyInput study, DeclarationInput declaration, @Nullable List<ProposalInput> proposals) {
}
