package org.clew.search;

import java.util.List;

import graphql.relay.PageInfo;
import org.clew.api.Page;
import org.clew.graph.Entity;
import org.clew.identifier.IdentifierKind;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found, with how much there is of each type.
 *
 * @param edges what was found, and how it answers to the text
 * @param pageInfo where in the list the page lies
 * @param totalCount how many there are in all
 * @param facets how many there are of each type
 * @param truncated whether there may be more than the list holds
 */
record SearchConnection(List<SearchEdge> edges, PageInfo pageInfo, int totalCount, List<SearchFacet> facets,
		boolean truncated) {

	static SearchConnection of(Page<SearchResult> page, List<SearchFacet> facets, boolean truncated) {
		return new SearchConnection(page.getEdges()
			.stream()
			.map((edge) -> new SearchEdge(edge.getCursor().getValue(), edge.getNode()))
			.toList(), page.getPageInfo(), page.getTotalCount(), facets, truncated);
	}

	public List<Entity> nodes() {
		return this.edges.stream().map(SearchEdge::node).toList();
	}

	/**
	 * A record in the list.
	 *
	 * @param result the record, with how it answers to the text
	 */
	record SearchEdge(String cursor, SearchResult result) {

		public Entity node() {
			return this.result.node();
		}

		public SearchType type() {
			return this.result.type();
		}

		public MatchKind match() {
			return this.result.match();
		}

		public String matchedText() {
			return this.result.matchedText();
		}

		public @Nullable IdentifierKind identifierKind() {
			return this.result.identifierKind();
		}

	}

	/**
	 * How many records of one type were found.
	 *
	 * @param count how many
	 * @param capped whether there may be more
	 */
	record SearchFacet(SearchType type, int count, boolean capped) {
	}

}
