package org.clew.registry;

import java.time.Clock;
import java.time.YearMonth;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts what was accepted before this month, within a few hours of its beginning or of
 * the start. Several servers on one database may try: the first does it.
 */
@Component
class MonthlyClosing {

	private static final Log LOG = LogFactory.getLog(MonthlyClosing.class);

	private final Cohorts cohorts;

	private final Clock clock = Clock.systemUTC();

	MonthlyClosing(Cohorts cohorts) {
		this.cohorts = cohorts;
	}

	@Scheduled(initialDelay = 10, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
	void close() {
		try {
			int closed = this.cohorts.close(YearMonth.now(this.clock));
			if (closed > 0) {
				LOG.info("Counted more requests: %d new cohorts".formatted(closed));
			}
		}
		catch (RuntimeException ex) {
			LOG.warn("Requests of the registry were not counted, and will be the next time: "
					+ NestedExceptionUtils.getMostSpecificCause(ex));
		}
	}

	/** Turns the schedule on. */
	@Configuration(proxyBeanMethods = false)
	@EnableScheduling
	static class Schedule {

	}

}
