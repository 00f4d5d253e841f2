package org.clew.access;

import org.clew.Neo4jTest;
import org.clew.api.InvalidRequest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the routes that are open in a jurisdiction.
 */
@Neo4jTest
class PathwaysTests {

	@Autowired
	private Pathways pathways;

	@Test
	void putsItsOwnRoutesBeforeTheInternationalOnes() {
		assertThat(this.pathways.in("jurisdiction", "US")).extracting(Pathway::jurisdiction)
			.startsWith("US")
			.endsWith("INTL")
			.isSortedAccordingTo((first, second) -> Boolean.compare(first.equals("INTL"), second.equals("INTL")))
			.containsOnly("US", "INTL");
	}

	@Test
	void ordersRoutesByKind() {
		assertThat(this.pathways.in("jurisdiction", "US")).filteredOn((pathway) -> !pathway.international())
			.extracting(Pathway::kind)
			.isSorted()
			.contains(PathwayKind.SINGLE_PATIENT, PathwayKind.SINGLE_PATIENT_EMERGENCY);
	}

	@Test
	void takesAJurisdictionInAnyCase() {
		assertThat(this.pathways.in("jurisdiction", " us ")).isEqualTo(this.pathways.in("jurisdiction", "US"));
	}

	@Test
	void givesAllRoutesWhereNoJurisdictionIsAsked() {
		assertThat(this.pathways.in("jurisdiction", null)).extracting(Pathway::jurisdiction)
			.contains("CN", "EU", "IN", "US", "INTL")
			.endsWith("INTL");
	}

	@Test
	void givesInternationalRoutesOnce() {
		assertThat(this.pathways.in("jurisdiction", "INTL")).doesNotHaveDuplicates()
			.isNotEmpty()
			.allMatch(Pathway::international);
	}

	@Test
	void givesAMemberOfTheUnionTheRoutesOfTheUnion() {
		assertThat(this.pathways.in("jurisdiction", "be")).extracting(Pathway::jurisdiction)
			.contains("EU", "INTL")
			.containsOnly("EU", "INTL");
	}

	@Test
	void givesACountryWithoutRoutesOfItsOwnTheInternationalOnes() {
		assertThat(this.pathways.in("jurisdiction", "AU")).isNotEmpty().allMatch(Pathway::international);
	}

	@Test
	void refusesWhatIsNoJurisdiction() {
		assertThatExceptionOfType(InvalidRequest.class)
			.isThrownBy(() -> this.pathways.in("patient.jurisdiction", "Atlantis"))
			.withMessageContaining("patient.jurisdiction: 'Atlantis' is not accepted; accepted: the ISO 3166-1");
	}

}
