package org.clew.news;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of subscriptions.
 *
 * @param most how many there may be at once, of all clients
 * @param mostOfOne how many of them one client may have, over all of its connections:
 * somebody known, or an address
 * @param poll how often to look whether the change log grew
 * @param patience how long a subscriber may take nothing before its subscription is ended
 */
@ConfigurationProperties("clew.subscriptions")
record SubscriptionSettings(@DefaultValue("1000") int most, @DefaultValue("20") int mostOfOne,
		@DefaultValue("1s") Duration poll, @DefaultValue("30s") Duration patience) {
}
