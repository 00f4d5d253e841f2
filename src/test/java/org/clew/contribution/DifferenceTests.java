package org.clew.contribution;

import java.util.List;
import java.util.function.UnaryOperator;

import org.clew.contribution.Difference.Extraction;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests where two extractions differ, and what becomes of them when that is decided.
 */
class DifferenceTests {

	private static final JsonNode FIRST = Json.tree("""
			{"title": "One", "identifiers": ["PMID:1", "doi:10.1/x"],
			 "uses": [{"effect": "CURED", "patients": 1, "drugs": ["Imatinib"], "passage": "Page 1"},
			          {"effect": "WORSENED", "drugs": ["Imatinib"]}]}""");

	private static final JsonNode SECOND = Json.tree("""
			{"title": "One", "identifiers": ["doi:10.1/x", "PMID:1"], "note": "Read twice",
			 "uses": [{"effect": "NO_DESCRIPTION", "drugs": ["imatinib mesylate"], "passage": "Page 9",
			           "adverseEvents": [{"term": "Nausea"}]}]}""");

	private static final UnaryOperator<String> MEANING = (text) -> text.startsWith("imatinib") ? "Imatinib" : text;

	@Test
	void comparesFieldByFieldAndNotByOrderNameOrPassage() {
		assertThat(Difference.between(FIRST, SECOND, MEANING)).extracting(Difference::path)
			.containsExactly("note", "uses[0].adverseEvents[0]", "uses[0].effect", "uses[0].patients", "uses[1]");
	}

	@Test
	void findsNothingWhereBothSayTheSame() {
		assertThat(Difference.between(FIRST, FIRST, MEANING)).isEmpty();
	}

	@Test
	void mergesWhatTheSecondSays() {
		assertThat(merged(Extraction.SECOND)).isEqualTo(Json.tree("""
				{"title": "One", "identifiers": ["PMID:1", "doi:10.1/x"], "note": "Read twice",
				 "uses": [{"effect": "NO_DESCRIPTION", "drugs": ["Imatinib"], "passage": "Page 1",
				           "adverseEvents": [{"term": "Nausea"}]}]}"""));
	}

	@Test
	void keepsWhatTheFirstSays() {
		assertThat(merged(Extraction.FIRST)).isEqualTo(FIRST);
	}

	@Test
	void namesWhomeverEitherNamesAndComparesNoNames() {
		JsonNode first = Json.tree("""
				{"title": "One", "contributors": [{"name": "Ada"}]}""");
		JsonNode second = Json
			.tree("""
					{"title": "One", "contributors": [{"name": "Ben", "orcid": "0000-0002-1825-0097"}, {"name": "Ada"}]}""");
		assertThat(Difference.between(first, second, MEANING)).isEmpty();
		assertThat(Difference.merged(first, second, List.of()).path("contributors")).isEqualTo(Json.tree("""
				[{"name": "Ada"}, {"name": "Ben", "orcid": "0000-0002-1825-0097"}]"""));
	}

	private static JsonNode merged(Extraction choice) {
		List<Difference> resolved = Difference.between(FIRST, SECOND, MEANING)
			.stream()
			.map((difference) -> difference.resolved(choice))
			.toList();
		return Difference.merged(FIRST, SECOND, resolved);
	}

}
