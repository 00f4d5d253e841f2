package org.clew.correction;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import org.clew.api.Refused;
import org.clew.api.UserErrorCode;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * How many reports a client may send: enough for whoever reads carefully, and too few to
 * bury the curators.
 */
@Component
class ReportingRate {

	private static final Duration PERIOD = Duration.ofHours(1);

	private static final int CLIENTS = 10_000;

	/** What all of a provider's customer, or of a small network, may send together. */
	private static final int NEIGHBOURS = 5;

	/** The first 24 bits of an address of IPv4, and 48 of IPv6. */
	private static final Pattern AROUND = Pattern
		.compile("^address (?:\\d+\\.\\d+\\.\\d+(?=\\.\\d+$)|[0-9a-f]{12}(?=[0-9a-f]{4}$))");

	private final Settings settings;

	private final Cache<String, Bucket> clients = Caffeine.newBuilder()
		.maximumSize(CLIENTS)
		.expireAfterAccess(PERIOD.multipliedBy(2))
		.executor(Runnable::run)
		.build();

	ReportingRate(Settings settings) {
		this.settings = settings;
	}

	/**
	 * Refuses a client that has no report left, before anything is done for it.
	 * @param client whom the limit counts a report for
	 */
	void check(String client) {
		if (allowances(client).stream().anyMatch((allowance) -> allowance.getAvailableTokens() < 1)) {
			throw refused();
		}
	}

	/**
	 * Takes one report from the allowance of a client, and of the addresses around its
	 * own: who has one of them may have them all.
	 * @param client whom the limit counts the report for
	 */
	void take(String client) {
		if (!allowances(client).stream().allMatch((allowance) -> allowance.tryConsume(1))) {
			throw refused();
		}
	}

	private List<Bucket> allowances(String client) {
		Bucket own = allowance(client, 1);
		Matcher around = AROUND.matcher(client);
		return around.find() ? List.of(own, allowance("around " + around.group(), NEIGHBOURS)) : List.of(own);
	}

	private Bucket allowance(String client, int shares) {
		long most = (long) this.settings.perHour() * shares;
		return this.clients.get(client,
				(unknown) -> Bucket.builder()
					.addLimit((limit) -> limit.capacity(most).refillGreedy(most, PERIOD))
					.build());
	}

	private Refused refused() {
		return new Refused("input", UserErrorCode.TOO_MANY, "Too many reports came from here",
				"%d in an hour".formatted(this.settings.perHour()));
	}

	/**
	 * {@return how many reports may wait for a curator}
	 */
	int mostWaiting() {
		return this.settings.waiting();
	}

	/**
	 * {@return how many of them may be of people who did not sign in}
	 */
	int mostOfStrangers() {
		return (this.settings.waiting() + 1) / 2;
	}

	/**
	 * How much may be reported.
	 *
	 * @param perHour how many reports one client may send in an hour
	 * @param waiting how many reports may wait for a curator
	 */
	@ConfigurationProperties("clew.error-reports")
	record Settings(@DefaultValue("10") int perHour, @DefaultValue("1000") int waiting) {
	}

}
