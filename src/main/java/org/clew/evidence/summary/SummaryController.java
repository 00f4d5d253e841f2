package org.clew.evidence.summary;

import java.time.LocalDate;
import java.util.List;

import org.clew.api.Identifiers;
import org.clew.evidence.UseFilter;
import org.clew.graph.AsOf;
import org.clew.graph.Condition;
import org.clew.graph.Cypher;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Counts uses. */
@Controller
class SummaryController {

	private final Cypher cypher;

	private final Identifiers identifiers;

	SummaryController(Cypher cypher, Identifiers identifiers) {
		this.cypher = cypher;
		this.identifiers = identifiers;
	}

	@QueryMapping
	List<SummaryGroup> evidenceSummary(@Argument @Nullable UseFilter filter, @Argument List<SummaryDimension> groupBy,
			@Argument @Nullable LocalDate asOf) {
		Condition condition = (filter != null) ? filter.condition(this.identifiers) : Condition.ALWAYS;
		return AsOf.read(asOf, () -> new Summary(condition, groupBy).read(this.cypher));
	}

}
