package org.clew.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.clew.api.EntityLoader.At;
import org.clew.api.EntityLoader.BatchedFetcher;
import org.clew.graph.Entities;
import org.clew.graph.Entity;
import org.clew.graph.Found;
import org.clew.graph.Slice;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/**
 * A field that is read for all parents of a level at once. The package that knows the
 * edge declares it; the parent's package need not hear of it.
 *
 * @param type the GraphQL type that has the field
 * @param returns what the field gives
 * @param loads registers the field's batch loader
 * @param fetches fetches the field's value for one parent
 */
@SuppressWarnings("FutureReturnValueIgnored") // GraphQL waits for what a field returns
public record BatchedField(String type, String name, ResolvableType returns, Registration loads, Fetching fetches) {

	private static final Registration NO_LOADER = (registry) -> {
	};

	/**
	 * A list in pages, with arguments {@code first} and {@code after}.
	 * @param <T> what is in the list
	 * @param type the GraphQL type that has the field
	 * @param item what is in the list
	 * @param loader reads one part of each parent's list
	 */
	public static <T> BatchedField connection(String type, String name, Class<T> item, ConnectionLoader<T> loader) {
		String list = type + "." + name;
		return loaded(type, name, ResolvableType.forClassWithGenerics(Page.class, item), (environment) -> {
			Slice slice = PageRequest.forward(environment.getArgument("first"), environment.getArgument("after"))
				.slice(list);
			return new PartOf(parent(environment), slice);
		}, (parts) -> pages(list, parts, loader));
	}

	/**
	 * A short list, whole.
	 * @param <T> what is in the list
	 * @param type the GraphQL type that has the field
	 * @param item what is in the list
	 * @param loader reads each parent's list; a parent with none may be left out
	 */
	public static <T> BatchedField list(String type, String name, Class<T> item,
			Function<Collection<String>, Map<String, List<T>>> loader) {
		return loaded(type, name, ResolvableType.forClassWithGenerics(List.class, item), BatchedField::parent,
				(parents) -> {
					Map<String, List<T>> found = new HashMap<>(loader.apply(parents));
					parents.forEach((parent) -> found.putIfAbsent(parent, List.of()));
					return found;
				});
	}

	/**
	 * At most one thing.
	 * @param <T> the thing
	 * @param type the GraphQL type that has the field
	 * @param loader reads each parent's thing, as a list of one
	 */
	public static <T> BatchedField one(String type, String name, Class<T> item,
			Function<Collection<String>, Map<String, List<T>>> loader) {
		return loaded(type, name, ResolvableType.forClass(item), BatchedField::parent, (parents) -> {
			Map<String, T> found = new HashMap<>();
			loader.apply(parents).forEach((parent, things) -> found.put(parent, things.getFirst()));
			return found;
		});
	}

	/**
	 * Whatever a key of the parent leads to.
	 * @param <P> the parent
	 * @param <K> the key
	 * @param <V> the field's value
	 * @param parent the parent; its simple name is the GraphQL type
	 * @param returns what the field gives
	 * @param loader reads the value of each key
	 */
	public static <P, K, V> BatchedField keyed(Class<P> parent, String name, ResolvableType returns, Function<P, K> key,
			Function<Collection<K>, Map<K, V>> loader) {
		return loaded(parent.getSimpleName(), name, returns,
				(environment) -> Objects.requireNonNull(key.apply(source(environment, parent))), loader);
	}

	private static <K, V> BatchedField loaded(String type, String name, ResolvableType returns,
			Function<DataFetchingEnvironment, K> key, Function<Collection<K>, Map<K, V>> loader) {
		String list = type + "." + name;
		Registration registration = (registry) -> registry.<At<K>, V>forName(list)
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> At.load(keys, loader)));
		return new BatchedField(type, name, returns, registration,
				(environment, entities) -> loader(environment, list).load(At.of(environment, key.apply(environment))));
	}

	/**
	 * The record whose identifier the parent holds.
	 * @param <P> the parent
	 * @param <T> the record
	 * @param parent the parent; its simple name is the GraphQL type
	 * @param id the identifier that the parent holds, if it does
	 */
	public static <P, T extends Entity> BatchedField reference(Class<P> parent, String name, Class<T> item,
			Function<P, @Nullable String> id) {
		return new BatchedField(parent.getSimpleName(), name, ResolvableType.forClass(item), NO_LOADER,
				(environment, entities) -> {
					String key = id.apply(source(environment, parent));
					return (key != null) ? one(environment, entities, key) : null;
				});
	}

	/**
	 * The records whose identifiers the parent holds.
	 * @param <P> the parent
	 * @param <T> the record
	 * @param parent the parent; its simple name is the GraphQL type
	 */
	public static <P, T extends Entity> BatchedField references(Class<P> parent, String name, Class<T> item,
			Function<P, List<String>> ids) {
		return new BatchedField(parent.getSimpleName(), name, ResolvableType.forClassWithGenerics(List.class, item),
				NO_LOADER, (environment, entities) -> {
					List<String> keys = ids.apply(source(environment, parent));
					List<Entity> kept = new ArrayList<>();
					for (String key : keys) {
						Entity known = isNow(environment) ? entities.kept(key) : null;
						if (known == null) {
							return loader(environment, EntityLoader.NAME)
								.loadMany(keys.stream().<Object>map((one) -> At.of(environment, one)).toList());
						}
						kept.add(known);
					}
					return kept;
				});
	}

	/**
	 * What the parent itself knows: found at once, without a loader or another thread.
	 * @param <P> the parent
	 * @param type the parent's GraphQL type
	 * @param returns what the field gives
	 * @param value the value, of the parent and the field's arguments
	 */
	public static <P> BatchedField known(Class<P> parent, String type, String name, ResolvableType returns,
			BiFunction<P, DataFetchingEnvironment, ?> value) {
		Knowing knowing = (environment, entities) -> value.apply(source(environment, parent), environment);
		return new BatchedField(type, name, returns, NO_LOADER, knowing);
	}

	/** What is in memory needs no loader, nor a future for it. */
	private static @Nullable Object one(DataFetchingEnvironment environment, Entities entities, String key) {
		Entity kept = isNow(environment) ? entities.kept(key) : null;
		return (kept != null) ? kept : loader(environment, EntityLoader.NAME).load(At.of(environment, key));
	}

	private static boolean isNow(DataFetchingEnvironment environment) {
		return !(environment.<Object>getLocalContext() instanceof LocalDate);
	}

	DataFetcher<?> fetcher(Supplier<Entities> entities) {
		return (this.fetches instanceof Knowing) ? new BatchedFetcher.InMemory(this, entities)
				: new BatchedFetcher(this, entities);
	}

	private static String parent(DataFetchingEnvironment environment) {
		return source(environment, Entity.class).id();
	}

	private static <P> P source(DataFetchingEnvironment environment, Class<P> type) {
		return type.cast(Objects.requireNonNull(environment.<Object>getSource()));
	}

	private static DataLoader<Object, Object> loader(DataFetchingEnvironment environment, String name) {
		return BatchLoaders.of(environment, name);
	}

	private static <T> Map<PartOf, Page<T>> pages(String list, Collection<PartOf> keys, ConnectionLoader<T> loader) {
		Map<PartOf, Page<T>> pages = new HashMap<>();
		keys.stream().collect(Collectors.groupingBy(PartOf::slice)).forEach((slice, parts) -> {
			Map<String, Found<T>> found = loader.load(parts.stream().map(PartOf::parent).toList(), slice);
			parts.forEach(
					(part) -> pages.put(part, Page.of(list, slice, found.getOrDefault(part.parent(), Found.none()))));
		});
		return pages;
	}

	/**
	 * Reads one part of each parent's list.
	 *
	 * @param <T> what is in the list
	 */
	@FunctionalInterface
	public interface ConnectionLoader<T> {

		Map<String, Found<T>> load(Collection<String> parents, Slice slice);

	}

	/** Fetches the value for one parent: at once, or later. */
	@FunctionalInterface
	interface Fetching {

		@Nullable Object fetch(DataFetchingEnvironment environment, Entities entities);

	}

	/** Fetches what the parent knows. */
	@FunctionalInterface
	interface Knowing extends Fetching {

	}

	/** Registers a batch loader. */
	@FunctionalInterface
	interface Registration {

		void with(BatchLoaderRegistry registry);

	}

	/** Which part of whose list. */
	private record PartOf(String parent, Slice slice) {
	}

}
