package org.clew.issuer;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.clew.graph.StartEnded;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Spring Authorization Server with four people, one for each role. A program asks for a
 * token as one of them; a page sends its user to sign in as one.
 */
@Configuration(proxyBeanMethods = false)
@Profile("dev-issuer")
class DevelopmentIssuer {

	/** The client that a page is. */
	static final String PAGE = "explorer";

	private static final String[] ADDRESSES = { "/oauth2/**", "/.well-known/openid-configuration",
			"/.well-known/oauth-authorization-server", "/login", "/default-ui.css" };

	@Bean
	LoopbackOnly loopbackOnly(ServerProperties server) {
		return new LoopbackOnly(server);
	}

	@Bean
	LoopbackNames loopbackNames() {
		return new LoopbackNames();
	}

	@Bean
	Announcement announcement() {
		return new Announcement();
	}

	/** Who signs in has a session here; the API, which has another chain, knows none. */
	@Bean
	@Order(1)
	SecurityFilterChain issuing(HttpSecurity http) {
		return http.securityMatcher(ADDRESSES)
			.oauth2AuthorizationServer((server) -> server.oidc(Customizer.withDefaults()))
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.formLogin(Customizer.withDefaults())
			.build();
	}

	@Bean
	UserDetailsService people() {
		List<UserDetails> people = Stream.of(Person.values())
			.map((person) -> User.withUsername(person.login()).password("{noop}" + person.login()).build())
			.toList();
		return new InMemoryUserDetailsManager(people);
	}

	@Bean
	RegisteredClientRepository clients(Environment environment) {
		List<RegisteredClient> programs = Stream.of(Person.values()).map(DevelopmentIssuer::program).toList();
		String port = environment.getProperty("server.port", "8080");
		return new InMemoryRegisteredClientRepository(Stream.concat(programs.stream(), Stream.of(page(port))).toList());
	}

	private static RegisteredClient program(Person person) {
		return RegisteredClient.withId(UUID.randomUUID().toString())
			.clientId(person.login())
			.clientSecret("{noop}" + person.login())
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
			.tokenSettings(TokenSettings.builder().accessTokenTimeToLive(Duration.ofHours(1)).build())
			.build();
	}

	/** A page keeps no secret, so it proves by PKCE that it is the one that began. */
	private static RegisteredClient page(String port) {
		return RegisteredClient.withId(UUID.randomUUID().toString())
			.clientId(PAGE)
			.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.redirectUri("http://localhost:" + port + "/")
			.redirectUri("http://localhost:" + port + "/signed-in")
			.redirectUri("http://127.0.0.1:" + port + "/")
			.redirectUri("http://127.0.0.1:" + port + "/signed-in")
			.scope(OidcScopes.OPENID)
			.scope(OidcScopes.PROFILE)
			.clientSettings(ClientSettings.builder().requireProofKey(true).requireAuthorizationConsent(false).build())
			.tokenSettings(TokenSettings.builder().accessTokenTimeToLive(Duration.ofHours(1)).build())
			.build();
	}

	@Bean
	OAuth2TokenCustomizer<JwtEncodingContext> roles() {
		return (token) -> {
			Authentication who = token.getPrincipal();
			Person.of((who != null) ? who.getName() : "")
				.ifPresent((person) -> token.getClaims()
					.claim("name", person.shown())
					.claim("roles", List.of(person.role().name().toLowerCase(Locale.ROOT))));
		};
	}

	/** New at each start: tokens of before are worth nothing. */
	@Bean
	JWKSource<SecurityContext> signing() throws JOSEException {
		RSAKey key = new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
		return new ImmutableJWKSet<>(new JWKSet(key));
	}

	@Bean
	JwtDecoder decoder(JWKSource<SecurityContext> signing) {
		return NimbusJwtDecoder.withJwkSource(signing).build();
	}

	@Bean
	AuthorizationServerSettings issuerSettings(Environment environment) {
		return AuthorizationServerSettings.builder()
			.issuer("http://localhost:" + environment.getProperty("server.port", "8080"))
			.build();
	}

	/** Says at start how to get a token. */
	static class Announcement implements ApplicationListener<WebServerInitializedEvent> {

		private static final System.Logger LOGGER = System.getLogger(Announcement.class.getName());

		@Override
		public void onApplicationEvent(WebServerInitializedEvent started) {
			if (WebServerApplicationContext.hasServerNamespace(started.getApplicationContext(), "management")) {
				return;
			}
			StringBuilder text = new StringBuilder("Development issuer, for this machine only. A token comes from");
			for (Person person : Person.values()) {
				text.append(
						"%n    curl -s -u %s:%s -d grant_type=client_credentials http://localhost:%d/oauth2/token    # %s"
							.formatted(person.login(), person.login(), started.getWebServer().getPort(),
									person.role()));
			}
			LOGGER.log(System.Logger.Level.INFO, text::toString);
		}

	}

	/** Binds the server to the machine itself, and refuses any other address. */
	static class LoopbackOnly implements WebServerFactoryCustomizer<ConfigurableWebServerFactory>, Ordered {

		private final @Nullable InetAddress address;

		LoopbackOnly(ServerProperties server) {
			this.address = server.getAddress();
		}

		@Override
		public void customize(ConfigurableWebServerFactory factory) {
			if (this.address == null) {
				factory.setAddress(InetAddress.getLoopbackAddress());
			}
			else if (!this.address.isLoopbackAddress()) {
				throw new PublicAddress(this.address.getHostAddress());
			}
		}

		/** After all others, so that none overrules it. */
		@Override
		public int getOrder() {
			return LOWEST_PRECEDENCE;
		}

	}

	/** The development issuer was asked to serve others than the machine it runs on. */
	static class PublicAddress extends StartEnded {

		PublicAddress(String address) {
			super("The profile dev-issuer gives everybody a token who asks for one, so it serves this machine only;"
					+ " server.address is '" + address + "'",
					"Leave server.address out, or set it to 127.0.0.1. To serve others, leave the profile out and set"
							+ " spring.security.oauth2.resourceserver.jwt.issuer-uri to an issuer of your own.",
					null);
		}

	}

}
