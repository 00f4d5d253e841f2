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
 * @param burst how many may wait for their turn
 * @param patience how long clients wait for their turn: who would wait longer is refused
 * @param rate what all queries of a client may cost in a minute; 0 for any
 * @param clients how many clients are remembered
 */
@ConfigurationProperties("clew.limits")
record RequestRates(@DefaultValue("0") int inFlight, @DefaultValue("256") int burst,
		@Name("wait") @DefaultValue("10s") Duration patience, @DefaultValue("60000000") long rate,
		@DefaultValue("100000") long clients) {

	RequestRates {
		if (inFlight == 0) {
			inFlight = Math.max(2, Runtime.getRuntime().availableProcessors());
		}
	}

}
