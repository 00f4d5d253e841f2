package org.clew.registry;

import java.util.List;

import org.clew.registry.cohort.RequestDimension;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what came of requests, to everybody. */
@Controller
class RequestOutcomeController {

	private final Outcomes outcomes;

	RequestOutcomeController(Outcomes outcomes) {
		this.outcomes = outcomes;
	}

	@QueryMapping
	RequestOutcomes requestOutcomes(@Argument @Nullable RequestOutcomeFilter filter,
			@Argument List<RequestDimension> groupBy) {
		return this.outcomes.of(filter, groupBy);
	}

}
