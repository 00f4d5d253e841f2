package org.clew.candidate;

import java.util.List;

import org.clew.candidate.core.Core;
import org.clew.candidate.core.Licensing;
import org.clew.evidence.GradeVersions;
import org.clew.licence.Contraindication;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a candidate's harms, as clients see it.
 *
 * @param core the graph that it was found in
 * @param found what is known
 */
record Safety(Core core, org.clew.candidate.answer.Safety found) {

	public List<Contraindication> contraindications() {
		return this.found.contraindications()
			.stream()
			.map((one) -> new Contraindication(this.core.drug(one.drug()).id(), this.core.disease(one.disease()).id(),
					null, one.stated().by()))
			.toList();
	}

	public @Nullable Integer worstGrade() {
		return this.found.worstGrade();
	}

	public List<String> ctcaeVersions() {
		return grades().stated();
	}

	public @Nullable String gradeNote() {
		return grades().note();
	}

	List<String> withdrawalIds() {
		return this.found.withdrawals().stream().map(Licensing.Withdrawal::id).toList();
	}

	private GradeVersions grades() {
		return GradeVersions.of(this.found.ctcaeVersions());
	}

}
