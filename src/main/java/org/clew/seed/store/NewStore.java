package org.clew.seed.store;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.clew.bulk.BulkGraph;
import org.clew.bulk.BulkNode;
import org.clew.bulk.BulkRelation;
import org.clew.bulk.BulkWriter;
import org.clew.seed.Progress;
import org.clew.seed.plan.Plan;
import org.clew.seed.plan.PlannedNode;
import org.clew.seed.plan.PlannedRelationship;

/**
 * A plan as the first content of an embedded database. Nobody sees it until it is
 * {@link Store#publish published}.
 *
 * @param plan what to write
 * @param release which state that is
 */
public record NewStore(Plan plan, Release release) implements BulkGraph {

	private static final int BATCH = 2000;

	/**
	 * Writes.
	 * @param writer writes into the database's directory
	 * @throws IllegalStateException if a relation lacks an end
	 */
	public void write(BulkWriter writer) {
		long left = writer.write(this, OutputStream.nullOutputStream());
		if (left > 0) {
			throw new IllegalStateException(left + " relations of seed and atlas lack an end");
		}
	}

	@Override
	public long nodeCount() {
		return this.plan.nodes().size() + this.plan.identifiers().size() + 1L;
	}

	@Override
	public long relationCount() {
		return this.plan.relationships().size() + (long) this.plan.identifiers().size();
	}

	@Override
	public Iterator<Supplier<Stream<BulkNode>>> nodes() {
		Progress progress = Progress.of("Writing records and identifiers", nodeCount());
		Supplier<Stream<BulkNode>> own = () -> Stream.of(new BulkNode("release", List.of("Release"),
				Map.of("id", Release.ID, "written", this.release.digest())));
		return Stream
			.of(Stream.of(own), batches(this.plan.nodes(), NewStore::node, progress),
					batches(this.plan.identifiers().entrySet(), NewStore::identifier, progress))
			.flatMap(Function.identity())
			.iterator();
	}

	@Override
	public Iterator<Supplier<Stream<BulkRelation>>> relations() {
		Progress progress = Progress.of("Writing relations", relationCount());
		return Stream
			.concat(batches(this.plan.relationships(), NewStore::relation, progress),
					batches(this.plan.identifiers().entrySet(), NewStore::identifies, progress))
			.iterator();
	}

	private static BulkNode node(PlannedNode node) {
		return new BulkNode("n " + node.id(), List.of("Entity", node.label().text()),
				marked(node.properties(), Map.of("seedHash", new Fingerprint().of(node))));
	}

	private static BulkNode identifier(Map.Entry<String, String> meaning) {
		return new BulkNode("i " + meaning.getKey(), List.of("Identifier"),
				Map.of("curie", meaning.getKey(), "seedHash", meaning.getValue()));
	}

	private static BulkRelation relation(PlannedRelationship relation) {
		return new BulkRelation("n " + relation.from(), relation.type().name(), "n " + relation.to(), marked(
				relation.properties(), Map.of("seedKey", relation.key(), "seedHash", new Fingerprint().of(relation))));
	}

	private static BulkRelation identifies(Map.Entry<String, String> meaning) {
		return new BulkRelation("i " + meaning.getKey(), "IDENTIFIES", "n " + meaning.getValue(),
				Map.of("seedKey", meaning.getKey()));
	}

	private static Map<String, Object> marked(Map<String, Object> properties, Map<String, String> marks) {
		Map<String, Object> all = new TreeMap<>(properties);
		all.putAll(marks);
		return all;
	}

	private static <T, R> Stream<Supplier<Stream<R>>> batches(Collection<T> things, Function<T, R> form,
			Progress progress) {
		List<T> all = List.copyOf(things);
		return Stream.iterate(0, (from) -> from < all.size(), (from) -> from + BATCH).map((from) -> () -> {
			List<T> batch = all.subList(from, Math.min(all.size(), from + BATCH));
			progress.add(batch.size());
			return batch.stream().map(form);
		});
	}

}
