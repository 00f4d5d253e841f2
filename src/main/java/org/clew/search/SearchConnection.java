package org.clew.search;

import java.util.List;

import org.clew.api.Page;

/**
 * A page of what was found, with how much there is of each type.
 */
final class SearchConnection extends Page<SearchResult> {

	private final List<SearchFacet> facets;

	private final boolean truncated;

	SearchConnection(Page<SearchResult> page, List<SearchFacet> facets, boolean truncated) {
		super(page);
		this.facets = facets;
		this.truncated = truncated;
	}

	public List<SearchFacet> getFacets() {
		return this.facets;
	}

	public boolean isTruncated() {
		return this.truncated;
	}

	/**
	 * How many records of one type were found.
	 *
	 * @param type the type
	 * @param count how many
	 * @param capped whether there may be more
	 */
	record SearchFacet(SearchType type, int count, boolean capped) {
	}

}
