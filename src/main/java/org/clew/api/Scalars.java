package org.clew.api;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

import static graphql.Scalars.GraphQLString;

/**
 * The scalars of the schema that GraphQL does not have itself.
 */
@Configuration(proxyBeanMethods = false)
class Scalars {

	/** As it is kept: what is wrong with a given one, the field that takes it tells. */
	private static final GraphQLScalarType PARTIAL_DATE = ExtendedScalars.newAliasedScalar("PartialDate")
		.aliasedScalar(GraphQLString)
		.build();

	@Bean
	RuntimeWiringConfigurer scalarsOfTheSchema() {
		return (wiring) -> wiring.scalar(ExtendedScalars.Date)
			.scalar(ExtendedScalars.DateTime)
			.scalar(PARTIAL_DATE)
			.scalar(ExtendedScalars.Json);
	}

}
