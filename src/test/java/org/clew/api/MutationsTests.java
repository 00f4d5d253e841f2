package org.clew.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.clew.ScratchNeo4jTest;
import org.clew.api.Mutations.Settings;
import org.clew.graph.WriteTransaction;
import org.clew.graph.Writing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.TransientException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests that a mutation runs once, whole or not at all.
 */
@ScratchNeo4jTest
class MutationsTests {

	private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");

	private static final Settings SETTINGS = new Settings(Duration.ofDays(7));

	private final AtomicInteger runs = new AtomicInteger();

	private Driver driver;

	private Mutations mutations;

	@BeforeEach
	void connect(Driver scratch) {
		this.driver = scratch;
		this.mutations = at(NOW);
	}

	@Test
	void givesTheFirstAnswerToARetry() {
		Payload first = add("key", "a");
		assertThat(add("key", "a")).isEqualTo(first);
		assertThat(first.number()).isEqualTo(1);
		assertThat(things()).isEqualTo(1);
	}

	@Test
	void doesAnotherRequestUnderAnotherKey() {
		add("key", "a");
		assertThat(add("other key", "a").number()).isEqualTo(2);
		assertThat(things()).isEqualTo(2);
	}

	@Test
	void refusesTheKeyOfAnotherRequest() {
		add("key", "a");
		assertThat(add("key", "b").userErrors()).singleElement().satisfies((error) -> {
			assertThat(error.code()).isEqualTo(UserErrorCode.KEY_REUSED);
			assertThat(error.path()).containsExactly("idempotencyKey");
			assertThat(error.accepted()).isNotEmpty();
		});
		assertThat(things()).isEqualTo(1);
	}

	@Test
	void refusesTheKeyOfAnotherMutation() {
		add("key", "a");
		Payload other = run(new MutationRequest("somebody", "remove", "key", List.of("a")), this::create);
		assertThat(other.userErrors()).extracting(UserError::code).containsExactly(UserErrorCode.KEY_REUSED);
	}

	@Test
	void keepsTheKeysOfCallersApart() {
		add("key", "a");
		Payload other = run(new MutationRequest("somebody else", "add", "key", List.of("b")), this::create);
		assertThat(other.number()).isEqualTo(2);
	}

	@Test
	void runsOnceWhereRetriesRace() throws Exception {
		int callers = 12;
		CountDownLatch together = new CountDownLatch(callers);
		Callable<Payload> retry = () -> {
			together.countDown();
			together.await();
			return add("key", "a");
		};
		try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Payload>> answers = IntStream.range(0, callers)
				.mapToObj((number) -> executor.submit(retry))
				.toList();
			for (Future<Payload> answer : answers) {
				assertThat(answer.get()).isEqualTo(new Payload(1, List.of()));
			}
		}
		assertThat(things()).isEqualTo(1);
	}

	@Test
	void writesNothingOfWhatIsRefused() {
		Payload refused = run(request("key", "a"), (transaction) -> {
			create(transaction);
			throw new Refused("things[3].name", UserErrorCode.DUPLICATE, "There is one", "another name");
		});
		assertThat(refused.userErrors()).containsExactly(new UserError(List.of("things", "3", "name"),
				UserErrorCode.DUPLICATE, "There is one", List.of("another name")));
		assertThat(things()).isZero();
		assertThat(add("key", "b").userErrors()).isEmpty();
	}

	@Test
	void saysWhatOfAnArgumentIsNotAccepted() {
		Payload refused = run(request("key", "a"), (transaction) -> {
			throw new InvalidRequest("patient.ageYears", -1, "0 to 130");
		});
		assertThat(refused.userErrors()).singleElement().satisfies((error) -> {
			assertThat(error.path()).containsExactly("patient", "ageYears");
			assertThat(error.code()).isEqualTo(UserErrorCode.INVALID);
			assertThat(error.accepted()).containsExactly("0 to 130");
		});
	}

	@Test
	void writesNothingOfWhatFails() {
		assertThatIllegalStateException().isThrownBy(() -> run(request("key", "a"), (transaction) -> {
			create(transaction);
			throw new IllegalStateException("broken");
		}));
		assertThat(things()).isZero();
	}

	@Test
	void runsAgainWhatTheDatabaseAsksToRunAgain() {
		Payload answer = run(request("key", "a"), (transaction) -> {
			Payload made = create(transaction);
			if (this.runs.incrementAndGet() == 1) {
				throw new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "deadlock");
			}
			return made;
		});
		assertThat(answer.number()).isEqualTo(1);
		assertThat(this.runs).hasValue(2);
		assertThat(things()).isEqualTo(1);
	}

	@Test
	void forgetsAKeyAfterItsTime() {
		add("key", "a");
		this.mutations = at(NOW.plus(Duration.ofDays(6)));
		assertThat(add("key", "a").number()).isEqualTo(1);
		this.mutations = at(NOW.plus(Duration.ofDays(8)));
		assertThat(add("another key", "c").number()).isEqualTo(2);
		assertThat(keys()).isEqualTo(1);
		assertThat(add("key", "b").number()).isEqualTo(3);
	}

	@Test
	void refusesAKeyThatIsEmptyOrTooLong() {
		assertThat(add(" ", "a").userErrors()).extracting(UserError::code).containsExactly(UserErrorCode.INVALID);
		assertThat(add("k".repeat(201), "a").userErrors()).extracting(UserError::code)
			.containsExactly(UserErrorCode.INVALID);
	}

	private Mutations at(Instant time) {
		return new Mutations(Writing.to(this.driver, Duration.ofSeconds(30), Mutations.SCHEMA), SETTINGS,
				Clock.fixed(time, ZoneOffset.UTC));
	}

	private Payload add(String key, String name) {
		return run(request(key, name), this::create);
	}

	private Payload run(MutationRequest request, Function<WriteTransaction, Payload> work) {
		return this.mutations.run(request, Payload.class, work, (errors) -> new Payload(0, errors));
	}

	private static MutationRequest request(String key, String name) {
		return new MutationRequest("somebody", "add", key, List.of(name));
	}

	private Payload create(WriteTransaction transaction) {
		transaction.run("CREATE (:Thing)", Map.of());
		return transaction
			.runOne("MATCH (thing:Thing) RETURN count(thing) AS number", Map.of(),
					(row) -> new Payload(row.number("number"), List.of()))
			.orElseThrow();
	}

	private int things() {
		return count("MATCH (n:Thing) RETURN count(n) AS number");
	}

	private int keys() {
		return count("MATCH (n:IdempotencyKey) RETURN count(n) AS number");
	}

	private int count(String statement) {
		return this.driver.executableQuery(statement).execute().records().getFirst().get("number").asInt();
	}

	record Payload(int number, List<UserError> userErrors) {
	}

}
