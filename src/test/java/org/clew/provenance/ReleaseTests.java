package org.clew.provenance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.Neo4jTest;
import org.clew.api.Notice;
import org.clew.graph.EntityType;
import org.clew.graph.RecordType;
import org.clew.graph.Versioned;
import org.clew.provenance.Release.RecordCount;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what the server says that it holds.
 */
@Neo4jTest
class ReleaseTests {

	@Autowired
	private Releases releases;

	@Autowired
	private List<EntityType<?>> types;

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private Driver driver;

	private Release release;

	@BeforeEach
	void read() {
		this.release = this.releases.current();
	}

	@Test
	void countsEachKindUnderItsNameInTheSchema() {
		assertThat(this.release.counts()).extracting(RecordCount::type)
			.isSorted()
			.containsExactlyInAnyOrderElementsOf(
					this.types.stream().map((type) -> RecordType.of(type.type().getSimpleName())).toList())
			.contains(RecordType.BASIS_DEFINITION, RecordType.PATHWAY_STEP, RecordType.PATHWAY_FACT)
			.doesNotContain(RecordType.OTHER);
	}

	@Test
	void saysHowOldItsSourcesAre() {
		this.graphQl.document("""
				{ release { knowledge { newest { date } oldest { date } warning } } }
				""")
			.execute()
			.path("release.knowledge")
			.entity(Object.class)
			.satisfies((knowledge) -> assertThat(knowledge).asInstanceOf(InstanceOfAssertFactories.MAP)
				.containsEntry("warning", null)
				.hasEntrySatisfying("oldest", (oldest) -> assertThat(oldest).asString().contains("date=20")));
		List<String> dates = this.release.sources()
			.stream()
			.map(Source::date)
			.filter(Objects::nonNull)
			.sorted()
			.toList();
		assertThat(this.release.knowledge().oldest()).extracting(Source::date).isEqualTo(dates.getFirst());
		assertThat(this.release.knowledge().newest()).extracting(Source::date).isEqualTo(dates.getLast());
	}

	@Test
	void countsWhatTheListsCount() {
		Map<RecordType, Integer> counts = this.release.counts()
			.stream()
			.collect(Collectors.toMap(RecordCount::type, RecordCount::count));
		var lists = this.graphQl.document("""
				{
				  Drug: drugs { totalCount }
				  Target: targets { totalCount }
				  Disease: diseases { totalCount }
				  Study: studies { totalCount }
				  Use: uses { totalCount }
				}
				""").execute();
		for (String type : List.of("Drug", "Target", "Disease", "Study", "Use")) {
			lists.path(type + ".totalCount").entity(Integer.class).isEqualTo(counts.get(RecordType.of(type)));
		}
		assertThat(counts.get(RecordType.BASIS_DEFINITION)).isEqualTo(6);
	}

	@Test
	void countsWithoutLookingAtTheRecords() {
		Plan plan = this.driver.executableQuery("EXPLAIN " + Versioned.of(Releases.counting(this.types)).now())
			.execute()
			.summary()
			.plan();
		assertThat(operators(plan)).filteredOn((operator) -> operator.startsWith("Node"))
			.hasSameSizeAs(this.types)
			.allMatch((operator) -> operator.startsWith("NodeCountFromCountStore"));
	}

	@Test
	void saysWhenItWasLoaded() {
		assertThat(Instant.parse(this.release.generatedAt())).isBefore(Instant.now());
		assertThat(this.release.version()).isNotBlank();
	}

	@Test
	void saysWhereItsDataIsFromAndUnderWhichLicences() {
		assertThat(this.release.sources()).isNotEmpty()
			.allSatisfy((source) -> assertThat(source.licence()).isNotBlank());
		assertThat(this.release.licence()).isEqualTo("CC-BY-SA-4.0");
		assertThat(this.release.notice()).isEqualTo(Notice.TEXT);
	}

	private static List<String> operators(Plan plan) {
		return Stream
			.concat(Stream.of(plan.operatorType()),
					plan.children().stream().flatMap((child) -> operators(child).stream()))
			.toList();
	}

}
