package org.clew.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link StartPatience}.
 */
class StartPatienceTests {

	private Instant now = Instant.EPOCH;

	/** Each look at the clock takes a minute. */
	private final StartPatience patience = new StartPatience(Duration.ofMinutes(5), Duration.ZERO, () -> {
		this.now = this.now.plus(Duration.ofMinutes(1));
		return this.now;
	});

	@Test
	void triesAgainUntilTheDatabaseAnswers() {
		Deque<Neo4jException> failures = new ArrayDeque<>(
				List.of(new ServiceUnavailableException("not there yet"), new ClientException(
						"Unable to acquire connection from the pool within configured maximum time of 5000ms")));
		assertThat(this.patience.<String>outlast(() -> {
			if (!failures.isEmpty()) {
				throw failures.pop();
			}
			return "loaded";
		})).isEqualTo("loaded");
	}

	@Test
	void saysInOneLineWhatItWaitedFor() {
		assertThatExceptionOfType(StartEnded.class).isThrownBy(() -> this.patience.outlast(() -> {
			throw new ServiceUnavailableException("nobody at bolt://example.org");
		})).withMessage("The database did not answer for 300 s (clew.start.patience): nobody at bolt://example.org");
	}

	@Test
	void endsAtOnceWhereTheDatabaseRefuses() {
		assertThatExceptionOfType(StartEnded.class).isThrownBy(() -> this.patience.outlast(() -> {
			throw new AuthenticationException("42NFF", "wrong password");
		})).withMessage("The database refuses the user or the password: wrong password");
	}

	@Test
	void endsWhereTheDatabaseHasTooLittleMemoryForTheSeed() {
		assertThatExceptionOfType(StartEnded.class).isThrownBy(() -> this.patience.outlast(() -> {
			throw new TransientException("Neo.TransientError.General.MemoryPoolOutOfMemoryError",
					"dbms.memory.transaction.total.max threshold reached");
		}))
			.withMessage("The database has too little memory to load the seed: "
					+ "dbms.memory.transaction.total.max threshold reached")
			.extracting(StartEnded::action)
			.asString()
			.contains("server.memory.heap.max_size");
	}

	@Test
	void leavesOtherFailuresAsTheyAre() {
		assertThatExceptionOfType(ClientException.class).isThrownBy(() -> this.patience.outlast(() -> {
			throw new ClientException("syntax");
		}));
	}

}
