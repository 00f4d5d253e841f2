package org.clew.candidate;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.clew.access.Pathways;
import org.clew.candidate.CandidateFilter.InvestigationalScope;
import org.clew.candidate.Openings.ProgrammeMatch;
import org.clew.candidate.Openings.TrialMatch;
import org.clew.candidate.answer.Candidate;
import org.clew.candidate.answer.DiseaseRelation;
import org.clew.candidate.answer.MarketStatus;
import org.clew.candidate.core.Licensing.Licence;
import org.clew.candidate.core.Use;
import org.clew.study.Admission;
import org.jspecify.annotations.Nullable;

/** Which candidates a filter shows. What is unknown passes neither as yes nor as no. */
final class Admitting {

	private final CandidateFilter filter;

	private final Openings openings;

	private final Set<String> places;

	private final Set<String> licensedIn;

	Admitting(CandidateFilter filter, Openings openings) {
		this.filter = filter;
		this.openings = openings;
		this.places = (filter.jurisdiction() != null) ? Pathways.places("filter.jurisdiction", filter.jurisdiction())
				: Set.of();
		this.licensedIn = (filter.licensedIn() != null)
				? Set.copyOf(Pathways.wanted("filter.licensedIn", filter.licensedIn())) : Set.of();
	}

	boolean admits(Candidate candidate) {
		return admitsReasons(candidate) && admitsDrugs(candidate) && admitsMarket(candidate) && admitsGrade(candidate)
				&& (!this.filter.asksForOpenings() || admitsOpenings(candidate));
	}

	private boolean admitsReasons(Candidate candidate) {
		return isIn(this.filter.band(), Stream.of(candidate.band()))
				&& isIn(this.filter.basis(), candidate.reasons().stream().map((reason) -> reason.basis()))
				&& isIn(this.filter.stance(), candidate.reasons().stream().map((reason) -> reason.stance()))
				&& isIn(this.filter.evidenceLevel(), candidate.reasons().stream().map((reason) -> reason.level()))
				&& isIn(this.filter.source(),
						candidate.reasons().stream().flatMap((reason) -> reason.sourceIds().stream()))
				&& is(this.filter.hasUse(),
						candidate.reasons().stream().anyMatch((reason) -> reason.fact() instanceof Use));
	}

	private boolean admitsDrugs(Candidate candidate) {
		return is(this.filter.regimen(), candidate.isRegimen())
				&& isIn(this.filter.drug(), candidate.drugs().stream().map((drug) -> drug.id()))
				&& isIn(this.filter.stage(), candidate.drugs().stream().map((drug) -> drug.drug().stage()));
	}

	private boolean admitsMarket(Candidate candidate) {
		if (this.filter.investigational() == null && this.filter.approvedForDisease() == null
				&& this.licensedIn.isEmpty()) {
			return true;
		}
		MarketStatus market = candidate.market();
		Boolean forDisease = market.approvedForDisease();
		Boolean investigational = (this.filter.investigationalScope() != InvestigationalScope.THIS_DISEASE)
				? market.investigational() : (forDisease != null) ? (Boolean) !forDisease : null;
		return is(this.filter.investigational(), investigational)
				&& is(this.filter.approvedForDisease(), market.approvedForDisease())
				&& (this.licensedIn.isEmpty() || market.licences()
					.stream()
					.anyMatch((licence) -> licence.status() == Licence.Status.AUTHORISED
							&& this.licensedIn.contains(licence.jurisdiction())));
	}

	private boolean admitsGrade(Candidate candidate) {
		if (!this.filter.asksForGrades()) {
			return true;
		}
		Integer worst = candidate.safety().worstGrade();
		return worst != null && (this.filter.minimumGrade() == null || worst >= this.filter.minimumGrade())
				&& (this.filter.maximumGrade() == null || worst <= this.filter.maximumGrade());
	}

	/**
	 * One and the same trial or programme must do all that is asked: that one is open and
	 * another is in the right country helps nobody.
	 */
	private boolean admitsOpenings(Candidate candidate) {
		List<Admission> there = Stream.concat(trials(candidate), programmes(candidate)).toList();
		if (this.filter.admitsAge() == null) {
			return !there.isEmpty();
		}
		return this.filter.admitsAge() ? there.contains(Admission.YES)
				: !there.isEmpty() && there.stream().allMatch(Admission.NO::equals);
	}

	private Stream<Admission> trials(Candidate candidate) {
		if (this.filter.accessStatus() != null) {
			return Stream.of();
		}
		return this.openings.trials(candidate.indices())
			.stream()
			.filter((match) -> match.open() && match.isTried() && isThere(match.trial().countries()))
			.map(TrialMatch::admitsAge);
	}

	private Stream<Admission> programmes(Candidate candidate) {
		return this.openings.programmes(candidate.indices())
			.stream()
			.filter((match) -> match.relation() != DiseaseRelation.OTHER && isThere(match.programme().jurisdictions()))
			.filter((match) -> (this.filter.accessStatus() != null)
					? this.filter.accessStatus().contains(match.programme().status()) : match.mayBeOpen())
			.map(ProgrammeMatch::admitsAge);
	}

	private boolean isThere(List<String> countries) {
		return this.places.isEmpty() || countries.stream().anyMatch(this.places::contains);
	}

	private static <T> boolean isIn(@Nullable Collection<T> wanted, Stream<@Nullable T> values) {
		return wanted == null || values.filter(Objects::nonNull).anyMatch(wanted::contains);
	}

	private static boolean is(@Nullable Boolean wanted, @Nullable Boolean value) {
		return wanted == null || wanted.equals(value);
	}

}
