package org.clew.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionStage;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.clew.graph.Entity;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Hands the day that a field is asked for down to all fields below it. Records that are
 * read as of a day have identifiers of that day, so that no cache takes what was said
 * then for what is said now.
 */
@Configuration(proxyBeanMethods = false)
public class AsOfFields {

	/**
	 * Under which name the argument stands, and the context of a request keeps the day.
	 */
	static final String ARGUMENT = "asOf";

	private static final String QUERY = "Query";

	private static final String ID = "id";

	/** They take an identifier of a day, as answers give it. */
	private static final Set<String> ROOTS = Set.of("node", "drug", "target", "disease", "study");

	/**
	 * {@return whether a request read something as of a day}
	 * @param context the context of the request, once it was answered
	 */
	public static boolean areAsked(GraphQLContext context) {
		return context.hasKey(AsOfFields.class);
	}

	@Bean
	GraphQlSourceBuilderCustomizer daysOfFields() {
		return (source) -> source.typeVisitors(List.of(new Visitor()));
	}

	private static DataFetcher<?> ofADay(DataFetcher<?> fetcher, boolean byId) {
		return (environment) -> {
			DataFetchingEnvironment asked = byId ? split(environment) : environment;
			if (!(asked.getArguments().get(ARGUMENT) instanceof LocalDate day)) {
				return fetcher.get(environment);
			}
			past(ARGUMENT, day);
			environment.getGraphQlContext().put(AsOfFields.class, day);
			return switch (fetcher.get(asked)) {
				case Mono<?> later -> later.map((it) -> on(day, it));
				case CompletionStage<?> later -> later.thenApply((it) -> on(day, it));
				case Object value -> on(day, value);
				case null -> null;
			};
		};
	}

	/** An identifier of a day asks for the record as of that day. */
	private static DataFetchingEnvironment split(DataFetchingEnvironment environment) {
		Dated dated = Dated.of(Objects.requireNonNull(environment.getArgument(ID)));
		LocalDate day = dated.day();
		if (day == null) {
			return environment;
		}
		past(ID, day);
		Map<String, Object> arguments = new HashMap<>(environment.getArguments());
		arguments.put(ID, dated.id());
		if (arguments.get(ARGUMENT) instanceof LocalDate other && !other.equals(day)) {
			throw new InvalidRequest(ARGUMENT, other, day + ", the day of the identifier");
		}
		arguments.put(ARGUMENT, day);
		return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(environment).arguments(arguments).build();
	}

	/**
	 * Refuses a day to come.
	 * @param field the argument that holds it
	 * @param day the day
	 */
	static void past(String field, LocalDate day) {
		if (day.isAfter(LocalDate.now(Clock.systemUTC()))) {
			throw new InvalidRequest(field, day, "today, in UTC, or a day before");
		}
	}

	/**
	 * Has all that is asked of a value be read as of a day.
	 * @param day the day
	 * @return the value with its day
	 */
	static Object on(LocalDate day, @Nullable Object value) {
		return (value instanceof DataFetcherResult<?> result) ? result.transform((builder) -> builder.localContext(day))
				: DataFetcherResult.newResult().data(value).localContext(day).build();
	}

	private static DataFetcher<?> ownId() {
		return (environment) -> {
			String id = Objects.requireNonNull((Entity) environment.getSource()).id();
			return (environment.<Object>getLocalContext() instanceof LocalDate day) ? new Dated(id, day).toString()
					: id;
		};
	}

	/** Looks at each field once, when the schema is made. */
	private static final class Visitor extends GraphQLTypeVisitorStub {

		@Override
		public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
				TraverserContext<GraphQLSchemaElement> context) {
			if (context.getParentNode() instanceof GraphQLObjectType type) {
				GraphQLCodeRegistry.Builder code = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
				FieldCoordinates place = FieldCoordinates.coordinates(type, field);
				if (type.getName().equals(QUERY)) {
					boolean byId = ROOTS.contains(field.getName());
					if (byId || field.getArgument(ARGUMENT) != null) {
						code.dataFetcher(place, ofADay(code.getDataFetcher(place, field), byId));
					}
				}
				else if (field.getName().equals(ID)
						&& type.getInterfaces().stream().anyMatch((one) -> one.getName().equals("Node"))) {
					code.dataFetcher(place, ownId());
				}
			}
			return TraversalControl.CONTINUE;
		}

	}

}
