package org.clew.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import graphql.relay.Connection;
import graphql.relay.ConnectionCursor;
import graphql.relay.DefaultConnectionCursor;
import graphql.relay.Edge;
import graphql.relay.PageInfo;
import org.clew.graph.Found;
import org.clew.graph.Slice;
import org.clew.graph.Slice.Position;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, as a Relay connection with a total. Cursors are made for those who
 * ask for them.
 *
 * @param <T> what is in the list
 */
public class Page<T> implements Connection<T> {

	private final List<Edge<T>> edges;

	private final PageInfo pageInfo;

	private final int totalCount;

	protected Page(List<Edge<T>> edges, PageInfo pageInfo, int totalCount) {
		this.edges = edges;
		this.pageInfo = pageInfo;
		this.totalCount = totalCount;
	}

	protected Page(Page<T> page) {
		this(page.edges, page.pageInfo, page.totalCount);
	}

	/**
	 * Makes a page of what was found.
	 * @param <T> what is in the list
	 * @param list what tells the list from others
	 * @param slice what was asked for
	 * @param found what was found
	 */
	public static <T> Page<T> of(String list, Slice slice, Found<T> found) {
		List<T> items = found.items().stream().map(Slice.Item::item).toList();
		return of(list, slice, items, found.more(), found.total(), (place) -> found.items().get(place).position());
	}

	/**
	 * Makes a page of what is in memory.
	 * @param <T> what is in the list
	 * @param list what tells the list from others
	 * @param slice what was asked for
	 * @param items the part of the list
	 * @param more whether the list goes on in the direction of reading
	 * @param total how many the whole list holds
	 * @param position tells where an item of the part stands in the list
	 */
	public static <T> Page<T> of(String list, Slice slice, List<T> items, boolean more, int total,
			IntFunction<Position> position) {
		List<Edge<T>> edges = new ArrayList<>(items.size());
		for (int i = 0; i < items.size(); i++) {
			edges.add(new Placed<>(items.get(i), list, position, i));
		}
		boolean elsewhere = slice.from() != null;
		return new Page<>(edges,
				new Ends(edges.isEmpty() ? null : edges.getFirst(), edges.isEmpty() ? null : edges.getLast(),
						slice.backward() ? more : elsewhere, slice.backward() ? elsewhere : more),
				total);
	}

	@Override
	public List<Edge<T>> getEdges() {
		return this.edges;
	}

	/**
	 * {@return what is in the edges, without their cursors}
	 */
	public List<T> getNodes() {
		return this.edges.stream().map(Edge::getNode).toList();
	}

	@Override
	public PageInfo getPageInfo() {
		return this.pageInfo;
	}

	public int getTotalCount() {
		return this.totalCount;
	}

	/** An item with its place. */
	private record Placed<T>(T item, String list, IntFunction<Position> position, int place) implements Edge<T> {

		@Override
		public T getNode() {
			return this.item;
		}

		@Override
		public ConnectionCursor getCursor() {
			return new DefaultConnectionCursor(Cursors.encode(this.list, this.position.apply(this.place)));
		}

	}

	/** Where in the list the page lies. */
	private record Ends(@Nullable Edge<?> first, @Nullable Edge<?> last, boolean before,
			boolean after) implements PageInfo {

		@Override
		@SuppressWarnings("NullAway") // an empty page has no cursors
		public ConnectionCursor getStartCursor() {
			return (this.first != null) ? this.first.getCursor() : null;
		}

		@Override
		@SuppressWarnings("NullAway") // an empty page has no cursors
		public ConnectionCursor getEndCursor() {
			return (this.last != null) ? this.last.getCursor() : null;
		}

		@Override
		public boolean isHasPreviousPage() {
			return this.before;
		}

		@Override
		public boolean isHasNextPage() {
			return this.after;
		}

	}

}
