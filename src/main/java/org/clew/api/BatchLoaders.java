package org.clew.api;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * Makes a batch loader for those requests that use it. Spring makes all of them for each
 * request.
 */
@Component
class BatchLoaders implements BatchLoaderRegistry {

	private final Map<String, DefaultBatchLoaderRegistry> byName = new ConcurrentHashMap<>();

	/** The loader of a request. */
	static DataLoader<Object, Object> of(DataFetchingEnvironment environment, String name) {
		DataLoaderRegistry made = environment.getDataLoaderRegistry();
		if (made.getDataLoader(name) == null) {
			GraphQLContext context = environment.getGraphQlContext();
			BatchLoaders all = Objects.requireNonNull(context.get(BatchLoaders.class));
			synchronized (made) {
				if (made.getDataLoader(name) == null) {
					Objects.requireNonNull(all.byName.get(name)).registerDataLoaders(made, context);
				}
			}
		}
		return Objects.requireNonNull(environment.getDataLoader(name));
	}

	@Override
	public <K, V> RegistrationSpec<K, V> forTypePair(Class<K> key, Class<V> value) {
		return forName(value.getName());
	}

	@Override
	public <K, V> RegistrationSpec<K, V> forName(String name) {
		DefaultBatchLoaderRegistry one = new DefaultBatchLoaderRegistry();
		if (this.byName.putIfAbsent(name, one) != null) {
			throw new IllegalStateException("Two batch loaders are called " + name);
		}
		return one.forName(name);
	}

	@Override
	public boolean hasRegistrations() {
		return !this.byName.isEmpty();
	}

	@Override
	public void registerDataLoaders(DataLoaderRegistry registry, GraphQLContext context) {
		context.put(BatchLoaders.class, this);
	}

}
