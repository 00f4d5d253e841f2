package org.clew.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.clew.graph.AsOf;
import org.clew.graph.Entities;
import org.clew.graph.Entity;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

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

	/**
	 * A key to load something by, with the day as of which it is asked for.
	 *
	 * @param <K> the key
	 * @param day the day; null for now
	 */
	record At<K>(K key, @Nullable LocalDate day) {

		/**
		 * The key, as of the day that the field above was asked for.
		 * @param <K> the key
		 * @return the key with the day
		 */
		static <K> At<K> of(DataFetchingEnvironment environment, K key) {
			return new At<>(key, (environment.<Object>getLocalContext() instanceof LocalDate day) ? day : null);
		}

		/**
		 * Loads for each day at once.
		 * @param <K> the key
		 * @param <V> the value
		 * @param keys what to load
		 * @param loader loads it for one day
		 * @return what was found
		 */
		static <K, V> Map<At<K>, V> load(Set<At<K>> keys, Function<Collection<K>, Map<K, V>> loader) {
			Map<@Nullable LocalDate, Set<K>> days = new HashMap<>();
			keys.forEach((at) -> days.computeIfAbsent(at.day(), (day) -> new HashSet<>()).add(at.key()));
			Map<At<K>, V> loaded = new HashMap<>();
			days.forEach((day, asked) -> AsOf.read(day, () -> loader.apply(asked))
				.forEach((key, value) -> loaded.put(new At<>(key, day), value)));
			return loaded;
		}

	}

	/**
	 * The data fetcher of a batched field, described so that the schema can be checked
	 * against it.
	 */
	static class BatchedFetcher implements SelfDescribingDataFetcher<Object> {

		private final BatchedField field;

		private final Supplier<Entities> entities;

		BatchedFetcher(BatchedField field, Supplier<Entities> entities) {
			this.field = field;
			this.entities = entities;
		}

		@Override
		@SuppressWarnings("NullAway") // no value is null to GraphQL, whatever the type
										// says
		public Object get(DataFetchingEnvironment environment) {
			return this.field.fetches().fetch(environment, this.entities.get());
		}

		@Override
		public String getDescription() {
			return "Batched " + this.field.type() + "." + this.field.name();
		}

		@Override
		public ResolvableType getReturnType() {
			return this.field.returns();
		}

		@Override
		public boolean usesDataLoader() {
			return true;
		}

		/** What is in memory needs no context of a thread, which Spring would restore. */
		static final class InMemory extends BatchedFetcher implements TrivialDataFetcher<Object> {

			InMemory(BatchedField field, Supplier<Entities> entities) {
				super(field, entities);
			}

			@Override
			public boolean usesDataLoader() {
				return false;
			}

		}

	}

}
