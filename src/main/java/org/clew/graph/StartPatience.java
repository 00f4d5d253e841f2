package org.clew.graph;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Supplier;

import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * Lets the start outlast a database that is slow, or not there yet: tries again, and says
 * what it waits for.
 */
@Component
public class StartPatience {

	private static final Logger logger = LoggerFactory.getLogger(StartPatience.class);

	private static final Duration PAUSE = Duration.ofSeconds(3);

	/** The driver has no code for a pool from which nothing came in time. */
	private static final String NO_CONNECTION = "acquire connection from the pool";

	private static final String CHECK = "Check spring.neo4j.uri, spring.neo4j.authentication.username and .password, "
			+ "and whether that database runs.";

	/** Neo4j calls them passing, and the same transaction meets the same limit again. */
	private static final Set<String> MEMORY = Set.of("Neo.TransientError.General.MemoryPoolOutOfMemoryError",
			"Neo.TransientError.General.TransactionMemoryLimit", "Neo.TransientError.General.OutOfMemoryError");

	private static final String MORE_MEMORY = "Give Neo4j a heap of 4 GB (server.memory.heap.max_size) for the first load, "
			+ "and leave db.memory.transaction.total.max at its default.";

	private final Duration patience;

	private final Duration pause;

	private final InstantSource clock;

	@Autowired
	StartPatience(Settings settings) {
		this(settings.patience(), PAUSE, InstantSource.system());
	}

	StartPatience(Duration patience, Duration pause, InstantSource clock) {
		this.patience = patience;
		this.pause = pause;
		this.clock = clock;
	}

	/**
	 * Does a step of the start.
	 * @param <T> what comes of it
	 * @param step does the same when it is run again
	 * @return what came of it
	 * @throws StartEnded if the database refuses, or does not answer for too long
	 */
	public <T> T outlast(Supplier<T> step) {
		Instant start = this.clock.instant();
		while (true) {
			try {
				return step.get();
			}
			catch (SecurityException ex) {
				throw refused(ex);
			}
			catch (Neo4jException ex) {
				if (!isPassing(ex)) {
					throw ex;
				}
				if (MEMORY.contains(String.valueOf(ex.code()))) {
					throw new StartEnded("The database has too little memory to load the seed: " + ex.getMessage(),
							MORE_MEMORY, ex);
				}
				Duration waited = Duration.between(start, this.clock.instant());
				if (waited.compareTo(this.patience) >= 0) {
					throw new StartEnded("The database did not answer for %d s (clew.start.patience): %s"
						.formatted(waited.toSeconds(), ex.getMessage()), CHECK, ex);
				}
				logger.warn("Waiting for the database, {} s so far: {}", waited.toSeconds(), ex.getMessage());
				pause();
			}
		}
	}

	/**
	 * Ends a start that no waiting helps.
	 * @param refusal what the database says
	 * @return what to throw
	 */
	public static StartEnded refused(SecurityException refusal) {
		return new StartEnded("The database refuses the user or the password: " + refusal.getMessage(), CHECK, refusal);
	}

	private static boolean isPassing(Neo4jException ex) {
		return ex instanceof RetryableException
				|| (ex instanceof ClientException && String.valueOf(ex.getMessage()).contains(NO_CONNECTION));
	}

	private void pause() {
		try {
			Thread.sleep(this.pause);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new StartEnded("The start was interrupted while it waited for the database", null, ex);
		}
	}

	/**
	 * How long the start waits.
	 *
	 * @param patience for how long it tries to reach the database
	 */
	@ConfigurationProperties("clew.start")
	record Settings(@DefaultValue("15m") Duration patience) {
	}

}
