package org.clew.csv;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import org.clew.api.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Reads a list page by page, as whoever asked for it: each page is a request to the API
 * like any other, with its rights, its limits and its price. While the server has too
 * much to do, a table that has begun waits, so as not to break off.
 *
 * @param variables values of the query's own variables
 */
record Pages(WebGraphQlHandler graphQl, ServletServerHttpRequest asker, ListQuery list, Map<String, Object> variables) {

	private static final Duration PAUSE = Duration.ofMillis(200);

	private static final int TRIES = 50;

	ListPage first() {
		return page(null);
	}

	/**
	 * The page behind another.
	 * @return the page; null if there is none
	 */
	@Nullable ListPage behind(ListPage page) {
		if (page.more() == null) {
			return null;
		}
		for (int tries = 1;; tries++) {
			try {
				return page(page.more());
			}
			catch (Refused ex) {
				if (!ex.isForNow() || tries == TRIES) {
					throw ex;
				}
				LockSupport.parkNanos(PAUSE.toNanos());
			}
		}
	}

	private ListPage page(@Nullable String after) {
		var request = new WebGraphQlRequest(this.asker.getURI(), this.asker.getHeaders(), new LinkedMultiValueMap<>(),
				this.asker.getRemoteAddress(), this.asker.getAttributes(),
				new DefaultGraphQlRequest(this.list.document(), null, ListQuery.variables(this.variables, after),
						Map.of()),
				UUID.randomUUID().toString(), Locale.ENGLISH);
		WebGraphQlResponse response = Objects.requireNonNull(this.graphQl.handleRequest(request).block());
		if (!response.getErrors().isEmpty()) {
			throw new Refused(response.getErrors());
		}
		Map<?, ?> connection = response.field(this.list.list()).getValue();
		return ListPage.of(connection);
	}

	/** The API answered with errors, each with a message that is meant to be read. */
	static final class Refused extends RuntimeException {

		private final boolean forNow;

		Refused(List<ResponseError> errors) {
			super(String.join(" ", errors.stream().map(ResponseError::getMessage).toList()));
			this.forNow = Refusal.isFor(Refusal.OVERLOADED, errors);
		}

		/**
		 * Whether the same may be accepted in a moment.
		 * @return whether the server has too much to do
		 */
		boolean isForNow() {
			return this.forNow;
		}

	}

	/**
	 * One page of a list.
	 *
	 * @param items what is in it
	 * @param more the cursor after which the list goes on; null at its end
	 * @param total how many the whole list holds
	 */
	record ListPage(List<?> items, @Nullable String more, @Nullable Integer total) {

		static ListPage of(@Nullable Map<?, ?> connection) {
			Map<?, ?> answered = Objects.requireNonNull(connection);
			List<?> items = ((List<?>) Objects.requireNonNull(answered.get("edges"))).stream()
				.map((edge) -> ((Map<?, ?>) edge).get("node"))
				.toList();
			Map<?, ?> page = (Map<?, ?>) Objects.requireNonNull(answered.get(ListQuery.PAGE));
			String more = Boolean.TRUE.equals(page.get("hasNextPage")) ? (String) page.get("endCursor") : null;
			return new ListPage(items, more, (Integer) answered.get(ListQuery.TOTAL));
		}

	}

}
