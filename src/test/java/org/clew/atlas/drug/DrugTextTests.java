package org.clew.atlas.drug;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link DrugText}.
 */
class DrugTextTests {

	@ParameterizedTest
	@CsvSource({ "trastuzumab-qyyp, trastuzumab", "rituximab-abbs, rituximab",
			"ado-trastuzumab emtansine, trastuzumab emtansine", "ziv-aflibercept, aflibercept", "mesna, mesna" })
	void leavesOutTheLettersOfTheRegulator(String proper, String name) {
		assertThat(DrugText.withoutSuffix(proper)).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource({
			"canagliflozin 50 MG / metformin hydrochloride 1000 MG Oral Tablet, canagliflozin / metformin hydrochloride",
			"benzoyl peroxide / tretinoin Topical Product, benzoyl peroxide / tretinoin",
			"Atorvastatin(1-), Atorvastatin", "Imatinib, Imatinib" })
	void leavesOutStrengthAndForm(String label, String name) {
		assertThat(DrugText.withoutForm(label)).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource({ "177Lu-dotatate, Lu-177 dotatate", "Lutetium (177Lu) oxodotreotide, Lutetium Lu-177 oxodotreotide",
			"Imatinib mesilate, IMATINIB MESYLATE", "Beclometasone alfa, beclometasone alpha" })
	void hasOneKeyForAllSpellings(String one, String other) {
		assertThat(DrugText.key(one)).isEqualTo(DrugText.key(other)).isPresent();
	}

	@Test
	void takesTheSaltOffButLeavesRadicals() {
		assertThat(DrugText.withoutSalt("Imatinib mesylate")).contains("Imatinib");
		assertThat(DrugText.withoutSalt("Choline chloride")).isEmpty();
		assertThat(DrugText.withoutSalt("Methyl salicylate")).isEmpty();
	}

	@Test
	void splitsCombinations() {
		assertThat(DrugText.parts("atoltivimab, maftivimab, and odesivimab-ebgn")).hasSize(3);
		assertThat(DrugText.parts("Aspirin mixture with clopidogrel")).containsExactly("Aspirin", "clopidogrel");
	}

	@ParameterizedTest
	@CsvSource({ "CRIZOTINIB, Crizotinib", "PEGINTERFERON ALFA-2B, Peginterferon alfa-2b", "ONC201, ONC201",
			"BMS-387032, BMS-387032" })
	void writesNamesWithoutShouting(String name, String titled) {
		assertThat(DrugText.titled(name)).isEqualTo(titled);
	}

	@Test
	void makesIdentifiersOfNames() {
		assertThat(DrugText.slug("Dabrafenib and trametinib")).isEqualTo("clew:dabrafenib-and-trametinib");
	}

}
