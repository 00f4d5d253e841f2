package org.clew.correction;

import java.time.Duration;

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

	private final Settings settings;

	private final Cache<String, Bucket> clients = Caffeine.newBuilder()
		.maximumSize(CLIENTS)
		.expireAfterAccess(PERIOD.multipliedBy(2))
		.executor(Runnable::run)
		.build();

	ReportingRate(Settings settings) {
		this.settings = settings;
	}

	/** Takes one report from the allowance of a client. */
	void take(String client) {
		Bucket allowance = this.clients.get(client, (unknown) -> Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.settings.perHour()).refillGreedy(this.settings.perHour(), PERIOD))
			.build());
		if (!allowance.tryConsume(1)) {
			throw new Refused("input", UserErrorCode.TOO_MANY, "Too many reports came from here",
					"%d in an hour".formatted(this.settings.perHour()));
		}
	}

	/**
	 * {@return how many reports may wait for a curator}
	 */
	int mostWaiting() {
		return this.settings.waiting();
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
