package org.clew.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.clew.Neo4jTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CsvController}.
 */
@Neo4jTest
class CsvControllerTests {

	private static final String DRUGS = """
			query($after: String, $first: Int = 50) {
			  drugs(first: $first, after: $after) {
			    pageInfo { hasNextPage endCursor }
			    edges { node { id name ...more mechanisms(first: 2) { edges { node { target { symbol } } } } } }
			  }
			}
			fragment more on Drug { synonyms approved }
			""";

	@Autowired
	private CsvController controller;

	@Test
	void writesAllPagesOfConnection() throws IOException {
		MockHttpServletResponse response = post(DRUGS, Map.of("first", 7));
		List<String> lines = response.getContentAsString(StandardCharsets.UTF_8).lines().toList();
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
		assertThat(response.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"drugs.csv\"");
		assertThat(lines.get(0)).isEqualTo("id,name,synonyms,approved,mechanisms.edges.node.target.symbol");
		assertThat(lines).hasSizeGreaterThan(200).doesNotHaveDuplicates();
		assertThat(lines).anyMatch((line) -> line.startsWith("CHEMBL.COMPOUND:CHEMBL3286830,Lorlatinib,"));
		assertThat(post(DRUGS, null).getContentAsString(StandardCharsets.UTF_8).lines())
			.containsExactlyElementsOf(lines);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{ drugs { edges { node { id } } }                                                                         | Invalid
					{ drugs { edges { node { id } } } }                                                                       | hasNextPage
					{ drugs { pageInfo { hasNextPage endCursor } edges { node { id } } } }                                    | $after
					query($after: String) { drugs(after: $after, first: 100000) { pageInfo { hasNextPage endCursor } edges { node { id } } } } | first
					query($after: String) { drugs(after: $after) { pageInfo { hasNextPage endCursor } edges { node { no } } } } | no
					{ drugs { totalCount } targets { totalCount } }                                                           | one connection
					mutation { x }                                                                                            | query
					""")
	void refusesWhatIsNoTable(String query, String message) throws IOException {
		MockHttpServletResponse response = post(query, null);
		assertThat(response.getStatus()).isEqualTo(400);
		assertThat(response.getContentType()).startsWith("application/json");
		assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("\"errors\"", message);
	}

	@Test
	void keepsSpreadsheetsFromCalculating() {
		assertThat(CsvCells.line(List.of("=1+1", "-x", "@a", -1, 2.5, true, "a,b", "say \"x\"", List.of("a", "b"), "")))
			.isEqualTo("'=1+1,'-x,'@a,-1,2.5,true,\"a,b\",\"say \"\"x\"\"\",a|b,\r\n");
	}

	private MockHttpServletResponse post(String query, @Nullable Map<String, Object> variables) throws IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.controller.post(new CsvController.Request(query, variables, null), response);
		return response;
	}

}
