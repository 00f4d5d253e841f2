package org.clew.graph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Curie}.
 */
class CurieTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			MONDO:0015798,       MONDO:0015798
			MONDO_0015798,       MONDO:0015798
			orphanet:178342,     ORPHANET:178342
			ORPHA:178342,        ORPHANET:178342
			Orpha_178342,        ORPHANET:178342
			CHEMBL:CHEMBL941,    CHEMBL.COMPOUND:CHEMBL941
			chembl.compound:chembl941, CHEMBL.COMPOUND:CHEMBL941
			clew:one_two,        CLEW:ONE_TWO
			imatinib,            IMATINIB
			""")
	void bringsSpellingsToOne(String written, String normalized) {
		assertThat(Curie.normalize(written)).isEqualTo(normalized);
	}

	@Test
	void readsNothingThatIsLongerThanAnyIdentifier() {
		assertThat(Curie.parse("MONDO:" + "9".repeat(194))).isPresent();
		assertThat(Curie.parse("MONDO:" + "9".repeat(195))).isEmpty();
	}

}
