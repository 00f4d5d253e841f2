package org.clew.seed;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the seed lies, and how long writing it may take.
 *
 * @param enabled whether the seed is loaded on start
 * @param location a folder, or {@code classpath:} and a folder; when absent the folder
 * {@code graph-seed} beside the working directory, else the one that comes with Clew
 * @param timeout how long the transaction may take that writes it
 */
@ConfigurationProperties("clew.seed")
record SeedSettings(@DefaultValue("true") boolean enabled, @Nullable String location,
		@DefaultValue("30m") Duration timeout) {

}
