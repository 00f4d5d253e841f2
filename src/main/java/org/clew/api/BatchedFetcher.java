package org.clew.api;

import java.util.function.Supplier;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.clew.graph.Entities;

import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * The data fetcher of a batched field, described so that the schema can be checked
 * against it.
 */
class BatchedFetcher implements SelfDescribingDataFetcher<Object> {

	private final BatchedField field;

	private final Supplier<Entities> entities;

	BatchedFetcher(BatchedField field, Supplier<Entities> entities) {
		this.field = field;
		this.entities = entities;
	}

	@Override
	@SuppressWarnings("NullAway") // no value is null to GraphQL, whatever the type says
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
