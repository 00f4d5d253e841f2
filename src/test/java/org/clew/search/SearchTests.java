package org.clew.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clew.Neo4jTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for search.
 */
@Tag("container")
@Neo4jTest
class SearchTests {

	private static final String SEARCH = """
			query($text: String!, $types: [SearchType!], $first: Int, $after: String) {
			  search(text: $text, types: $types, first: $first, after: $after) {
			    totalCount
			    truncated
			    facets { type count capped }
			    pageInfo { hasNextPage endCursor }
			    edges { node { id name } type match matchedText identifierKind }
			  }
			}""";

	@Autowired
	private GraphQlTester graphQl;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Imatinib                              | CHEMBL.COMPOUND:CHEMBL941     | EXACT_NAME    | Imatinib
					imatinib                              | CHEMBL.COMPOUND:CHEMBL941     | EXACT_NAME    | Imatinib
					gleevec®                              | CHEMBL.COMPOUND:CHEMBL941     | EXACT_SYNONYM | gleevec
					STI571                                | CHEMBL.COMPOUND:CHEMBL941     | EXACT_SYNONYM | STI-571
					ALK                                   | HGNC:427                      | EXACT_NAME    | ALK
					inflammatory myofibroblastic tumours  | MONDO:0015798                 | EXACT_NAME    | inflammatory myofibroblastic tumor
					tumour, inflammatory myofibroblastic  | MONDO:0015798                 | EXACT_NAME    | inflammatory myofibroblastic tumor
					Ïmatînib                              | CHEMBL.COMPOUND:CHEMBL941     | EXACT_NAME    | Imatinib
					leukaemia, acute myeloid              | MONDO:0018874                 | EXACT_NAME    | acute myeloid leukemia
					p110α                                 | HGNC:8975                     | EXACT_SYNONYM | p110α
					P110-alpha                            | HGNC:8975                     | EXACT_SYNONYM | p110-alpha
					imati                                 | CHEMBL.COMPOUND:CHEMBL941     | PREFIX        | Imatinib
					inflammatory myofib                   | MONDO:0015798                 | PREFIX        | inflammatory myofibroblastic tumor
					myofibroblastic inflam                | MONDO:0015798                 | WORDS         | inflammatory myofibroblastic tumor
					neuroblastoma stage 4                 | MONDO:0005072                 | WORDS         | neuroblastoma
					imatanib                              | CHEMBL.COMPOUND:CHEMBL941     | FUZZY         | Imatinib
					imatnb                                | CHEMBL.COMPOUND:CHEMBL941     | FUZZY         | Imatinib
					inflamatory myofibroblastc tumor      | MONDO:0015798                 | FUZZY         | inflammatory myofibroblastic tumor
					lorlatinbi                            | CHEMBL.COMPOUND:CHEMBL3286830 | FUZZY         | Lorlatinib
					MONDO:0015798                         | MONDO:0015798                 | IDENTIFIER    | MONDO:0015798
					mondo_0015798                         | MONDO:0015798                 | IDENTIFIER    | MONDO:0015798
					ORPHA:178342                          | MONDO:0015798                 | IDENTIFIER    | ORPHANET:178342
					http://purl.obolibrary.org/obo/MONDO_0015798 | MONDO:0015798          | IDENTIFIER    | MONDO:0015798
					chembl941                             | CHEMBL.COMPOUND:CHEMBL941     | IDENTIFIER    | CHEMBL.COMPOUND:CHEMBL941
					NCT02925234                           | CLINICALTRIALS:NCT02925234    | IDENTIFIER    | CLINICALTRIALS:NCT02925234
					https://clinicaltrials.gov/study/NCT02925234 | CLINICALTRIALS:NCT02925234 | IDENTIFIER | CLINICALTRIALS:NCT02925234
					MONDO:001579                          | MONDO:0015798                 | PREFIX        | MONDO:0015798
					""")
	void findsRecordHoweverItIsWritten(String text, String id, MatchKind match, String matched) {
		assertThat(search(text, null)).first().isEqualTo(new Hit(id, match, matched));
	}

	@Test
	void putsExactBeforeBegunBeforeWords() {
		List<MatchKind> kinds = search("sarcoma", List.of(SearchType.DISEASE)).stream().map(Hit::match).toList();
		assertThat(kinds).startsWith(MatchKind.EXACT_NAME).contains(MatchKind.WORDS).isSorted();
	}

	@Test
	void takesLastWordAsBegunAndOthersWhole() {
		assertThat(search("acute myel", null)).extracting(Hit::id).contains("MONDO:0018874");
		assertThat(search("acu myeloid", List.of(SearchType.DISEASE))).extracting(Hit::match)
			.doesNotContain(MatchKind.WORDS, MatchKind.PREFIX);
	}

	@Test
	void findsWordsThatAreJoinedInKeys() {
		assertThat(search("non-small cell lu", null)).extracting(Hit::id).contains("MONDO:0005233");
		assertThat(search("lung non small", null)).extracting(Hit::id).contains("MONDO:0005233");
	}

	@Test
	void looksForTypesAskedForOnly() {
		assertThat(search("alk", List.of(SearchType.ALTERATION))).isNotEmpty()
			.extracting(Hit::id)
			.doesNotContain("HGNC:427");
		assertThat(search("MONDO:0015798", List.of(SearchType.DRUG))).isEmpty();
	}

	@Test
	void countsTypes() {
		this.graphQl.document(SEARCH)
			.variable("text", "alk")
			.variable("first", 1)
			.execute()
			.path("search.facets")
			.entityList(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.satisfies((facets) -> {
				assertThat(facets).extracting((facet) -> facet.get("type")).contains("TARGET", "ALTERATION");
				assertThat(facets).allSatisfy((facet) -> assertThat(facet.get("capped")).isEqualTo(false));
			})
			.path("search")
			.entity(Map.class)
			.satisfies((found) -> {
				assertThat(found.get("truncated")).isEqualTo(false);
				assertThat(((List<?>) found.get("facets")).stream()
					.mapToInt((facet) -> (Integer) ((Map<?, ?>) facet).get("count"))
					.sum()).isEqualTo(found.get("totalCount"));
			});
	}

	@Test
	void pagesWithoutGapOrRepetition() {
		List<String> pages = new ArrayList<>();
		String cursor = null;
		do {
			Map<?, ?> page = page("leukemia", 7, cursor);
			((List<?>) page.get("edges")).forEach((edge) -> pages.add(id(edge)));
			Map<?, ?> info = (Map<?, ?>) page.get("pageInfo");
			cursor = ((Boolean) info.get("hasNextPage")) ? (String) info.get("endCursor") : null;
		}
		while (cursor != null);
		List<String> whole = ((List<?>) page("leukemia", 100, null).get("edges")).stream()
			.map(SearchTests::id)
			.toList();
		assertThat(pages).hasSizeGreaterThan(14).containsExactlyElementsOf(whole).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "imatinib AND (*:* OR /x/)~", "name:imatinib", "\"", "\\", "imatinib)", "[a TO b]", "{",
			"a^b^c", "&& ||", "imatinib~5", "imat*nib?", "/imat/", "NOT imatinib", "' OR 1=1 //", "${x}", "-alk +ret",
			"<b>imatinib</b>", "😀 imatinib" })
	void takesNothingForSyntax(String text) {
		this.graphQl.document(SEARCH)
			.variable("text", text)
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors)
				.allSatisfy((error) -> assertThat(error.getMessage()).contains("at least one letter or digit")));
	}

	@Test
	void findsAsMuchWithSyntaxAsWithout() {
		assertThat(search("imatinib~5", null)).doesNotContainAnyElementsOf(search("sarcoma", null));
	}

	@ParameterizedTest
	@CsvSource({ "'', at least one letter or digit", "' - ', at least one letter or digit" })
	void refusesTextWithoutLetters(String text, String accepted) {
		refused(text, accepted);
	}

	@Test
	void refusesTextLongerThanAnyName() {
		refused("imatinib ".repeat(1111), "at most 300 characters");
	}

	@Test
	void answersLongTextOfManyWords() {
		assertThat(search("qx zj ".repeat(50).strip(), null)).isEmpty();
	}

	private void refused(String text, String accepted) {
		this.graphQl.document(SEARCH)
			.variable("text", text)
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getExtensions()).containsEntry("code", "INVALID_ARGUMENT");
				assertThat(error.getMessage()).contains(accepted).hasSizeLessThan(200);
			}));
	}

	private List<Hit> search(String text, List<SearchType> types) {
		return this.graphQl.document(SEARCH)
			.variable("text", text)
			.variable("types", (types != null) ? types.stream().map(Enum::name).toList() : null)
			.variable("first", 50)
			.execute()
			.path("search.edges")
			.entityList(Map.class)
			.get()
			.stream()
			.map((edge) -> new Hit(id(edge), MatchKind.valueOf((String) edge.get("match")),
					(String) edge.get("matchedText")))
			.toList();
	}

	private Map<?, ?> page(String text, int first, String after) {
		return this.graphQl.document(SEARCH)
			.variable("text", text)
			.variable("first", first)
			.variable("after", after)
			.execute()
			.path("search")
			.entity(Map.class)
			.get();
	}

	private static String id(Object edge) {
		return (String) ((Map<?, ?>) ((Map<?, ?>) edge).get("node")).get("id");
	}

	private record Hit(String id, MatchKind match, String matchedText) {
	}

}
