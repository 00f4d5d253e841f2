package org.clew.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.bulk.BulkGraph.BulkNode;
import org.clew.bulk.BulkGraph.BulkRelation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/**
 * Tests for generated graphs.
 */
class GeneratedTests {

	private static final Size SIZE = new Size(20_000, 100_000);

	private static final List<BulkNode> NODES = all(new Generated(SIZE, 1).nodes());

	private static final List<BulkRelation> RELATIONS = all(new Generated(SIZE, 1).relations());

	@Test
	void isTheSameForTheSameSeed() {
		assertThat(all(new Generated(SIZE, 1).nodes())).isEqualTo(NODES);
		assertThat(all(new Generated(SIZE, 1).relations())).isEqualTo(RELATIONS);
		assertThat(all(new Generated(SIZE, 2).relations())).isNotEqualTo(RELATIONS);
	}

	@Test
	void isAsLargeAsAskedFor() {
		assertThat((double) NODES.size()).isCloseTo(SIZE.nodes(), within(SIZE.nodes() * 0.05));
		assertThat((double) RELATIONS.size()).isCloseTo(SIZE.edges(), within(SIZE.edges() * 0.05));
		assertThatIllegalArgumentException().isThrownBy(() -> new Size(10_000, 10_000));
	}

	@Test
	void hasEveryEndOfEveryRelationOnce() {
		Set<String> keys = new HashSet<>();
		NODES.forEach((node) -> assertThat(keys.add(node.key())).as(node.key()).isTrue());
		assertThat(RELATIONS).allSatisfy((relation) -> assertThat(keys).contains(relation.from(), relation.to()));
	}

	@Test
	void callsEveryRecordGenerated() {
		assertThat(NODES.stream().filter((node) -> node.labels().contains("Entity")))
			.allSatisfy((node) -> assertThat(node.properties().get("id").toString()).startsWith("clew:generated"));
		assertThat(NODES.stream().filter((node) -> node.labels().contains("Drug")))
			.allSatisfy((node) -> assertThat(node.properties().get("name").toString()).contains("generated drug"));
	}

	@Test
	void hasHubs() {
		Map<String, Long> drugs = RELATIONS.stream()
			.filter((relation) -> relation.type().equals("ACTS_ON"))
			.collect(Collectors.groupingBy(BulkRelation::to, Collectors.counting()));
		double mean = drugs.values().stream().mapToLong(Long::longValue).average().orElseThrow();
		assertThat((double) drugs.values().stream().mapToLong(Long::longValue).max().orElseThrow())
			.isGreaterThan(4 * mean);
	}

	@Test
	void hasADeepHierarchyWithSeveralParents() {
		Map<String, List<String>> parents = RELATIONS.stream()
			.filter((relation) -> relation.type().equals("SUBCLASS_OF"))
			.collect(Collectors.groupingBy(BulkRelation::from,
					Collectors.mapping(BulkRelation::to, Collectors.toList())));
		assertThat(parents.values()).anySatisfy((both) -> assertThat(both).hasSize(2));
		Map<String, Integer> depths = new HashMap<>();
		assertThat(parents.keySet().stream().mapToInt((id) -> depth(id, parents, depths)).max().orElseThrow())
			.isGreaterThanOrEqualTo(10);
	}

	@Test
	void holdsTheSameProbeWhateverItsSize() {
		List<BulkNode> larger = all(new Generated(new Size(30_000, 150_000), 7).nodes());
		assertThat(probe(larger)).isEqualTo(probe(NODES)).hasSizeGreaterThan(1000);
	}

	private static List<BulkNode> probe(List<BulkNode> nodes) {
		return nodes.stream().filter((node) -> node.key().contains("clew:generated/probe")).toList();
	}

	private static int depth(String id, Map<String, List<String>> parents, Map<String, Integer> known) {
		Integer depth = known.get(id);
		if (depth == null) {
			depth = parents.getOrDefault(id, List.of())
				.stream()
				.mapToInt((parent) -> 1 + depth(parent, parents, known))
				.max()
				.orElse(0);
			known.put(id, depth);
		}
		return depth;
	}

	private static <T> List<T> all(Iterator<Supplier<Stream<T>>> batches) {
		List<T> all = new ArrayList<>();
		batches.forEachRemaining((batch) -> batch.get().forEach(all::add));
		return all;
	}

}
