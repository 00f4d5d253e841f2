package org.clew.news;

import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.clew.security.Caller;
import org.clew.security.Client;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Holds subscriptions to so many at once: in all, and of one client. */
@Component
class Seats implements WebGraphQlInterceptor {

	/** Where the context of a request has the client that it counts for. */
	static final String CLIENT = "org.clew.news.client";

	private final SubscriptionSettings settings;

	private final Semaphore free;

	private final Map<String, Integer> taken = new ConcurrentHashMap<>();

	Seats(SubscriptionSettings settings) {
		this.settings = settings;
		this.free = new Semaphore(settings.most());
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return client(request).flatMap((client) -> {
			request.configureExecutionInput(
					(input, builder) -> builder.graphQLContext((context) -> context.of(CLIENT, client)).build());
			return chain.next(request);
		});
	}

	/** However many connections it opens. */
	private static Mono<String> client(WebGraphQlRequest request) {
		if (request instanceof WebSocketGraphQlRequest socket) {
			WebSocketSessionInfo session = socket.getSessionInfo();
			return session.getPrincipal()
				.map(Optional::of)
				.defaultIfEmpty(Optional.empty())
				.map((caller) -> Client.of(caller.orElse(null), host(session.getRemoteAddress())));
		}
		return Mono.fromSupplier(() -> Client.of(
				Caller.find().isPresent() ? SecurityContextHolder.getContext().getAuthentication() : null,
				host(request.getRemoteAddress())));
	}

	private static String host(@Nullable InetSocketAddress address) {
		return (address != null) ? address.getHostString() : "unknown";
	}

	/**
	 * Takes a seat as long as a subscription goes on.
	 * @param <T> what it gives
	 * @param client whom it counts for
	 * @return the subscription; ends with {@link NoSeat} at once if there is none left
	 */
	<T> Flux<T> seated(String client, Supplier<Flux<T>> subscription) {
		return Flux.using(() -> take(client), (seat) -> subscription.get(), this::leave);
	}

	private String take(String client) {
		if (!this.free.tryAcquire()) {
			throw new NoSeat("This server has as many subscriptions as it can; try again later, or read a feed");
		}
		int own = this.taken.merge(client, 1, Integer::sum);
		if (own > this.settings.mostOfOne()) {
			leave(client);
			throw new NoSeat("A client may have %d subscriptions at once, over all of its connections"
				.formatted(this.settings.mostOfOne()));
		}
		return client;
	}

	private void leave(String client) {
		this.taken.computeIfPresent(client, (key, count) -> (count > 1) ? (Integer) (count - 1) : null);
		this.free.release();
	}

	/** That there are too many subscriptions. */
	static final class NoSeat extends RuntimeException {

		NoSeat(String message) {
			super(message);
		}

	}

}
