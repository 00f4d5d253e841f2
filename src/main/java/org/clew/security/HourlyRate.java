package org.clew.security;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;

/**
 * How often in an hour a client may do something that is kept. The addresses around its
 * own share five such allowances: who has one of them may have them all.
 */
public final class HourlyRate {

	private static final Duration PERIOD = Duration.ofHours(1);

	private static final int CLIENTS = 10_000;

	/** What all of a provider's customer, or of a small network, may do together. */
	private static final int NEIGHBOURS = 5;

	/** The first 24 bits of an address of IPv4, and 48 of IPv6. */
	private static final Pattern AROUND = Pattern
		.compile("^address (?:\\d+\\.\\d+\\.\\d+(?=\\.\\d+$)|[0-9a-f]{12}(?=[0-9a-f]{4}$))");

	private final int perHour;

	private final Cache<String, Bucket> clients = Caffeine.newBuilder()
		.maximumSize(CLIENTS)
		.expireAfterAccess(PERIOD.multipliedBy(2))
		.executor(Runnable::run)
		.build();

	/**
	 * Readies a rate.
	 * @param perHour how often one client may do it
	 */
	public HourlyRate(int perHour) {
		this.perHour = perHour;
	}

	/**
	 * {@return whether a client may do it once more}
	 * @param client the client, as {@link Client} names it
	 */
	public boolean isLeft(String client) {
		return allowances(client).stream().allMatch((allowance) -> allowance.getAvailableTokens() > 0);
	}

	/**
	 * Takes one from the allowance of a client, and from that of the addresses around it.
	 * @param client the client, as {@link Client} names it
	 * @return false, with nothing taken, if one of them is used up
	 */
	public synchronized boolean take(String client) {
		return isLeft(client) && allowances(client).stream().allMatch((allowance) -> allowance.tryConsume(1));
	}

	private List<Bucket> allowances(String client) {
		Bucket own = allowance(client, 1);
		Matcher around = AROUND.matcher(client);
		return around.find() ? List.of(own, allowance("around " + around.group(), NEIGHBOURS)) : List.of(own);
	}

	private Bucket allowance(String client, int shares) {
		long most = (long) this.perHour * shares;
		return this.clients.get(client,
				(unknown) -> Bucket.builder()
					.addLimit((limit) -> limit.capacity(most).refillGreedy(most, PERIOD))
					.build());
	}

}
