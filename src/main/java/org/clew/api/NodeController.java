package org.clew.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import org.clew.api.Identifiers.Lookup;
import org.clew.graph.AsOf;
import org.clew.graph.Entity;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds records of any type by identifier. */
@Controller
class NodeController {

	private final Identifiers identifiers;

	NodeController(Identifiers identifiers) {
		this.identifiers = identifiers;
	}

	@QueryMapping
	Entity node(@Argument String id, DataFetchingEnvironment environment) {
		return AsOf.read(environment.getArgument(AsOfFields.ARGUMENT),
				() -> this.identifiers.resolve("id", id, Entity.class));
	}

	@QueryMapping
	DataFetcherResult<List<@Nullable Object>> nodes(@Argument List<String> ids, DataFetchingEnvironment environment) {
		if (ids.size() > PageRequest.MAXIMUM) {
			throw new InvalidRequest("ids", ids.size() + " identifiers", "at most " + PageRequest.MAXIMUM);
		}
		List<Dated> asked = ids.stream().map(Dated::of).toList();
		Map<Dated, Lookup> found = new HashMap<>();
		for (LocalDate day : asked.stream().map(Dated::day).filter(Objects::nonNull).distinct().toList()) {
			AsOfFields.past("ids", day);
			environment.getGraphQlContext().put(AsOfFields.class, day);
		}
		asked.stream()
			.map((one) -> Optional.ofNullable(one.day()))
			.distinct()
			.forEach((day) -> found.putAll(find(asked, day.orElse(null))));
		List<@Nullable Object> nodes = new ArrayList<>();
		List<GraphQLError> errors = new ArrayList<>();
		for (Dated one : asked) {
			Lookup lookup = Objects.requireNonNull(found.get(one));
			if (lookup.problem() != null) {
				errors.add(Errors.ofEntry(lookup.problem(), environment, nodes.size()));
			}
			nodes.add((one.day() != null && lookup.entity() != null) ? AsOfFields.on(one.day(), lookup.entity())
					: lookup.entity());
		}
		return DataFetcherResult.<List<@Nullable Object>>newResult().data(nodes).errors(errors).build();
	}

	private Map<Dated, Lookup> find(List<Dated> asked, @Nullable LocalDate day) {
		List<Lookup> lookups = AsOf.read(day,
				() -> this.identifiers.find("ids", asked.stream().map(Dated::id).toList()));
		Map<Dated, Lookup> found = new HashMap<>();
		for (int i = 0; i < asked.size(); i++) {
			if (Objects.equals(asked.get(i).day(), day)) {
				found.put(asked.get(i), lookups.get(i));
			}
		}
		return found;
	}

}
