package org.clew.bulk;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.batchimport.api.InputIterator;
import org.neo4j.batchimport.api.input.InputChunk;
import org.neo4j.batchimport.api.input.InputEntityVisitor;

/**
 * Hands batches of nodes or relations to the importer's threads.
 *
 * @param <T> a node or a relation
 */
final class Batches<T> implements InputIterator {

	private final Iterator<Supplier<Stream<T>>> batches;

	private final Presentation<T> presentation;

	Batches(Iterator<Supplier<Stream<T>>> batches, Presentation<T> presentation) {
		this.batches = batches;
		this.presentation = presentation;
	}

	@Override
	public InputChunk newChunk() {
		return new Chunk();
	}

	@Override
	public boolean next(InputChunk chunk) {
		return ((Batches<?>.Chunk) chunk).fill();
	}

	private synchronized @Nullable Supplier<Stream<T>> next() {
		return this.batches.hasNext() ? this.batches.next() : null;
	}

	@Override
	public void close() {
	}

	/** The importer knows arrays, no lists. */
	static void properties(Map<String, Object> properties, InputEntityVisitor visitor) {
		properties.forEach(
				(name, value) -> visitor.property(name, (value instanceof List<?> list) ? array(list) : value, true));
	}

	private static Object array(List<?> list) {
		if (list.isEmpty()) {
			return new String[0];
		}
		return switch (list.getFirst()) {
			case String text -> list.toArray(String[]::new);
			case Long number -> list.stream().mapToLong(Long.class::cast).toArray();
			case Double number -> list.stream().mapToDouble(Double.class::cast).toArray();
			case Boolean truth -> list.toArray(Boolean[]::new);
			case ZonedDateTime time -> list.toArray(ZonedDateTime[]::new);
			case LocalDate date -> list.toArray(LocalDate[]::new);
			case LocalDateTime time -> list.toArray(LocalDateTime[]::new);
			default -> throw new IllegalArgumentException("No list of " + list.getFirst().getClass());
		};
	}

	/**
	 * How a node or a relation is shown to the importer.
	 *
	 * @param <T> a node or a relation
	 */
	@FunctionalInterface
	interface Presentation<T> {

		void show(T thing, InputEntityVisitor visitor);

	}

	/** One thread's batch, made by that thread. */
	private final class Chunk implements InputChunk {

		private Iterator<T> things = Collections.emptyIterator();

		private boolean fill() {
			Supplier<Stream<T>> batch = Batches.this.next();
			this.things = (batch != null) ? batch.get().iterator() : Collections.emptyIterator();
			return batch != null;
		}

		@Override
		public boolean next(InputEntityVisitor visitor) throws IOException {
			if (!this.things.hasNext()) {
				return false;
			}
			Batches.this.presentation.show(this.things.next(), visitor);
			visitor.endOfEntity();
			return true;
		}

		@Override
		public void close() {
		}

	}

}
