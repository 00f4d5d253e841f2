package org.clew.seed;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether the atlas is loaded with the seed.
 *
 * @param location the folder, or {@code classpath:} and the folder, in which its folder
 * {@code atlas} lies; that of the seed when absent
 */
@ConfigurationProperties("clew.atlas")
record AtlasSettings(@DefaultValue("true") boolean enabled, @Nullable String location) {

}
