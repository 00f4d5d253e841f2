package org.clew.api;

import java.util.List;

import graphql.relay.Connection;
import graphql.relay.DefaultConnectionCursor;
import graphql.relay.DefaultEdge;
import graphql.relay.DefaultPageInfo;
import graphql.relay.Edge;
import graphql.relay.PageInfo;
import org.clew.graph.Found;
import org.clew.graph.Slice;

/**
 * One page of a list, as a Relay connection with a total.
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
	 * @return the page
	 */
	public static <T> Page<T> of(String list, Slice slice, Found<T> found) {
		List<Edge<T>> edges = found.items()
			.stream()
			.<Edge<T>>map((item) -> new DefaultEdge<>(item.item(),
					new DefaultConnectionCursor(Cursors.encode(list, item.position()))))
			.toList();
		boolean elsewhere = slice.from() != null;
		return new Page<>(edges,
				new DefaultPageInfo(edges.isEmpty() ? null : edges.getFirst().getCursor(),
						edges.isEmpty() ? null : edges.getLast().getCursor(),
						slice.backward() ? found.more() : elsewhere, slice.backward() ? elsewhere : found.more()),
				found.total());
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

}
