package org.clew.news;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.clew.Neo4jTest;
import org.clew.history.ReleaseCut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the history of a record, what changed since, and releases.
 */
@Neo4jTest
class ChangesTests {

	private static final String SINCE = """
			query ($since: Since!, $disease: ID, $drug: ID, $first: Int, $after: String) {
			  changesSince(since: $since, disease: $disease, drug: $drug, first: $first, after: $after) {
			    totalCount
			    edges { cursor node { sequence action recordId recordType by why touches release record { id } fields { field before after } } }
			  }
			}
			""";

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private Driver driver;

	private OwnChanges own;

	private int start;

	@BeforeEach
	void write() {
		this.own = OwnChanges.in(this.driver, "ChangesTests");
		this.start = cursor();
	}

	@AfterEach
	void delete() {
		this.own.nodes().delete();
	}

	@Test
	void tellsOfSeedWhoAddedIt() {
		this.graphQl.document("{ history(id: \"MONDO:0015798\") { edges { node { action by recordType } } } }")
			.execute()
			.path("history.edges[0].node")
			.entity(Map.class)
			.isEqualTo(Map.of("action", "ADDED", "by", "seed", "recordType", "DISEASE"));
	}

	@Test
	void tellsWhenAsAMoment() {
		this.graphQl.document("{ history(id: \"MONDO:0015798\") { edges { node { at } } } }")
			.execute()
			.path("history.edges[0].node.at")
			.entity(String.class)
			.satisfies((at) -> assertThat(OffsetDateTime.parse(at)).isBefore(OffsetDateTime.now(ZoneOffset.UTC)));
	}

	@Test
	void findsChangesInNarrowerDisease() {
		this.own.publish("clew:news-1", OwnChanges.NARROW);
		assertThat(records(Map.of("since", since(), "disease", OwnChanges.BROAD))).containsExactly("clew:news-1");
		assertThat(records(Map.of("since", since(), "drug", OwnChanges.DRUG))).containsExactly("clew:news-1");
		assertThat(records(Map.of("since", since(), "disease", "MONDO:0015798"))).isEmpty();
	}

	@Test
	void tellsWhatChangedAndWhy() {
		this.own.publish("clew:news-2", OwnChanges.NARROW);
		this.own.change("clew:news-2", "MATCH (s:Study {id: $id}) SET s.year = 2021");
		this.graphQl
			.document(
					"""
							{ history(id: "clew:news-2") { totalCount edges { node { action why record { id } fields { field after } } } } }
							""")
			.execute()
			.path("history.totalCount")
			.entity(Integer.class)
			.isEqualTo(2)
			.path("history.edges[*].node.action")
			.entityList(String.class)
			.containsExactly("CHANGED", "ADDED")
			.path("history.edges[0].node.fields")
			.entity(List.class)
			.isEqualTo(List.of(Map.of("field", "year", "after", "2021")))
			.path("history.edges[1].node.why")
			.entity(String.class)
			.isEqualTo("Reviewed by two")
			.path("history.edges[0].node.record.id")
			.entity(String.class)
			.isEqualTo("clew:news-2");
	}

	@Test
	void keepsFromPublicWhatIsForCurators() {
		this.own.submit("clew:news-3");
		this.own.publish("clew:news-4", OwnChanges.NARROW);
		assertThat(records(Map.of("since", since(), "disease", OwnChanges.BROAD))).containsExactly("clew:news-4");
	}

	@Test
	void readsOnFromCursorWithoutGapOrDouble() {
		this.own.publish("clew:news-5", OwnChanges.NARROW);
		this.own.publish("clew:news-6", OwnChanges.NARROW);
		Map<String, Object> asked = Map.of("since", since(), "disease", OwnChanges.BROAD, "first", 1);
		String cursor = this.graphQl.document(SINCE)
			.variables(asked)
			.execute()
			.path("changesSince.edges[0].cursor")
			.entity(String.class)
			.get();
		this.own.publish("clew:news-7", OwnChanges.NARROW);
		assertThat(records(Map.of("since", since(), "disease", OwnChanges.BROAD, "after", cursor)))
			.containsExactly("clew:news-6", "clew:news-7");
	}

	@Test
	void countsWhatReleaseContains() {
		this.own.publish("clew:news-8", OwnChanges.NARROW);
		int number = ReleaseCut.now(this.driver, "a curator", "For a test").number();
		this.own.publish("clew:news-9", OwnChanges.NARROW);
		assertThat(records(Map.of("since", Map.of("release", number), "disease", OwnChanges.BROAD)))
			.containsExactly("clew:news-9");
		this.graphQl.document(
				"{ releases { totalCount nodes { number at notes counts { type count } changes { type action count } } } }")
			.execute()
			.path("releases.nodes[0].number")
			.entity(Integer.class)
			.isEqualTo(number)
			.path("releases.nodes[0].notes")
			.entity(String.class)
			.isEqualTo("For a test")
			.path("releases.nodes[0].changes[?(@.type == 'STUDY' && @.action == 'ADDED')].count")
			.entityList(Integer.class)
			.satisfies((counts) -> assertThat(counts.getFirst()).isPositive());
		this.graphQl.document("{ history(id: \"clew:news-8\") { edges { node { release } } } }")
			.execute()
			.path("history.edges[0].node.release")
			.entity(Integer.class)
			.isEqualTo(number);
	}

	@Test
	void refusesTwoPointsToStartFrom() {
		this.graphQl.document("{ changesSince(since: {release: 1, sequence: 1}) { totalCount } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors.getFirst().getMessage()).contains("since",
					"one of release, date and sequence"));
	}

	private Map<String, Object> since() {
		return Map.of("sequence", this.start);
	}

	private int cursor() {
		return this.graphQl.document("{ changeCursor }").execute().path("changeCursor").entity(Integer.class).get();
	}

	private List<String> records(Map<String, Object> variables) {
		return this.graphQl.document(SINCE)
			.variables(variables)
			.execute()
			.path("changesSince.edges[*].node.recordId")
			.entityList(String.class)
			.get();
	}

}
