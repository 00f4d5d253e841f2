package org.clew.limit;

import java.security.Principal;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import org.clew.security.Client;
import org.jspecify.annotations.Nullable;

/**
 * What each client may ask for in a minute. A client that was quiet for longer is
 * forgotten, as its allowance is whole again; and so is the quietest one while there are
 * too many.
 */
final class Allowances {

	private static final Duration PERIOD = Duration.ofMinutes(1);

	/** What any request costs. */
	private static final int REQUEST = 1_000;

	private final long cost;

	private final Cache<String, Bucket> clients;

	/**
	 * Gives allowances.
	 * @param cost how much each client may ask for in a minute
	 * @param clients how many clients are remembered
	 */
	Allowances(long cost, long clients) {
		this.cost = cost;
		this.clients = Caffeine.newBuilder()
			.maximumSize(clients)
			.expireAfterAccess(PERIOD.multipliedBy(2))
			.executor(Runnable::run)
			.build();
	}

	/**
	 * The allowance of whoever asks.
	 * @param caller who that is, if it is known
	 * @param address from where
	 * @return what the client has left
	 */
	Bucket of(@Nullable Principal caller, String address) {
		return this.clients.get(Client.of(caller, address),
				(unknown) -> Bucket.builder()
					.addLimit((limit) -> limit.capacity(this.cost).refillGreedy(this.cost, PERIOD))
					.build());
	}

	/**
	 * Takes what any request costs.
	 * @return after how many seconds there is enough; 0 if it was taken
	 */
	static long take(Bucket allowance) {
		ConsumptionProbe probe = allowance.tryConsumeAndReturnRemaining(REQUEST);
		return probe.isConsumed() ? 0 : Duration.ofNanos(probe.getNanosToWaitForRefill()).plusMillis(999).toSeconds();
	}

	/**
	 * Says what would have been accepted.
	 * @param seconds after how many there is enough
	 */
	String refusal(long seconds) {
		return "Too much was asked from here; accepted: queries that cost %d together in a minute, and %d for each request. Try again in %d s"
			.formatted(this.cost, REQUEST, seconds);
	}

}
