package org.clew.candidate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.clew.candidate.finding.Finding;
import org.clew.candidate.finding.ScoreComponents;
import org.clew.candidate.gathering.Opening;
import org.clew.drug.Drug;
import org.clew.drug.Stage;
import org.clew.evidence.Basis;
import org.clew.evidence.GradeVersions;
import org.clew.graph.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A drug that is a candidate, and why.
 *
 * @param drug the drug
 * @param scoreComponents how its score comes about
 * @param findings what speaks for and against it, the weightiest first
 * @param facts what the filter asks of the drug
 * @param around the patient and the diseases near the patient's
 */
record Candidate(Drug drug, ScoreComponents scoreComponents, List<Finding> findings, Facts facts,
		Surroundings around) implements Entity {

	@Override
	public String id() {
		return this.drug.id();
	}

	@Override
	public String name() {
		return this.drug.name();
	}

	public double score() {
		return this.scoreComponents.score();
	}

	public List<Basis> bases() {
		return this.findings.stream().map(Finding::basis).distinct().sorted(Comparator.naturalOrder()).toList();
	}

	public List<Reason> reasons() {
		return this.findings.stream().map(Reason::new).toList();
	}

	public boolean investigational() {
		return !this.facts.approved();
	}

	public @Nullable Boolean approvedForDisease() {
		return this.facts.approvedForDisease();
	}

	public @Nullable Integer worstGrade() {
		return this.facts.worstGrade();
	}

	public List<String> ctcaeVersions() {
		return this.facts.grades().stated();
	}

	public @Nullable String gradeNote() {
		return this.facts.grades().note();
	}

	public Access access() {
		String jurisdiction = this.around.question().jurisdiction();
		return new Access(id(), name(), (jurisdiction != null) ? jurisdiction : "");
	}

	/** The drug and its forms. */
	Stream<String> family() {
		return Stream.concat(Stream.of(id()), this.facts.forms().stream());
	}

	Surroundings.Of surroundings() {
		return new Surroundings.Of(id(), this.around);
	}

	/**
	 * What the filter asks of a drug.
	 *
	 * @param forms identifiers of its forms, such as salts
	 * @param approved whether it or a form of it is approved anywhere
	 * @param stages how far it and its forms have come
	 * @param hasUse whether a use of it or a form is reported
	 * @param worstGrade worst adverse-event grade in reported uses of it
	 * @param approvedForDisease whether it is approved for the patient's disease, a
	 * broader or a narrower one; null where no disease is given
	 * @param grades the versions of CTCAE by which these were graded
	 * @param openings its open trials and its programmes, if the filter asks for them
	 */
	record Facts(List<String> forms, boolean approved, List<Stage> stages, boolean hasUse, @Nullable Integer worstGrade,
			@Nullable Boolean approvedForDisease, GradeVersions grades, List<Opening> openings) {
	}

}
