package org.clew.bulk;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.clew.bulk.BulkGraph.BulkNode;
import org.clew.bulk.BulkGraph.BulkRelation;
import org.clew.embedded.EmbeddedNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Tests for writing a whole graph at once.
 */
class BulkWriterTests {

	private static final List<BulkNode> NODES = List.of(
			new BulkNode("one", List.of("Entity", "Drug"),
					Map.of("id", "clew:one", "synonyms", List.of("first", "einz"), "parts", List.of(), "rank", 1L,
							"share", 0.5, "approved", true, "years", List.of(1999L, 2001L))),
			new BulkNode("two", List.of("Entity"), Map.of("id", "clew:two")));

	private static final BulkRelation RELATION = new BulkRelation("one", "ACTS_ON", "two",
			Map.of("sources", List.of("clew:test")));

	@TempDir
	private Path directory;

	@Test
	void writesADatabaseThatOpens() {
		assertThat(write(NODES.stream(), Stream.of(RELATION))).isEmpty();
		Record found = read("""
				MATCH (one:Drug:Entity {id: 'clew:one'})-[r:ACTS_ON]->(two)
				RETURN properties(one) AS one, r.sources AS sources, labels(two) AS labels, two.id AS id,
				  COUNT { () } AS nodes, COUNT { ()-->() } AS relations, COUNT { (:Entity) } AS entities""");
		assertThat(found.get("one").asMap()).isEqualTo(NODES.getFirst().properties());
		assertThat(found.get("sources").asList()).containsExactly("clew:test");
		assertThat(found.get("labels").asList()).containsExactly("Entity");
		assertThat(found.get("id").asString()).isEqualTo("clew:two");
		assertThat(found.get("nodes").asInt()).isEqualTo(2);
		assertThat(found.get("relations").asInt()).isEqualTo(1);
		assertThat(found.get("entities").asInt()).isEqualTo(2);
	}

	@Test
	void leavesOutWhatHasNoPlaceAndSaysSo() {
		String rejected = write(Stream.concat(NODES.stream(), Stream.of(NODES.getLast())),
				Stream.of(RELATION, new BulkRelation("one", "ACTS_ON", "three", Map.of())));
		assertThat(rejected).contains("three").contains("two");
		Record found = read("RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relations");
		assertThat(found.get("nodes").asInt()).isEqualTo(2);
		assertThat(found.get("relations").asInt()).isEqualTo(1);
	}

	@Test
	void touchesNoDatabaseThatIsThere() {
		write(NODES.stream(), Stream.of());
		assertThat(new BulkWriter(this.directory).isPossible()).isFalse();
		assertThatIllegalStateException().isThrownBy(() -> write(NODES.stream(), Stream.of(RELATION)));
		assertThat(read("RETURN COUNT { ()-->() } AS relations").get("relations").asInt()).isZero();
	}

	@Test
	void leavesNothingOfAGraphThatBreaksOff() {
		assertThatThrownBy(() -> write(NODES.stream(), Stream.of(RELATION).peek((relation) -> {
			throw new IllegalArgumentException("broken");
		}))).hasStackTraceContaining("broken");
		assertThat(new BulkWriter(this.directory).isPossible()).isTrue();
		write(NODES.stream(), Stream.of(RELATION));
		assertThat(read("RETURN COUNT { ()-->() } AS relations").get("relations").asInt()).isEqualTo(1);
	}

	private String write(Stream<BulkNode> nodes, Stream<BulkRelation> relations) {
		ByteArrayOutputStream rejected = new ByteArrayOutputStream();
		new BulkWriter(this.directory).write(new Given(nodes, relations), rejected);
		return rejected.toString(StandardCharsets.UTF_8);
	}

	private Record read(String statement) {
		try (var neo4j = EmbeddedNeo4j.start(this.directory);
				var driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password()))) {
			return driver.executableQuery(statement).execute().records().getFirst();
		}
	}

	private record Given(Stream<BulkNode> ofNodes, Stream<BulkRelation> ofRelations) implements BulkGraph {

		@Override
		public long nodeCount() {
			return 10;
		}

		@Override
		public long relationCount() {
			return 10;
		}

		@Override
		public Iterator<Supplier<Stream<BulkNode>>> nodes() {
			return List.<Supplier<Stream<BulkNode>>>of(() -> this.ofNodes).iterator();
		}

		@Override
		public Iterator<Supplier<Stream<BulkRelation>>> relations() {
			return List.<Supplier<Stream<BulkRelation>>>of(() -> this.ofRelations).iterator();
		}

	}

}
