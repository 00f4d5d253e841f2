package org.clew.news;

import graphql.schema.DataFetchingEnvironment;
import org.clew.api.InvalidRequest;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

/** Tells subscribers what changes. */
@Controller
class SubscriptionController {

	private final Following following;

	private final Topics topics;

	private final Seats seats;

	SubscriptionController(Following following, Topics topics, Seats seats) {
		this.following = following;
		this.topics = topics;
		this.seats = seats;
	}

	@SubscriptionMapping
	Flux<Change> evidencePublished(@Argument @Nullable String disease, @Argument @Nullable String drug,
			@Argument @Nullable String target, @Argument @Nullable Integer after,
			@ContextValue(name = Seats.CLIENT, required = false) @Nullable String client,
			DataFetchingEnvironment environment) {
		return follow(this.topics.of(ChangeFilter.EVIDENCE, disease, drug, target), after, client, environment);
	}

	@SubscriptionMapping
	Flux<Change> programmeChanged(@Argument @Nullable String disease, @Argument @Nullable String drug,
			@Argument @Nullable Integer after,
			@ContextValue(name = Seats.CLIENT, required = false) @Nullable String client,
			DataFetchingEnvironment environment) {
		return follow(this.topics.of(ChangeFilter.PROGRAMMES, disease, drug, null), after, client, environment);
	}

	private Flux<Change> follow(ChangeFilter filter, @Nullable Integer after, @Nullable String client,
			DataFetchingEnvironment environment) {
		if (after != null && after < 0) {
			throw new InvalidRequest("after", after, "0 or the number of an entry");
		}
		return this.seats.seated((client != null) ? client : "here", () -> this.following.from(filter, after))
			.doOnNext((change) -> forget(environment.getDataLoaderRegistry()));
	}

	/**
	 * All entries share the loaders, and a record that was loaded for one has changed
	 * since.
	 */
	private static void forget(DataLoaderRegistry loaders) {
		loaders.getDataLoaders().forEach(DataLoader::clearAll);
	}

}
