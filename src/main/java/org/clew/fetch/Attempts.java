package org.clew.fetch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

import org.clew.fetch.Fetcher.Pause;
import org.clew.fetch.Web.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Tries again where that can help: after a cut, when a server is down or wants fewer
 * questions.
 *
 * @param pause waits between two attempts
 * @param clock tells how long it is until a moment that a server names
 */
record Attempts(Pause pause, InstantSource clock) {

	private static final int MOST = 6;

	private static final Duration LONGEST = Duration.ofMinutes(5);

	<T> T run(Attempt<T> attempt) throws IOException, InterruptedException {
		for (int failures = 1;; failures++) {
			try {
				return attempt.run();
			}
			catch (IOException ex) {
				if (failures == MOST) {
					throw ex;
				}
				Duration asked = (ex instanceof Again again) ? again.wait : null;
				this.pause.of((asked != null) ? asked : Duration.ofSeconds(1L << (failures - 1)));
			}
		}
	}

	/**
	 * Looks whether an answer is one.
	 * @throws Again if it may be one the next time
	 * @throws Refused if it will never be one
	 */
	void check(Answer answer) throws IOException {
		int status = answer.status();
		switch (status) {
			case 200, 206, 304 -> {
			}
			case 408, 425, 429, 500, 502, 503, 504 -> throw new Again("it answers " + status, wait(answer));
			case 404, 410 -> throw new Refused(
					"It answers %d: the file is not there any more; see the publisher's page".formatted(status));
			default -> throw new Refused("It answers " + status);
		}
	}

	private @Nullable Duration wait(Answer answer) {
		String asked = answer.headers().firstValue("Retry-After").orElse("").strip();
		if (asked.isEmpty()) {
			return null;
		}
		Duration wait = asked.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(asked)) : until(asked);
		if (wait != null && wait.compareTo(LONGEST) > 0) {
			throw new Refused("It asks to come back in %d s; try again then".formatted(wait.toSeconds()));
		}
		return wait;
	}

	private @Nullable Duration until(String moment) {
		try {
			Instant then = ZonedDateTime.parse(moment, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
			Duration left = Duration.between(this.clock.instant(), then);
			return left.isNegative() ? Duration.ZERO : left;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	/**
	 * Something that may work the next time.
	 *
	 * @param <T> what comes of it
	 */
	interface Attempt<T> {

		T run() throws IOException, InterruptedException;

	}

	/** It may work the next time. */
	static final class Again extends IOException {

		private final @Nullable Duration wait;

		Again(String message, @Nullable Duration wait) {
			super(message);
			this.wait = wait;
		}

	}

}
