package org.clew.search;

import java.util.List;

import org.clew.api.Filters;
import org.clew.api.PageRequest;
import org.clew.graph.Slice;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what a name means.
 */
@Controller
class SearchController {

	private final Searching searching;

	SearchController(Searching searching) {
		this.searching = searching;
	}

	@QueryMapping
	SearchConnection search(@Argument String text, @Argument @Nullable List<SearchType> types,
			@Argument @Nullable Integer first, @Argument @Nullable String after) {
		SearchText read = SearchText.of("text", text);
		List<SearchType> asked = SearchType.asked(types);
		String list = Filters.list("search", read.typed(), asked);
		Slice slice = PageRequest.forward(first, after).slice(list);
		return this.searching.search(list, read, asked, slice);
	}

}
