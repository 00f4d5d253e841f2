package org.clew.csv;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what a table asks of each page.
 */
class ListQueryTests {

	@Test
	void countsTheListOnce() {
		ListQuery query = ListQuery.of("{ targets { edges { node { id } } } }");
		assertThat(query.document()).contains("totalCount @include(if: $clewBegins)", "$clewBegins: Boolean!");
		assertThat(ListQuery.variables(Map.of(), null)).containsEntry("clewBegins", true);
		assertThat(ListQuery.variables(Map.of(), "cursor")).containsEntry("clewBegins", false)
			.containsEntry("clewAfter", "cursor");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ targets { edges { node { id } } } }",
			"{ targets(orderBy: {field: NAME, direction: DESC}) { edges { node { id } } } }",
			"query ($order: TargetOrder) { targets(orderBy: $order) { edges { node { id } } } }" })
	void knowsTheOrderOfNames(String query) {
		assertThat(ListQuery.of(query).isByName(Map.of())).isTrue();
		assertThat(ListQuery.of(query).isByName(Map.of("order", Map.of("field", "NAME")))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ targets(orderBy: {field: SYMBOL}) { edges { node { id } } } }",
			"query ($order: TargetOrder) { targets(orderBy: $order) { edges { node { id } } } }",
			"query ($field: TargetOrderField!) { targets(orderBy: {field: $field}) { edges { node { id } } } }" })
	void knowsAnyOtherOrder(String query) {
		assertThat(ListQuery.of(query).isByName(Map.of("order", Map.of("field", "DRUGS"), "field", "DRUGS"))).isFalse();
	}

}
