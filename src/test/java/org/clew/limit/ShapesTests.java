package org.clew.limit;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.clew.limit.Shapes.Shape;
import org.junit.jupiter.api.Test;

import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for which operations count as the same work.
 */
class ShapesTests {

	private final Shapes shapes = new Shapes(() -> Set.of("search", "text", "first", "totalCount", "drugs", "filter"));

	@Test
	void knowsTheSameQuestionInOtherWords() {
		Shape shape = of("query A { a: search(text: \"drugs\", first: 20) { totalCount } } # filter", Map.of());
		assertThat(of("query B { other: search(text: \"tumer \\\" filter\", first: 7) { totalCount } }", Map.of()))
			.isEqualTo(shape);
		assertThat(of("{ search(text: \"\"\"a \"drugs\" b\"\"\", first: 1) { totalCount } }", Map.of()))
			.isEqualTo(shape);
	}

	@Test
	void tellsWhatAsksForOtherThingsOrForMore() {
		Shape shape = of("{ search(text: \"x\") { totalCount } }", Map.of());
		assertThat(of("{ drugs { totalCount } }", Map.of())).isNotEqualTo(shape);
		assertThat(of("{ " + "a: search(text: \"x\") { totalCount } ".repeat(10) + "}", Map.of())).isNotEqualTo(shape);
	}

	@Test
	void tellsHowManyValuesTheVariablesHave() {
		String query = "query ($texts: [String!]) { search(text: $texts) { totalCount } }";
		assertThat(of(query, Map.of("texts", List.of("a")))).isEqualTo(of(query, Map.of("texts", List.of("b"))))
			.isNotEqualTo(of(query, Map.of("texts", Collections.nCopies(1000, "a"))));
	}

	@Test
	void readsWhatIsNoGraphQl() {
		assertThat(of("\"\"\"", Map.of())).isEqualTo(of("\"unended", Map.of())).isEqualTo(of("", Map.of()));
	}

	private Shape of(String document, Map<String, Object> variables) {
		return this.shapes
			.of(new WebGraphQlRequest(URI.create("/graphql"), new HttpHeaders(), new LinkedMultiValueMap<>(), null,
					Map.of(), new DefaultGraphQlRequest(document, null, variables, Map.of()), "1", Locale.ROOT));
	}

}
