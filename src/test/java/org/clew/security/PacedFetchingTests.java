package org.clew.security;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests that junk tokens cost nothing and stop nobody, with an issuer that listens.
 */
class PacedFetchingTests {

	private static final RSAKey FIRST = key();

	private static final RSAKey SECOND = key();

	private final AtomicInteger fetched = new AtomicInteger();

	private final AtomicLong now = new AtomicLong();

	private volatile JWKSet keys = new JWKSet(FIRST.toPublicJWK());

	private HttpServer issuer;

	private JwtDecoder decoder;

	@BeforeEach
	void listen() throws Exception {
		this.issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.issuer.createContext("/", (exchange) -> {
			this.fetched.incrementAndGet();
			byte[] body = this.keys.toString().getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
		this.issuer.start();
		RestTemplate asking = new RestTemplate();
		asking.getInterceptors().add(new PacedFetching(this.now::get));
		this.decoder = NimbusJwtDecoder
			.withJwkSetUri("http://localhost:%d/keys".formatted(this.issuer.getAddress().getPort()))
			.restOperations(asking)
			.build();
	}

	@AfterEach
	void stop() {
		this.issuer.stop(0);
	}

	@Test
	void asksOnceHoweverManyTokensHaveAnUnknownKey() {
		decode(FIRST);
		for (int i = 0; i < 100; i++) {
			assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> decode(SECOND));
			decode(FIRST);
		}
		assertThat(this.fetched).hasValue(1);
	}

	@Test
	void findsANewKeyOfTheIssuer() {
		decode(FIRST);
		this.keys = new JWKSet(SECOND.toPublicJWK());
		assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> decode(SECOND));
		this.now.addAndGet(PacedFetching.PAUSE.toNanos());
		decode(SECOND);
		assertThat(this.fetched).hasValue(2);
	}

	@Test
	void checksByKnownKeysWhileTheIssuerIsAway() {
		decode(FIRST);
		this.issuer.stop(0);
		this.now.addAndGet(PacedFetching.PAUSE.toNanos());
		assertThatExceptionOfType(JwtException.class).isThrownBy(() -> decode(SECOND))
			.isNotInstanceOf(BadJwtException.class);
		decode(FIRST);
	}

	@Test
	void refusesAnIssuerWithoutAnAudience() {
		OAuth2ResourceServerProperties named = new OAuth2ResourceServerProperties();
		named.getJwt().setIssuerUri("https://issuer.test");
		StaticListableBeanFactory none = new StaticListableBeanFactory();
		assertThatExceptionOfType(NoAudience.class)
			.isThrownBy(() -> new WebSecurity().bearerTokens(none.getBeanProvider(JwtDecoder.class),
					none.getBeanProvider(OwnTokens.class), settings(), named));
		named.getJwt().getAudiences().add("clew");
		assertThat(new WebSecurity()
			.bearerTokens(none.getBeanProvider(JwtDecoder.class), none.getBeanProvider(OwnTokens.class), settings(),
					named)
			.trustsNobody()).isTrue();
	}

	private void decode(RSAKey key) {
		this.decoder.decode(TestIssuer.signed(key, (claims) -> claims.subject("ada")));
	}

	private static SecuritySettings settings() {
		return new SecuritySettings(new SecuritySettings.Security("roles", "", Duration.ofSeconds(1)),
				new SecuritySettings.Cors(List.of()));
	}

	private static RSAKey key() {
		try {
			return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
