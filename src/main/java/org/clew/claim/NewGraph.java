package org.clew.claim;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.clew.bulk.BulkGraph;
import org.clew.bulk.BulkGraph.BulkNode;
import org.clew.bulk.BulkGraph.BulkRelation;
import org.clew.bulk.BulkWriter;

/**
 * Claims of Clew's own files as the first content of an embedded database: each record
 * and relation is what its one claim makes it.
 *
 * @param batch all that they say
 * @param release a node that says so
 */
public record NewGraph(Batch batch, BulkNode release) implements BulkGraph {

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
		return this.batch.nodes().size() + this.batch.identifiers().size() + 1L;
	}

	@Override
	public long relationCount() {
		return this.batch.links().size() + (long) this.batch.identifiers().size();
	}

	@Override
	public Iterator<Supplier<Stream<BulkNode>>> nodes() {
		Progress progress = Progress.of("Writing records and identifiers", nodeCount());
		Supplier<Stream<BulkNode>> own = () -> Stream.of(this.release);
		return Stream
			.of(Stream.of(own), batches(this.batch.nodes(), NewGraph::node, progress),
					batches(this.batch.identifiers(), NewGraph::identifier, progress))
			.flatMap(Function.identity())
			.iterator();
	}

	@Override
	public Iterator<Supplier<Stream<BulkRelation>>> relations() {
		Progress progress = Progress.of("Writing relations", relationCount());
		return Stream
			.concat(batches(this.batch.links(), NewGraph::relation, progress),
					batches(this.batch.identifiers(), NewGraph::identifies, progress))
			.iterator();
	}

	private static BulkNode node(NodeClaim claim) {
		return new BulkNode("n " + claim.id(), List.of("Entity", claim.label()), claim.record());
	}

	private static BulkNode identifier(IdentifierClaim claim) {
		return new BulkNode("i " + claim.curie(), List.of("Identifier"), Map.of("curie", claim.curie()));
	}

	private static BulkRelation relation(LinkClaim claim) {
		return new BulkRelation("n " + claim.from(), claim.type(), "n " + claim.to(), claim.relation());
	}

	private static BulkRelation identifies(IdentifierClaim claim) {
		return new BulkRelation("i " + claim.curie(), "IDENTIFIES", "n " + claim.id(),
				Map.of(Owner.MARK, claim.source()));
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
