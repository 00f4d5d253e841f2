package org.clew.http;

import graphql.execution.instrumentation.Instrumentation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has GraphQL take its documents from {@link Documents}. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

	@Bean
	GraphQlSourceBuilderCustomizer keptDocuments(Documents.Settings settings) {
		Documents documents = new Documents(
				(settings.trusted() != null) ? TrustedDocuments.in(settings.trusted()) : null);
		return (source) -> source.configureGraphQl((graphQl) -> graphQl.preparsedDocumentProvider(documents));
	}

	/**
	 * Spring puts even one instrumentation into a chain, which makes lists for each field
	 * of an answer.
	 */
	@Bean
	GraphQlSourceBuilderCustomizer bareInstrumentation(ObjectProvider<Instrumentation> all) {
		return (source) -> all.ifUnique((only) -> source.configureGraphQl((graphQl) -> graphQl.instrumentation(only)));
	}

}
