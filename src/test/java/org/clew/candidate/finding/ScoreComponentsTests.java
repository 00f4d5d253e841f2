package org.clew.candidate.finding;

import java.util.List;
import java.util.stream.Stream;

import org.clew.candidate.finding.Finding.Path;
import org.clew.evidence.Stance;
import org.clew.thread.Hop;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Tests for {@link ScoreComponents} and {@link ScoreTerm}.
 */
class ScoreComponentsTests {

	@Test
	void joinsIndependentReasons() {
		ScoreComponents score = of(ScoreTerm.of(Weight.REPORTED_USE, Stance.SUPPORTS, 1),
				ScoreTerm.of(Weight.MECHANISM, Stance.SUPPORTS, 1));
		assertThat(score.support()).isEqualTo(0.7);
		assertThat(score.score()).isEqualTo(0.7);
	}

	@Test
	void countsOnlyTheStrongestReasonOfEachBasis() {
		ScoreComponents score = of(ScoreTerm.of(Weight.REPORTED_USE, Stance.SUPPORTS, 1),
				ScoreTerm.of(Weight.REPORTED_USE, Stance.SUPPORTS, 0.9),
				ScoreTerm.of(Weight.CASE_EVIDENCE, Stance.SUPPORTS, 1));
		assertThat(score.terms()).hasSize(1);
		assertThat(score.score()).isEqualTo(0.5);
	}

	@Test
	void lowersTheScoreByEvidenceAgainst() {
		ScoreComponents score = of(ScoreTerm.of(Weight.REPORTED_USE, Stance.SUPPORTS, 1),
				ScoreTerm.of(Weight.REPORTED_USE, Stance.OPPOSES, 1));
		assertThat(score.opposition()).isEqualTo(0.5);
		assertThat(score.score()).isEqualTo(0.25);
	}

	@Test
	void countsNoDescriptionForNeitherSide() {
		ScoreComponents score = of(ScoreTerm.of(Weight.REPORTED_USE, Stance.NEUTRAL, 1));
		assertThat(score.support()).isZero();
		assertThat(score.opposition()).isZero();
	}

	@Test
	void discountsPromiscuity() {
		assertThat(Stream.of(0, 1, 10, 100).map(ScoreTerm::specificity).toList())
			.usingElementComparator((one, other) -> {
				assertThat(one).isCloseTo(other, within(1e-9));
				return 0;
			})
			.containsExactly(1.0, 1.0, 0.5, 1 / 3.0);
	}

	private static ScoreComponents of(ScoreTerm... terms) {
		Path path = new Path(Hop.asked("clew:patient", "HAS_DISEASE", "MONDO:1"), null, List.of());
		return ScoreComponents.of(Stream.of(terms)
			.map((term) -> new Finding("drug", term, "", DiseaseRelation.EXACT, DirectionMatch.NOT_APPLICABLE, path,
					null, false))
			.toList());
	}

}
