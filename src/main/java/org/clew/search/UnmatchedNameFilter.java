package org.clew.search;

import java.util.Arrays;
import java.util.List;

import org.clew.api.Filters.StringFilter;
import org.clew.api.Filters;
import org.clew.graph.Condition;
import org.jspecify.annotations.Nullable;

/** Which unmatched names, as a client writes it. */
record UnmatchedNameFilter(@Nullable List<SearchType> type, @Nullable List<UnmatchedReason> reason,
		@Nullable String source, @Nullable StringFilter text) {

	static final UnmatchedNameFilter NONE = new UnmatchedNameFilter(null, null, null, null);

	Condition condition() {
		List<SearchType> types = (this.type != null) ? this.type : Arrays.asList(SearchType.values());
		return new Filters()
			.add(types, (wanted) -> Condition.of("n.type IN $?", wanted.stream().map(SearchType::label).toList()))
			.oneOf(this.reason, "n.reason")
			.add(this.source, (id) -> Condition.of("n.source = $?", id))
			.add(this.text, (part) -> part.on("[n.text]"))
			.condition();
	}

}
