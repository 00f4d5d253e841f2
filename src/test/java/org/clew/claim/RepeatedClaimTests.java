package org.clew.claim;

import java.util.List;
import java.util.Map;

import org.clew.claim.NodeFold.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what one source says of one thing in several rows.
 */
class RepeatedClaimTests {

	@Test
	void keepsListsThatRunSideBySide() {
		Claim claim = new Claim("clew:source/a", 1, Map.of("siteCountries", List.of("DE", "FR", "IT"), "siteCounts",
				List.of(1L, 1L, 2L), "phases", List.of("PHASE1")));
		assertThat(claim.plus(claim).properties()).containsEntry("siteCounts", List.of(1L, 1L, 2L))
			.containsEntry("siteCountries", List.of("DE", "FR", "IT"))
			.containsEntry("phases", List.of("PHASE1"));
	}

	@ParameterizedTest
	@CsvSource({ "COMPARATOR, EXPERIMENTAL, EXPERIMENTAL", "EXPERIMENTAL, COMPARATOR, EXPERIMENTAL",
			"UNKNOWN, COMPARATOR, COMPARATOR", "COMPARATOR, BACKGROUND, BACKGROUND" })
	void testsWhatIsTestedInAnyArm(String one, String other, String role) {
		assertThat(fold(Map.of("role", one), Map.of("role", other))).containsEntry("role", role);
	}

	@Test
	void joinsLists() {
		assertThat(fold(Map.of("arms", List.of("a", "b")), Map.of("arms", List.of("b", "c")))).containsEntry("arms",
				List.of("a", "b", "c"));
	}

	@Test
	void isAsSureOfANameAsItsSurestSource() {
		Map<String, Object> unsure = Map.of("confidence", 0.7, "matchedBy", "WITHOUT_SALT");
		assertThat(fold(unsure, Map.of("confidence", 0.95, "matchedBy", "NORMALIZED")))
			.containsEntry("confidence", 0.95)
			.containsEntry("matchedBy", "NORMALIZED");
		assertThat(fold(unsure, Map.of("role", "EXPERIMENTAL"))).doesNotContainKeys("confidence", "matchedBy");
	}

	private static Map<String, Object> fold(Map<String, Object> one, Map<String, Object> other) {
		LinkFold fold = new LinkFold("");
		fold.add(claim(one, "one"));
		fold.add(claim(other, "other"));
		return fold.properties();
	}

	private static LinkClaim claim(Map<String, Object> properties, String statement) {
		return new LinkClaim("a", "TESTS", "b", "", properties, Statement.asserted("clew:source/a", statement));
	}

}
