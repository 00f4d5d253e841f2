package org.clew.news;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicLong;

import org.clew.news.Changes.Next;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Follows the change log for subscribers. Each reads the log from its own place and at
 * its own speed, so that nothing waits in memory for a slow one but one short page; and
 * as it is the log in the database that is read, what another process writes is seen too.
 * <p>
 * One question a second, however many subscribers there are, tells whether the log grew;
 * none is asked while there are none.
 */
@Component
class Following {

	private static final Logger logger = LoggerFactory.getLogger(Following.class);

	private static final int PAGE = 50;

	private static final Retry SHORTLY = Retry.backoff(5, Duration.ofMillis(200));

	private final Changes changes;

	private final SubscriptionSettings settings;

	private final Scheduler scheduler = Schedulers.boundedElastic();

	private long head;

	private long lookedAt;

	Following(Changes changes, SubscriptionSettings settings) {
		this.changes = changes;
		this.settings = settings;
		this.lookedAt = System.nanoTime() - settings.poll().toNanos();
	}

	/** A database that is away for a moment ends no subscription. */
	private synchronized long head() {
		if (System.nanoTime() - this.lookedAt >= this.settings.poll().toNanos()) {
			this.lookedAt = System.nanoTime();
			try {
				this.head = this.changes.head();
			}
			catch (DataAccessException | TransactionException ex) {
				logger.warn("The change log cannot be read now: {}", ex.toString());
			}
		}
		return this.head;
	}

	/**
	 * Follows the log.
	 * @param filter which entries
	 * @param after the number of the entry to begin after; null for what comes from now
	 * on
	 * @return the entries in order, each once, without end; an error for a subscriber
	 * that takes nothing for too long
	 */
	Flux<Change> from(ChangeFilter filter, @Nullable Integer after) {
		return Flux.defer(() -> new Patience(this.settings.patience()).watch(
				start(after).flatMapMany((place) -> Flux.interval(Duration.ZERO, this.settings.poll(), this.scheduler)
					.onBackpressureLatest()
					.filter((tick) -> head() > place.get())
					.concatMap((tick) -> rest(filter, place).retryWhen(SHORTLY), 1)),
				this.scheduler));
	}

	private Mono<AtomicLong> start(@Nullable Integer after) {
		return Mono.fromCallable(() -> new AtomicLong((after != null) ? after : this.changes.head()))
			.subscribeOn(this.scheduler);
	}

	/** What is there now: the next page is read when the one before was taken. */
	private Flux<Change> rest(ChangeFilter filter, AtomicLong place) {
		return Flux.<Change, Deque<Change>>generate(ArrayDeque::new, (page, sink) -> {
			while (page.isEmpty()) {
				Next next = this.changes.next(filter, place.get(), PAGE);
				page.addAll(next.changes());
				if (page.isEmpty()) {
					place.set(next.seen());
					if (!next.more()) {
						sink.complete();
						return page;
					}
				}
			}
			Change change = page.removeFirst();
			place.set(change.sequence());
			sink.next(change);
			return page;
		}).subscribeOn(this.scheduler);
	}

}
