package org.clew.candidate.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.clew.candidate.core.Core;
import org.clew.candidate.core.Licensing.Contraindication;
import org.clew.candidate.core.Licensing.Withdrawal;
import org.clew.candidate.core.Links.Link;
import org.clew.candidate.core.Use;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a candidate's harms.
 *
 * @param contraindications those for the patient's disease or a broader one
 * @param withdrawals of any of its drugs, from any market
 * @param worstGrade the worst adverse event in reported uses; null if none is stated
 * @param ctcaeVersions by which versions of CTCAE these were graded
 */
public record Safety(List<Contraindication> contraindications, List<Withdrawal> withdrawals,
		@Nullable Integer worstGrade, List<String> ctcaeVersions) {

	static Safety of(Candidate candidate) {
		Core core = candidate.core();
		List<Contraindication> contraindications = candidate.reasons()
			.stream()
			.filter((reason) -> reason.fact() instanceof Contraindication)
			.map((reason) -> (Contraindication) reason.fact())
			.toList();
		List<Withdrawal> withdrawals = new ArrayList<>();
		Grades grades = new Grades();
		for (int i = 0; i < candidate.indices().size(); i++) {
			int drug = candidate.indices().get(i);
			withdrawals.addAll(core.withdrawals().ofDrug(drug));
			core.uses().ofDrug(drug).forEach(grades::add);
			for (Link form : core.forms().to(drug)) {
				core.uses().ofDrug(form.from()).forEach(grades::add);
			}
		}
		return new Safety(contraindications, withdrawals, grades.worst, List.copyOf(grades.versions));
	}

	/** The grades of reported uses. */
	private static final class Grades {

		private @Nullable Integer worst;

		private final Set<String> versions = new TreeSet<>();

		private void add(Use use) {
			Integer grade = use.worstGrade();
			if (grade == null) {
				return;
			}
			this.worst = (this.worst == null) ? grade : Integer.valueOf(Math.max(this.worst, grade));
			if (use.ctcaeVersion() != null) {
				this.versions.add(use.ctcaeVersion());
			}
		}

	}

}
