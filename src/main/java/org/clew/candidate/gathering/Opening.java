package org.clew.candidate.gathering;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.access.ExpandedAccessStatus;
import org.clew.candidate.question.Question;
import org.clew.graph.Row;
import org.clew.study.Admission;
import org.clew.study.Eligibility;
import org.jspecify.annotations.Nullable;

/**
 * An open trial of a drug, or a programme that offers it, as far as filters ask.
 *
 * @param access whether the programme is open; null if it is a trial
 * @param admission whether it takes the patient, by age
 * @param places where it runs
 */
public record Opening(@Nullable ExpandedAccessStatus access, Admission admission, Set<String> places) {

	/** A programme of which no source says whether it is open: one can ask. */
	private static final Set<ExpandedAccessStatus> MAY_BE_OPEN = Set.of(ExpandedAccessStatus.AVAILABLE,
			ExpandedAccessStatus.UNKNOWN);

	/**
	 * The openings of a drug for the patient's disease, a related one, or one that is not
	 * stated; for any disease, if the patient's is not given.
	 * @param drug what filters ask of the drug
	 * @param scope what the question came down to
	 * @param related the related diseases
	 * @return the openings
	 */
	public static List<Opening> of(Row drug, Scope scope, Set<String> related) {
		return drug.rows("openings").stream().filter((row) -> {
			List<String> diseases = row.texts("diseases");
			return scope.question().disease() == null || diseases.isEmpty()
					|| diseases.stream().anyMatch(related::contains);
		}).map((row) -> of(row, scope.question())).toList();
	}

	private static Opening of(Row row, Question question) {
		ExpandedAccessStatus access = row.flag("programme")
				? row.constantOrNull(ExpandedAccessStatus.class, "status", ExpandedAccessStatus.UNKNOWN) : null;
		Set<String> places = Stream.of("siteCountries", "countries", "jurisdictions")
			.flatMap((key) -> row.texts(key).stream())
			.collect(Collectors.toSet());
		return new Opening(access, question.admits(Eligibility.from(row)), places);
	}

	/**
	 * {@return whether one can ask for the drug there; also where no source says that one
	 * cannot}
	 */
	public boolean isOpen() {
		return this.access == null || MAY_BE_OPEN.contains(this.access);
	}

	/**
	 * Whether it is in one of several countries.
	 * @param wanted codes of countries
	 * @return whether it runs in one of them
	 */
	public boolean isIn(Collection<String> wanted) {
		return wanted.stream().anyMatch(this.places::contains);
	}

}
