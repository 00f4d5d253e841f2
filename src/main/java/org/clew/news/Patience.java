package org.clew.news;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Ends the subscription of one who takes nothing: it can begin again where it was. */
final class Patience {

	private final Duration patience;

	private final AtomicLong asked = new AtomicLong();

	private volatile long taken = System.nanoTime();

	private volatile long last;

	Patience(Duration patience) {
		this.patience = patience;
	}

	/**
	 * Watches a subscriber.
	 * @param changes what it gets
	 * @param scheduler looks at the clock
	 * @return the same, ending with {@link TookTooLong}
	 */
	Flux<Change> watch(Flux<Change> changes, Scheduler scheduler) {
		Mono<Void> stalled = Flux.interval(this.patience.dividedBy(4), scheduler)
			.onBackpressureDrop()
			.filter((tick) -> this.asked.get() <= 0 && System.nanoTime() - this.taken > this.patience.toNanos())
			.next()
			.flatMap((tick) -> Mono.error(() -> new TookTooLong(this.last)));
		return changes.doOnNext((change) -> {
			this.asked.decrementAndGet();
			this.last = change.sequence();
			this.taken = System.nanoTime();
		}).doOnRequest((more) -> this.asked.accumulateAndGet(more, Patience::plus)).takeUntilOther(stalled);
	}

	private static long plus(long asked, long more) {
		return (asked > Long.MAX_VALUE - more) ? Long.MAX_VALUE : asked + more;
	}

	/** That a subscriber took nothing for too long. */
	static final class TookTooLong extends RuntimeException {

		private final long last;

		TookTooLong(long last) {
			super("This subscription took no entry for too long and was ended; subscribe again with after: " + last);
			this.last = last;
		}

		long last() {
			return this.last;
		}

	}

}
