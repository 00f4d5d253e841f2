package org.clew.api;

import java.util.ArrayList;
import java.util.List;

import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import org.clew.graph.Entity;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Finds records of any type by identifier.
 */
@Controller
class NodeController {

	private final Identifiers identifiers;

	NodeController(Identifiers identifiers) {
		this.identifiers = identifiers;
	}

	@QueryMapping
	Entity node(@Argument String id) {
		return this.identifiers.resolve("id", id, Entity.class);
	}

	@QueryMapping
	DataFetcherResult<List<@Nullable Entity>> nodes(@Argument List<String> ids, DataFetchingEnvironment environment) {
		if (ids.size() > PageRequest.MAXIMUM) {
			throw new InvalidRequest("ids", ids.size() + " identifiers", "at most " + PageRequest.MAXIMUM);
		}
		List<@Nullable Entity> nodes = new ArrayList<>();
		List<GraphQLError> errors = new ArrayList<>();
		this.identifiers.find("ids", ids).forEach((found) -> {
			if (found.problem() != null) {
				errors.add(Errors.ofEntry(found.problem(), environment, nodes.size()));
			}
			nodes.add(found.entity());
		});
		return DataFetcherResult.<List<@Nullable Entity>>newResult().data(nodes).errors(errors).build();
	}

}
