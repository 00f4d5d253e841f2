package org.clew.alteration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.clew.alteration.Genotype.PanelNegative;
import org.clew.alteration.Genotype.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Agreement}: what evidence needs, and what is known of a patient.
 */
class AgreementTests {

	@ParameterizedTest(name = "{0} in {1} is {2}")
	@CsvFileSource(resources = "agreements.csv", delimiter = ';', numLinesToSkip = 1, quoteCharacter = '\0')
	void agrees(String needs, String patient, Agreement agreement) {
		assertThat(needed(needs).in(genotype(patient, List.of()))).isEqualTo(agreement);
	}

	@Test
	void whatIsNotListedIsNotAbsent() {
		Genotype genotype = genotype("EGFR L858R", List.of());
		assertThat(needed("v::ALK").in(genotype)).isEqualTo(Agreement.NOT_KNOWN);
	}

	@Test
	void panelExcludesOnlyWhatItCouldSee() {
		PanelNegative panel = new PanelNegative("hot spots", Set.of("EGFR", "ALK", "BRAF"), Set.of(Seen.SEQUENCE));
		Genotype genotype = genotype("EGFR L858R", List.of(panel));
		assertThat(needed("BRAF V600E").in(genotype)).isEqualTo(Agreement.CONTRADICTED);
		assertThat(needed("v::ALK").in(genotype)).isEqualTo(Agreement.NOT_KNOWN);
		assertThat(needed("MET Amplification").in(genotype)).isEqualTo(Agreement.NOT_KNOWN);
		assertThat(needed("KRAS G12C").in(genotype)).isEqualTo(Agreement.NOT_KNOWN);
		assertThat(needed("EGFR L858R").in(genotype)).isEqualTo(Agreement.SAME);
		assertThat(needed("Wild type BRAF").in(genotype)).isEqualTo(Agreement.SAME);
	}

	@Test
	void panelThatSeesFusionsExcludesThem() {
		PanelNegative panel = new PanelNegative("RNA", Set.of("ALK", "ROS1", "NTRK3"), Set.of(Seen.FUSION));
		Genotype genotype = genotype(null, List.of(panel));
		assertThat(needed("EML4::ALK").in(genotype)).isEqualTo(Agreement.CONTRADICTED);
		assertThat(needed("Wild type ALK|Wild type ROS1").in(genotype)).isEqualTo(Agreement.SAME);
		assertThat(needed("ALK F1174L").in(genotype)).isEqualTo(Agreement.NOT_KNOWN);
	}

	@Test
	void statedNegativeOfOneChangeSaysNothingOfAnother() {
		Genotype genotype = genotype("EGFR T790M negative", List.of());
		assertThat(needed("EGFR T790M").in(genotype)).isEqualTo(Agreement.CONTRADICTED);
		assertThat(needed("EGFR L858R").in(genotype)).isEqualTo(Agreement.NOT_KNOWN);
		assertThat(needed("EGFR Mutation").in(genotype)).isEqualTo(Agreement.NOT_KNOWN);
	}

	@Test
	void whatIsFoundAgreesThoughAPanelMissedIt() {
		PanelNegative panel = new PanelNegative("panel", Set.of("BRAF"), Set.of(Seen.SEQUENCE));
		assertThat(needed("BRAF V600E").in(genotype("BRAF V600E", List.of(panel)))).isEqualTo(Agreement.SAME);
	}

	static MolecularProfile needed(String text) {
		return Alterations.profile(text, List.of(), TestGenes.NAMES).profile().orElseThrow();
	}

	private static Genotype genotype(String patient, List<PanelNegative> panels) {
		List<MolecularProfile> findings = new ArrayList<>();
		if (patient != null) {
			for (String text : patient.split("\\|")) {
				Alterations.read(text, null, TestGenes.NAMES).profile().ifPresent(findings::add);
			}
		}
		return Genotype.of(findings, panels);
	}

}
