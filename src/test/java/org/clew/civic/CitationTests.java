package org.clew.civic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Citation}, {@link Wording} and {@link ProfileName}.
 */
class CitationTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			16081687, PubMed, 'Levine et al., 2005', PMID:16081687, 2005
			16081687, , 'Levine et al., 2005, Blood', PMID:16081687, 2005
			161573, ASCO, 'Alexander E. Drilon, 2018, ASCO Annual Meeting, Abstract 102', ASCO:161573, 2018
			10.1182/blood-2021-148205, ASH, 'Yoda et al., 2021', DOI:10.1182/blood-2021-148205, 2021
			1, PubMed, , PMID:1,
			""")
	void namesThePublicationAndItsYear(String number, String kind, String text, String id, Integer year) {
		Citation citation = Citation.of(number, kind, text).orElseThrow();
		assertThat(citation.id()).isEqualTo(id);
		assertThat(citation.year()).isEqualTo(year);
	}

	@Test
	void isNoneWithoutANumber() {
		assertThat(Citation.of("", "PubMed", "x")).isEmpty();
		assertThat(Citation.of(null, "PubMed", "x")).isEmpty();
	}

	@Test
	void countsNoGeneThatMustNotBeChanged() {
		ProfileName profile = new ProfileName("MET Amplification AND NOT KRAS Mutation AND v::ALK Fusion");
		assertThat(profile.genes(false)).containsExactly("MET", "ALK");
		assertThat(profile.genes(true)).containsExactly("MET", "KRAS", "ALK");
		assertThat(profile.understood()).map(Object::toString)
			.contains("MET amplification AND NOT KRAS mutation AND ALK fusion");
	}

}
