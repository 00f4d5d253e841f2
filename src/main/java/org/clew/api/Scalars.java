package org.clew.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Description;
import graphql.language.ScalarTypeDefinition;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

import static graphql.Scalars.GraphQLString;

/** The scalars of the schema that GraphQL does not have itself. */
@Configuration(proxyBeanMethods = false)
class Scalars {

	/** As it is kept: what is wrong with a given one, the field that takes it tells. */
	private static final GraphQLScalarType PARTIAL_DATE = ExtendedScalars.newAliasedScalar("PartialDate")
		.aliasedScalar(GraphQLString)
		.build();

	private static final GraphQLScalarType DATE = ExtendedScalars.Date.transform((scalar) -> scalar
		.coercing(new Moments(ExtendedScalars.Date.getCoercing(), "a day such as \"2026-08-31\"")));

	private static final GraphQLScalarType DATE_TIME = ExtendedScalars.DateTime.transform((scalar) -> scalar
		.coercing(new Moments(ExtendedScalars.DateTime.getCoercing(), "a moment such as \"2026-08-31T12:00:00Z\"")));

	@Bean
	RuntimeWiringConfigurer scalarsOfTheSchema() {
		return (wiring) -> wiring.scalar(DATE).scalar(DATE_TIME).scalar(PARTIAL_DATE).scalar(ExtendedScalars.Json);
	}

	/** A library describes its scalars in words of its own; the schema has ours. */
	@Bean
	GraphQlSourceBuilderCustomizer describedByTheSchema() {
		return (source) -> source.schemaFactory((types, wiring) -> new SchemaGenerator().makeExecutableSchema(types,
				wiring.transform((described) -> describe(described.strictMode(false), types, wiring))));
	}

	private static void describe(RuntimeWiring.Builder described, TypeDefinitionRegistry types, RuntimeWiring wiring) {
		for (ScalarTypeDefinition scalar : types.scalars().values()) {
			Description description = scalar.getDescription();
			if (description != null) {
				described.scalar(Objects.requireNonNull(wiring.getScalars().get(scalar.getName()))
					.transform((same) -> same.description(description.getContent())));
			}
		}
	}

	/**
	 * Writes also what has no offset, as of UTC. Of what cannot be read it says what
	 * would be accepted, where the library names classes.
	 *
	 * @param known writes and reads what has an offset
	 * @param accepted what is accepted, with an example
	 */
	private record Moments(Coercing<?, ?> known, String accepted) implements Coercing<Object, Object> {

		@Override
		public @Nullable Object serialize(Object value, GraphQLContext context, Locale locale) {
			return this.known.serialize((value instanceof Instant moment) ? moment.atOffset(ZoneOffset.UTC) : value,
					context, locale);
		}

		@Override
		public @Nullable Object parseValue(Object value, GraphQLContext context, Locale locale) {
			try {
				Object read = this.known.parseValue(value, context, locale);
				if (isAsWritten(read, value)) {
					return read;
				}
			}
			catch (CoercingParseValueException ex) {
				// Said below, in words of ours.
			}
			throw new CoercingParseValueException("accepted: " + this.accepted);
		}

		/** The library takes the 30th of February for the last of the month. */
		private static boolean isAsWritten(@Nullable Object read, @Nullable Object written) {
			return !(read instanceof LocalDate) || read.toString().equals(String.valueOf(written));
		}

		@Override
		public @Nullable Object parseLiteral(Value<?> value, CoercedVariables variables, GraphQLContext context,
				Locale locale) {
			try {
				Object read = this.known.parseLiteral(value, variables, context, locale);
				if (value instanceof StringValue text && isAsWritten(read, text.getValue())) {
					return read;
				}
			}
			catch (CoercingParseLiteralException ex) {
				// Said below, in words of ours.
			}
			throw new CoercingParseLiteralException("accepted: " + this.accepted);
		}

	}

}
