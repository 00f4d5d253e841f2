package org.clew.generate;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.clew.bulk.BulkGraph;
import org.clew.bulk.BulkGraph.BulkNode;
import org.clew.bulk.BulkGraph.BulkRelation;

/**
 * A generated graph: the world, as large as asked for, and the probe, a small region that
 * is the same in graphs of every size. What is asked about the probe has the same answer
 * in all of them, so it shows what the size of the graph alone costs.
 */
final class Generated implements BulkGraph {

	/** The least size of the whole. */
	static final Size PROBE = new Size(3_000, 8_000);

	private static final int BATCH = 500;

	private static final String NOTE = "Made up by bin/clew generate to measure with: no drug, target, disease, study or patient in it is real";

	private final long seed;

	private final Size size;

	private final Region probe;

	private final Region world;

	Generated(Size size, long seed) {
		this.size = size;
		this.seed = seed;
		this.probe = Region.of(Region.SOURCE + "/probe", PROBE, 1);
		this.world = Region.of(Region.SOURCE, size.minus(PROBE), seed);
	}

	@Override
	public long nodeCount() {
		return this.size.nodes();
	}

	@Override
	public long relationCount() {
		return this.size.edges();
	}

	@Override
	public Iterator<Supplier<Stream<BulkNode>>> nodes() {
		Stream<Supplier<Stream<BulkNode>>> common = Stream.of(this::common);
		return Stream.concat(common, all(Region::nodes)).iterator();
	}

	@Override
	public Iterator<Supplier<Stream<BulkRelation>>> relations() {
		Stream<Supplier<Stream<BulkRelation>>> common = Stream.of(this::joined);
		return Stream.concat(common, all(Region::relations)).iterator();
	}

	static String basis(int number) {
		return Region.SOURCE + "/basis-" + number;
	}

	private <T> Stream<Supplier<Stream<T>>> all(Drawing<T> drawing) {
		return Stream.of(this.probe, this.world)
			.flatMap((region) -> Stream.of(Kind.values()).flatMap((kind) -> batches(region, kind, drawing)));
	}

	private static <T> Stream<Supplier<Stream<T>>> batches(Region region, Kind kind, Drawing<T> drawing) {
		int count = region.count(kind);
		return IntStream.iterate(0, (start) -> start < count, (start) -> start + BATCH)
			.mapToObj((start) -> () -> IntStream.range(start, Math.min(count, start + BATCH))
				.boxed()
				.flatMap((index) -> drawing.of(region, kind, index).stream()));
	}

	/** What there is one of: the source, the release, and the five bases. */
	private Stream<BulkNode> common() {
		List<BulkNode> common = new ArrayList<>();
		common.add(new BulkNode(Region.SOURCE, List.of("Entity", "Source"),
				Map.of("id", Region.SOURCE, "name", "Generated, not real", "licence", "CC0-1.0", "note", NOTE)));
		common.add(Nodes.identifier(Region.SOURCE.toUpperCase(Locale.ROOT)));
		common.add(new BulkNode("release", List.of("Release"), release()));
		for (int i = 0; i < Nodes.BASES.size(); i++) {
			common.add(new BulkNode(basis(i), List.of("Entity", "Basis"), Map.of("id", basis(i), "name",
					Nodes.BASES.get(i), "basis", Nodes.BASES.get(i), "code", i + 1L, "definition", NOTE)));
		}
		return common.stream();
	}

	/** The same seed and size give the same graph to the last property. */
	private Map<String, Object> release() {
		String version = "generated-%d-%d-%d".formatted(this.size.nodes(), this.size.edges(), this.seed);
		return Map.of("id", "clew:release", "version", version, "digest", version, "generatedAt",
				OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), "files", 0L);
	}

	private Stream<BulkRelation> joined() {
		return Stream.of(
				new BulkRelation("identifier " + Region.SOURCE.toUpperCase(Locale.ROOT), "IDENTIFIES", Region.SOURCE,
						Map.of("kind", "PRIMARY")),
				new BulkRelation(this.probe.id(Kind.DISEASE, 0), "SUBCLASS_OF", this.world.id(Kind.DISEASE, 0),
						Relations.STATED));
	}

	/**
	 * Draws what there is of one record.
	 *
	 * @param <T> nodes or relations
	 */
	@FunctionalInterface
	private interface Drawing<T> {

		List<T> of(Region region, Kind kind, int index);

	}

}
