package org.clew.correction;

import org.clew.api.Refused;
import org.clew.api.UserErrorCode;
import org.clew.security.HourlyRate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * How many reports a client may send: enough for whoever reads carefully, and too few to
 * bury the curators.
 */
@Component
class ReportingRate {

	private final Settings settings;

	private final HourlyRate rate;

	ReportingRate(Settings settings) {
		this.settings = settings;
		this.rate = new HourlyRate(settings.perHour());
	}

	/**
	 * Refuses a client that has no report left, before anything is done for it.
	 * @param client whom the limit counts a report for
	 */
	void check(String client) {
		if (!this.rate.isLeft(client)) {
			throw refused();
		}
	}

	/**
	 * Takes one report from the allowance of a client and of the addresses around its
	 * own.
	 * @param client whom the limit counts the report for
	 */
	void take(String client) {
		if (!this.rate.take(client)) {
			throw refused();
		}
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
