package org.clew.search;

import java.util.List;

import org.clew.api.Filters;
import org.clew.api.InvalidRequest;
import org.clew.api.Page;
import org.clew.api.PageRequest;
import org.clew.graph.Slice;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what a name means. */
@Controller
class SearchController {

	/** No more texts at once. */
	private static final int MOST_TEXTS = 1000;

	/** Longer than any name in a register. */
	private static final int LONGEST_TEXT = 1000;

	private final Searching searching;

	private final Resolving resolving;

	private final UnmatchedNames unmatchedNames;

	SearchController(Searching searching, Resolving resolving, UnmatchedNames unmatchedNames) {
		this.searching = searching;
		this.resolving = resolving;
		this.unmatchedNames = unmatchedNames;
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

	@QueryMapping
	List<Resolution> resolve(@Argument List<String> texts, @Argument @Nullable List<SearchType> types) {
		if (texts.size() > MOST_TEXTS) {
			throw new InvalidRequest("texts", texts.size() + " texts", "at most " + MOST_TEXTS);
		}
		for (int i = 0; i < texts.size(); i++) {
			if (texts.get(i).length() > LONGEST_TEXT) {
				throw new InvalidRequest("texts[" + i + "]", texts.get(i).length() + " characters",
						"at most " + LONGEST_TEXT + " characters");
			}
		}
		return this.resolving.resolve(texts, SearchType.asked(types));
	}

	@QueryMapping
	Page<UnmatchedName> unmatchedNames(@Argument @Nullable UnmatchedNameFilter filter,
			@Argument @Nullable Integer first, @Argument @Nullable String after) {
		UnmatchedNameFilter chosen = (filter != null) ? filter : UnmatchedNameFilter.NONE;
		String list = Filters.list("unmatchedNames", chosen);
		Slice slice = PageRequest.forward(first, after).slice(list);
		return Page.of(list, slice, this.unmatchedNames.list(chosen, slice));
	}

}
