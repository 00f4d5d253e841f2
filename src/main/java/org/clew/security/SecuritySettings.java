package org.clew.security;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How tokens are read, and which pages of other hosts may ask.
 *
 * @param security how tokens are read
 * @param cors which pages of other hosts may ask
 */
@ConfigurationProperties("clew")
record SecuritySettings(@DefaultValue Security security, @DefaultValue Cors cors) {

	/**
	 * How tokens are read.
	 *
	 * @param rolesClaim the claim of a token that lists the roles; dots lead into
	 * objects, as in {@code realm_access.roles}
	 * @param pseudonymSecret goes into the pseudonyms of people, so that nobody can find
	 * out by trying whose they are; whoever changes it makes everybody a stranger
	 * @param issuerTimeout how long the issuer may take to give its keys
	 */
	record Security(@DefaultValue("roles") String rolesClaim, @DefaultValue("") String pseudonymSecret,
			@DefaultValue("2s") Duration issuerTimeout) {
	}

	/**
	 * Which pages of other hosts may ask.
	 *
	 * @param origins origins such as {@code https://navigator.example.org}; none by
	 * default, {@code *} for all
	 */
	record Cors(@DefaultValue List<String> origins) {
	}

}
