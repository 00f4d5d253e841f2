package org.clew.explorer;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the explorer's users sign in, to contribute.
 *
 * @param issuer an OpenID Connect issuer, {@code /} for one that is served here; if it is
 * empty, nobody signs in
 * @param client what the issuer calls the explorer: a public client, by authorization
 * code and PKCE, that returns to {@code /signed-in}
 * @param scope the scopes to ask for, with spaces between them
 * @param tokenHost the host of the issuer's token endpoint, such as
 * {@code https://tokens.example.org}, if it is not the issuer's own
 */
@ConfigurationProperties("clew.sign-in")
record SignIn(@DefaultValue("") String issuer, @DefaultValue("explorer") String client,
		@DefaultValue("openid profile") String scope, @DefaultValue("") String tokenHost) {

	/**
	 * The other hosts that the page asks.
	 * @throws IllegalArgumentException if one is no address
	 */
	List<String> hosts() {
		return Stream.of(this.issuer, this.tokenHost)
			.filter((address) -> !address.isEmpty() && !address.equals("/"))
			.map(SignIn::origin)
			.distinct()
			.toList();
	}

	private static String origin(String address) {
		URI uri = URI.create(address);
		if (uri.getHost() == null || !List.of("https", "http").contains(uri.getScheme())) {
			throw new IllegalArgumentException(
					"clew.sign-in: '%s' is no address; accepted: https://…, / for an issuer served here"
						.formatted(address));
		}
		return uri.getScheme() + "://" + uri.getHost() + ((uri.getPort() < 0) ? "" : ":" + uri.getPort());
	}

}
