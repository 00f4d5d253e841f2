package org.clew.contribution;

import java.util.List;

import org.clew.contribution.Declaration.DeclarationInput;
import org.clew.contribution.Proposal.ProposalInput;
import org.clew.contribution.StudyInput.AdverseEventInput;
import org.clew.contribution.StudyInput.ContributorInput;
import org.clew.contribution.StudyInput.PublicationInput;
import org.clew.contribution.StudyInput.UseInput;
import org.jspecify.annotations.Nullable;

/**
 * Studies for the tests. They are made up, and say so.
 */
final class Studies {

	static final DeclarationInput DECLARED = new DeclarationInput("none", "not stated", false, null);

	private Studies() {
	}

	static SubmissionInput of(String id, String drug, String effect) {
		return of(id, use(drug, "gastrointestinal stromal tumor", effect, 1));
	}

	static SubmissionInput of(String id, UseInput... uses) {
		return new SubmissionInput(study(id, uses), DECLARED, null);
	}

	static SubmissionInput of(String id, List<ProposalInput> proposals, UseInput... uses) {
		return new SubmissionInput(study(id, uses), DECLARED, proposals);
	}

	static StudyInput study(String id, UseInput... uses) {
		PublicationInput publication = new PublicationInput(List.of("Nobody N"), null, "Journal of Examples", 2024,
				null, null, null, null);
		return new StudyInput(id, "Xylograph, an example that is no study: " + id, null, null, "CASE_REPORT", null,
				null, null, null, null, publication, null, null, null, null, null, List.of(uses), null, null, null,
				null, List.of(new ContributorInput("Ada Example", "0000-0002-1825-0097")));
	}

	static UseInput use(@Nullable String drug, String disease, @Nullable String effect, @Nullable Integer patients) {
		return new UseInput((drug != null) ? List.of(drug) : null, List.of(disease), null, List.of("CASE_REPORT"),
				effect, null, null, null, patients, null, null, null, null, null, null, "REPORTED",
				List.of(event("Nausea", "2", 1), event("Nausea", "3", 1)), null, null, "Page 2, second paragraph");
	}

	private static AdverseEventInput event(String term, String grade, int affected) {
		return new AdverseEventInput(term, grade, "5.0", affected, null, null, null, null, null, "Table 1");
	}

}
