package org.clew.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Component;

/** Says why a field was refused, and which role it needs. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals extends DataFetcherExceptionResolverAdapter {

	private final Rules rules;

	private final boolean readOnly;

	Refusals(Rules rules, ObjectProvider<JwtDecoder> issuer) {
		this.rules = rules;
		this.readOnly = issuer.stream().findAny().isEmpty();
		setThreadLocalContextAware(true);
	}

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable problem, DataFetchingEnvironment environment) {
		if (!(problem instanceof AccessDeniedException) && !(problem instanceof AuthenticationException)) {
			return null;
		}
		String field = environment.getField().getName();
		Optional<Role> role = this.rules.role(((GraphQLNamedType) environment.getParentType()).getName(), field);
		String needs = field + role.map((needed) -> " needs the role " + needed).orElse(" needs a caller who is known");
		return switch (SecurityContextHolder.getContext().getAuthentication()) {
			case CallerAuthentication known -> error(environment, ErrorType.FORBIDDEN, "FORBIDDEN", role,
					needs + "; the token gives " + shown(known.getPrincipal()));
			case UncheckedToken unchecked -> error(environment, ErrorType.UNAUTHORIZED, "AUTHENTICATION_UNAVAILABLE",
					role, needs + ", and the token cannot be checked now; try again in a moment");
			case null, default -> unknown(environment, role, needs);
		};
	}

	private GraphQLError unknown(DataFetchingEnvironment environment, Optional<Role> role, String needs) {
		return this.readOnly
				? error(environment, ErrorType.UNAUTHORIZED, "NO_ISSUER", role,
						needs + ", and this server knows no issuer of tokens: it can only be read. Its operator can"
								+ " set spring.security.oauth2.resourceserver.jwt.issuer-uri")
				: error(environment, ErrorType.UNAUTHORIZED, "UNAUTHENTICATED", role,
						needs + "; send a token in the header Authorization: Bearer …");
	}

	private static String shown(Caller caller) {
		return caller.roles().isEmpty() ? "no role"
				: caller.roles().stream().map(Role::name).collect(Collectors.joining(", "));
	}

	private static GraphQLError error(DataFetchingEnvironment environment, ErrorType type, String code,
			Optional<Role> role, String message) {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", code);
		role.ifPresent((needed) -> extensions.put("role", needed.name()));
		return GraphqlErrorBuilder.newError(environment)
			.errorType(type)
			.message("%s", message)
			.extensions(extensions)
			.build();
	}

}
