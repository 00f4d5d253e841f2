package org.clew.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for {@link SharedReading}.
 */
class SharedReadingTests {

	private static final Duration MOST = Duration.ofSeconds(20);

	private final AtomicInteger value = new AtomicInteger();

	private final AtomicInteger readings = new AtomicInteger();

	@Test
	void givesNobodyWhatWasThereBeforeTheyAsked() {
		SharedReading<Integer> shared = new SharedReading<>(this::count, MOST);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<CompletableFuture<Boolean>> fresh = new ArrayList<>();
			for (int i = 0; i < 500; i++) {
				fresh.add(CompletableFuture.supplyAsync(() -> {
					int written = this.value.incrementAndGet();
					return shared.read() >= written;
				}, threads));
			}
			assertThat(fresh).allMatch(CompletableFuture::join);
		}
		assertThat(this.readings.get()).isLessThanOrEqualTo(500);
	}

	@Test
	void readsOnceForAllWhoAskWhileAnotherReads() throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch release = new CountDownLatch(1);
		SharedReading<Integer> shared = new SharedReading<>(() -> {
			begun.countDown();
			await(release);
			return count();
		}, MOST);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			CompletableFuture<Integer> first = CompletableFuture.supplyAsync(shared::read, threads);
			begun.await();
			CountDownLatch asked = new CountDownLatch(50);
			List<CompletableFuture<Integer>> others = new ArrayList<>();
			for (int i = 0; i < 50; i++) {
				others.add(CompletableFuture.supplyAsync(() -> {
					asked.countDown();
					return shared.read();
				}, threads));
			}
			asked.await();
			release.countDown();
			assertThat(first.join()).isZero();
			others.forEach(CompletableFuture::join);
		}
		assertThat(this.readings.get()).isBetween(2, 51);
	}

	@Test
	void tellsAllWhoWaitWhatWentWrong() {
		SharedReading<Integer> shared = new SharedReading<>(() -> {
			throw new IllegalStateException("away");
		}, MOST);
		assertThatIllegalStateException().isThrownBy(shared::read).withMessage("away");
		assertThatIllegalStateException().isThrownBy(shared::read).withMessage("away");
	}

	@Test
	void readsAgainAfterSomebodyRanOutOfTime() {
		AtomicInteger tries = new AtomicInteger();
		SharedReading<Integer> shared = new SharedReading<>(() -> {
			if (tries.getAndIncrement() == 0) {
				throw new OutOfTime(MOST);
			}
			return count();
		}, MOST);
		assertThatExceptionOfType(OutOfTime.class).isThrownBy(shared::read);
		assertThat(shared.read()).isZero();
	}

	@Test
	void waitsNoLongerThanTheRequestHas() {
		SharedReading<Integer> shared = new SharedReading<>(this::count, MOST);
		assertThatExceptionOfType(OutOfTime.class).isThrownBy(() -> Deadline.in(Duration.ZERO).hold(shared::read));
		assertThat(shared.read()).isZero();
	}

	private int count() {
		this.readings.incrementAndGet();
		return this.value.get();
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
