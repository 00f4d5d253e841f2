package org.clew.evidence.summary;

import java.util.List;

import org.clew.api.InvalidRequest;
import org.clew.graph.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SummaryQueryTests {

	@Test
	void keepsWhatUsersWroteOutOfTheText() {
		String written = "x' OR true //";
		Query query = new Summary(Condition.of("n.effect = $?", written), List.of(SummaryDimension.EFFECT)).query();
		assertThat(query.text()).doesNotContain(written)
			.containsSubsequence("n.effect = $where0", "n.effect = $where0");
		assertThat(query.parameters().get("where0").asString()).isEqualTo(written);
	}

	@ParameterizedTest
	@EnumSource
	void leavesNothingToFillIn(SummaryDimension dimension) {
		Query query = new Summary(Condition.ALWAYS, List.of(dimension)).query();
		assertThat(query.text()).doesNotContainPattern("<[a-z]+>")
			.contains("coalesce(" + dimension.value() + ", $notStated) AS value0")
			.contains("ORDER BY studies DESC, value0\nLIMIT $limit");
	}

	@Test
	void matchesOnceWhatTwoDimensionsShare() {
		Query query = new Summary(Condition.ALWAYS,
				List.of(SummaryDimension.DISEASE, SummaryDimension.DISEASE_CHAPTER, SummaryDimension.BASIS))
			.query();
		assertThat(query.text()).containsOnlyOnce("->(disease:Disease)").containsOnlyOnce("->(basis:Basis)");
	}

	@Test
	void refusesMoreThanThreeDimensions() {
		List<SummaryDimension> four = List.of(SummaryDimension.BASIS, SummaryDimension.EFFECT, SummaryDimension.DRUG,
				SummaryDimension.YEAR);
		assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> new Summary(Condition.ALWAYS, four))
			.withMessage("groupBy: '[BASIS, EFFECT, DRUG, YEAR]' is not accepted; accepted: at most three dimensions");
	}

	@Test
	void refusesADimensionTwice() {
		List<SummaryDimension> twice = List.of(SummaryDimension.BASIS, SummaryDimension.BASIS);
		assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> new Summary(Condition.ALWAYS, twice))
			.withMessage("groupBy: 'BASIS' is not accepted; accepted: each dimension once");
	}

}
