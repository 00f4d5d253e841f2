package org.clew.follow;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many questions may be followed.
 *
 * @param most how many in all; 0 for none
 * @param perHour how many a client may begin to follow in an hour
 * @param lifetime how long one is kept that nobody reads
 */
@ConfigurationProperties("clew.followed-questions")
record FollowSettings(@DefaultValue("1000") int most, @DefaultValue("10") int perHour,
		@DefaultValue("90d") Duration lifetime) {
}
