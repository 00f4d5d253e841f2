package org.clew.news;

import graphql.scalars.ExtendedScalars;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * What the schema needs beyond fields.
 */
@Configuration(proxyBeanMethods = false)
class NewsSchema {

	@Bean
	RuntimeWiringConfigurer dates() {
		return (wiring) -> wiring.scalar(ExtendedScalars.Date);
	}

}
