package org.clew.disease;

import java.util.ArrayList;
import java.util.List;

import org.clew.Neo4jTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that lists of relations, some of which differ in little, lose none between pages.
 */
@Neo4jTest
class ImplicationTests {

	private static final String GIST = "MONDO:0011719";

	@Autowired
	private GraphQlTester graphQl;

	@ParameterizedTest
	@CsvSource({ "disease, MONDO:0011719, implications", "target, HGNC:6342, implications",
			"drug, CHEMBL.COMPOUND:CHEMBL941, mechanisms", "target, HGNC:6342, mechanisms" })
	void pagesThroughAllRelationsOneByOne(String root, String id, String list) {
		String document = "{ %s(id: \"%s\") { %s(first: 1%s) { totalCount pageInfo { endCursor hasNextPage } } } }";
		List<String> cursors = new ArrayList<>();
		String after = "";
		int total;
		boolean more;
		do {
			Response page = this.graphQl.document(document.formatted(root, id, list, after)).execute();
			String path = root + "." + list + ".";
			total = page.path(path + "totalCount").entity(Integer.class).get();
			cursors.add(page.path(path + "pageInfo.endCursor").entity(String.class).get());
			more = page.path(path + "pageInfo.hasNextPage").entity(Boolean.class).get();
			after = ", after: \"" + cursors.getLast() + "\"";
		}
		while (more && cursors.size() <= total);
		assertThat(cursors).doesNotHaveDuplicates().hasSize(total);
	}

	@Test
	void tellsStatementsOnOneTargetApart() {
		this.graphQl
			.document("{ disease(id: \"%s\") { implications(first: 100) { totalCount edges { cursor } } } }"
				.formatted(GIST))
			.execute()
			.path("disease.implications.edges[*].cursor")
			.entityList(String.class)
			.satisfies((cursors) -> assertThat(cursors).hasSizeGreaterThan(3).doesNotHaveDuplicates());
	}

	@Test
	void ordersTargetsByHowManyDrugsActOnThem() {
		Response targets = this.graphQl.document("""
				{ targets(first: 5, orderBy: {field: DRUGS, direction: DESC}) {
				  edges { node { mechanisms(first: 100) { edges { node { drug { id } } } } } } } }""").execute();
		List<Long> drugs = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			drugs.add(targets.path("targets.edges[" + i + "].node.mechanisms.edges[*].node.drug.id")
				.entityList(String.class)
				.get()
				.stream()
				.distinct()
				.count());
		}
		assertThat(drugs).isSortedAccordingTo((one, other) -> Long.compare(other, one));
	}

}
