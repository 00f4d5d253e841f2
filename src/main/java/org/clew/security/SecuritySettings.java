package org.clew.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How tokens are read.
 *
 * @param rolesClaim the claim of a token that lists the roles; dots lead into objects, as
 * in {@code realm_access.roles}
 */
@ConfigurationProperties("clew.security")
record SecuritySettings(@DefaultValue("roles") String rolesClaim) {
}
