package org.clew.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.clew.graph.Near;
import org.clew.graph.OutOfTime;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import reactor.core.publisher.Mono;

import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.DataAccessException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Turns what went wrong into an error that says so. What is nobody's mistake keeps to the
 * framework: an id for the client, the cause in the log.
 */
@Component
class Errors extends DataFetcherExceptionResolverAdapter implements SubscriptionExceptionResolver {

	private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

	private static final String NOT_WRITTEN = "Neo.DatabaseError.Transaction.";

	private static final String READ_ONLY = "ReadOnly";

	Errors() {
		setThreadLocalContextAware(false);
	}

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable problem, DataFetchingEnvironment environment) {
		return resolve(problem, environment);
	}

	/** What the fields of a subscription find wrong comes here, and nowhere else. */
	@Override
	public Mono<List<GraphQLError>> resolveException(Throwable problem) {
		return Mono.justOrEmpty(resolve(problem, null)).map(List::of);
	}

	private static @Nullable GraphQLError resolve(Throwable problem, @Nullable DataFetchingEnvironment environment) {
		return switch (said(problem)) {
			case InvalidRequest invalid -> of(invalid, environment).build();
			case UnknownIdentifier unknown -> of(unknown, environment).build();
			case OutOfTime late ->
				error(environment, ErrorType.INTERNAL_ERROR, late, Map.of("code", "TIMEOUT")).build();
			case DataAccessException access -> ofDatabase(access, environment);
			case TransactionException transaction -> ofDatabase(transaction, environment);
			case Neo4jException neo4j -> ofDatabase(neo4j, environment);
			case RetryableException retryable -> ofDatabase((Throwable) retryable, environment);
			default -> null;
		};
	}

	/**
	 * What the project's code says is wrong: a record that is made of arguments says it
	 * inside the framework's own exceptions.
	 */
	private static Throwable said(Throwable problem) {
		for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
			if (cause instanceof InvalidRequest || cause instanceof UnknownIdentifier) {
				return cause;
			}
		}
		return problem;
	}

	/**
	 * The error of one entry of a list, of which the others may be right.
	 * @param problem what is wrong with it
	 * @param index its place in the list
	 */
	static GraphQLError ofEntry(RuntimeException problem, DataFetchingEnvironment environment, int index) {
		GraphqlErrorBuilder<?> error = switch (problem) {
			case InvalidRequest invalid -> of(invalid, environment);
			case UnknownIdentifier unknown -> of(unknown, environment);
			default -> throw problem;
		};
		return error.path(environment.getExecutionStepInfo().getPath().segment(index)).build();
	}

	private static GraphqlErrorBuilder<?> of(InvalidRequest invalid, @Nullable DataFetchingEnvironment environment) {
		return error(environment, ErrorType.BAD_REQUEST, invalid, details(invalid));
	}

	private static GraphqlErrorBuilder<?> of(UnknownIdentifier unknown, @Nullable DataFetchingEnvironment environment) {
		return error(environment, ErrorType.NOT_FOUND, unknown, details(unknown));
	}

	private static Map<String, Object> details(UnknownIdentifier unknown) {
		return details("UNKNOWN_IDENTIFIER", unknown.field(), unknown.value(),
				Map.of("near", unknown.near().stream().map(Errors::named).toList()));
	}

	private static Map<String, Object> details(InvalidRequest invalid) {
		Map<String, Object> more = new LinkedHashMap<>();
		more.put("accepted", invalid.accepted());
		if (invalid.near() != null) {
			more.put("near", invalid.near().stream().map(Errors::named).toList());
		}
		return details("INVALID_ARGUMENT", invalid.field(), invalid.value(), more);
	}

	private static Map<String, Object> details(String code, String field, @Nullable Object value, Map<String, ?> more) {
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("code", code);
		details.put("field", field);
		if (value != null) {
			details.put("value", value);
		}
		details.putAll(more);
		return details;
	}

	private static Map<String, String> named(Near near) {
		Map<String, String> named = new LinkedHashMap<>();
		named.put("id", near.id());
		named.put("name", near.name());
		return named;
	}

	private static @Nullable GraphQLError ofDatabase(Throwable problem, @Nullable DataFetchingEnvironment environment) {
		for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
			if (cause instanceof ClientException client && client.code().startsWith(TIMED_OUT)) {
				return ofDatabase("TIMEOUT", "The database took too long to answer; ask for less at once", environment);
			}
			if (cause instanceof ClientException client && client.code().contains(READ_ONLY)) {
				return ofDatabase("DATABASE_READ_ONLY",
						"The database cannot be written now; nothing was kept. Try again later", environment);
			}
			if (cause instanceof RetryableException || cause instanceof TransientDataAccessException
					|| cause instanceof SecurityException || isWithoutConnection(cause) || isGivenUp(cause)) {
				return ofDatabase("DATABASE_UNAVAILABLE", "The database does not answer now; try again in a moment",
						environment);
			}
		}
		return null;
	}

	/**
	 * The database could not begin or commit a transaction, as where its disk is full.
	 */
	private static boolean isGivenUp(Throwable cause) {
		return cause instanceof DatabaseException database && database.code().startsWith(NOT_WRITTEN);
	}

	/** All connections are taken by those who wait; the driver has no type for it. */
	private static boolean isWithoutConnection(Throwable cause) {
		return cause instanceof ClientException && cause.getCause() instanceof TimeoutException;
	}

	private static GraphQLError ofDatabase(String code, String message, @Nullable DataFetchingEnvironment environment) {
		return at(environment).errorType(ErrorType.INTERNAL_ERROR)
			.message(message)
			.extensions(Map.of("code", code))
			.build();
	}

	private static GraphqlErrorBuilder<?> error(@Nullable DataFetchingEnvironment environment, ErrorType type,
			RuntimeException problem, Map<String, Object> details) {
		return at(environment).errorType(type).message("%s", String.valueOf(problem.getMessage())).extensions(details);
	}

	private static GraphqlErrorBuilder<?> at(@Nullable DataFetchingEnvironment environment) {
		return (environment != null) ? GraphqlErrorBuilder.newError(environment) : GraphqlErrorBuilder.newError();
	}

}
