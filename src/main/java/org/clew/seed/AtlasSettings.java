package org.clew.seed;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether the atlas is loaded with the seed.
 *
 * @param enabled whether it is
 */
@ConfigurationProperties("clew.atlas")
record AtlasSettings(@DefaultValue("true") boolean enabled) {

}
