package org.clew.api;

import org.clew.graph.Entities;
import org.clew.graph.Entity;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Wires every batched field, and the one loader that turns identifiers into records. */
@Configuration(proxyBeanMethods = false)
class EntityLoader {

	/** Name of the loader from identifiers to records. */
	static final String NAME = "entities";

	EntityLoader(BatchLoaderRegistry registry, Entities entities, ObjectProvider<BatchedFields> fields) {
		registry.<At<String>, Entity>forName(NAME)
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> At.load(keys, entities::byIds)));
		fields.forEach((each) -> each.fields().forEach((field) -> field.loads().with(registry)));
	}

	@Bean
	static RuntimeWiringConfigurer batchedFields(ObjectProvider<BatchedFields> fields,
			ObjectProvider<Entities> entities) {
		return (wiring) -> fields.forEach((each) -> each.fields()
			.forEach((field) -> wiring.type(field.type(),
					(type) -> type.dataFetcher(field.name(), field.fetcher(entities::getObject)))));
	}

}
