package org.clew.limit;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * Limits of all requests together.
 *
 * @param inFlight how many are worked on at a time; 0 for the number of processors, and
 * at least 2
 * @param burst how many may come at once and wait for their turn; of a queue that does
 * not pass, twice as many as are worked on
 * @param patience how long a request may wait for its turn
 * @param rate what all queries of a client may cost in a minute; 0 for any
 * @param clients how many clients are remembered
 */
@ConfigurationProperties("clew.limits")
record RequestRates(@DefaultValue("0") int inFlight, @DefaultValue("64") int burst,
		@Name("wait") @DefaultValue("5s") Duration patience, @DefaultValue("60000000") long rate,
		@DefaultValue("100000") long clients) {

	RequestRates {
		if (inFlight == 0) {
			inFlight = Math.max(2, Runtime.getRuntime().availableProcessors());
		}
	}

}
