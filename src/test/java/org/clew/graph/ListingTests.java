package org.clew.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.clew.Neo4jTest;
import org.clew.claim.GraphSchema;
import org.clew.graph.Slice.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.summary.ProfiledPlan;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for lists by name, which an index has in order.
 */
@Neo4jTest
class ListingTests {

	@Autowired
	private Driver driver;

	@Autowired
	private Cypher cypher;

	@ParameterizedTest
	@ValueSource(strings = { "Drug", "Target", "Disease", "Study" })
	void readsAPageInTheOrderOfTheIndex(String label) {
		for (Slice slice : List.of(new Slice(5, false, null), new Slice(5, true, null),
				new Slice(5, false, new Position("c", "")), new Slice(5, true, new Position("p", "")))) {
			ProfiledPlan plan = profile(new Listing(label, Condition.ALWAYS, Listing.BY_NAME, false).query(slice));
			assertThat(operators(plan)).as(label + " " + slice)
				.noneMatch((operator) -> operator.startsWith("Sort") || operator.startsWith("Top")
						|| operator.contains("LabelScan"));
			assertThat(hits(plan)).as(label + " " + slice).isLessThan(150);
		}
	}

	/** A table of all diseases has hundreds of pages. */
	@Test
	void looksAtNothingBeforeAFurtherPage() {
		Condition condition = Condition.of("n.name <> $?", "none");
		Listing listing = new Listing("Disease", condition, Listing.BY_NAME, false);
		ProfiledPlan plan = profile(listing.query(new Slice(5, false, new Position("c", ""))));
		assertThat(operators(plan)).noneMatch((operator) -> operator.contains("LabelScan"));
		assertThat(hits(plan)).isLessThan(150);
		Found<String> first = listing.read(this.cypher, new Slice(5, false, null), (row) -> row.text("id"));
		Found<String> next = listing.read(this.cypher, new Slice(5, false, first.items().getLast().position()),
				(row) -> row.text("id"));
		assertThat(next.total()).isEqualTo(first.total()).isGreaterThan(10);
		assertThat(next.items()).extracting(Slice.Item::item)
			.hasSize(5)
			.doesNotContainAnyElementsOf(first.items().stream().map(Slice.Item::item).toList());
	}

	@Test
	void missesNoRecord() {
		for (String label : List.of("Drug", "Target", "Disease", "Study")) {
			assertThat(number("MATCH (n:%s) WHERE n.nameOrder IS NULL RETURN count(n) AS number".formatted(label)))
				.as(label)
				.isZero();
		}
	}

	@Test
	void fillsInWhatAnOlderDatabaseLacks() {
		this.driver.executableQuery("CREATE (:Drug {ownedBy: 'ListingTests', id: 'TEST:OLD', name: 'OLDtinib'})")
			.execute();
		try (var session = this.driver.session()) {
			GraphSchema.order(session);
			assertThat(session.run("MATCH (n:Drug {id: 'TEST:OLD'}) RETURN n.nameOrder AS name").single().asMap())
				.isEqualTo(Map.of("name", "oldtinib"));
		}
		finally {
			this.driver.executableQuery("MATCH (n {ownedBy: 'ListingTests'}) DETACH DELETE n").execute();
		}
	}

	private long number(String query) {
		return this.driver.executableQuery(query).execute().records().getFirst().get("number").asLong();
	}

	private ProfiledPlan profile(Query query) {
		return this.driver.executableQuery("PROFILE " + Versioned.of(query.text()).now())
			.withParameters(query.parameters().asMap())
			.execute()
			.summary()
			.profile();
	}

	private static List<String> operators(ProfiledPlan plan) {
		return Stream
			.concat(Stream.of(plan.operatorType()),
					plan.children().stream().flatMap((child) -> operators(child).stream()))
			.toList();
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(ListingTests::hits).sum();
	}

}
