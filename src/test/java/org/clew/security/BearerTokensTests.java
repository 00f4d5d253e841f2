package org.clew.security;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.web.cors.CorsConfiguration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for who is behind a token: an issuer that is down, keys of the server's own, and
 * how claims are read.
 */
class BearerTokensTests {

	private static final Caller ADA = new Caller("person-ada", "Ada", Set.of(Role.CONTRIBUTOR));

	private final AtomicInteger asked = new AtomicInteger();

	private final BearerTokens tokens = new BearerTokens(List.of(new Keys()),
			List.of(new JwtAuthenticationProvider((token) -> {
				this.asked.incrementAndGet();
				throw new JwtException("The issuer does not answer");
			})));

	@Test
	void letsReadWhoeverHasATokenThatCannotBeChecked() {
		Authentication unchecked = authenticate("a.b.c");
		assertThat(unchecked).isInstanceOf(UncheckedToken.class);
		assertThat(unchecked.getAuthorities()).isEmpty();
		assertThat(unchecked.isAuthenticated()).isFalse();
	}

	@Test
	void asksNoIssuerForAKey() {
		assertThat(authenticate("clew_good")).isEqualTo(new CallerAuthentication(ADA, true));
		assertThatExceptionOfType(InvalidBearerTokenException.class).isThrownBy(() -> authenticate("clew_bad"));
		assertThat(this.asked).hasValue(0);
	}

	@Test
	void takesAKeyThatCannotBeReadForUnchecked() {
		assertThat(authenticate("clew_away")).isInstanceOf(UncheckedToken.class);
	}

	@Test
	void readsRolesDeepInAToken() {
		Caller caller = read("realm_access.roles", "", Map.of("realm_access", Map.of("roles", List.of("reviewer"))));
		assertThat(caller.roles()).containsExactly(Role.CONTRIBUTOR, Role.REVIEWER);
		assertThat(caller.has(Role.CURATOR)).isFalse();
	}

	@Test
	void makesAnotherPseudonymWithASecret() {
		String plain = read("roles", "", Map.of()).id();
		assertThat(read("roles", "", Map.of()).id()).isEqualTo(plain).matches("person-[0-9a-f]{32}");
		assertThat(read("roles", "salt", Map.of()).id()).isNotEqualTo(plain);
	}

	@Test
	void letsPagesOfListedOriginsAsk() {
		CorsConfiguration cors = Headers.cors(List.of("https://navigator.test"))
			.getCorsConfiguration(new MockHttpServletRequest());
		assertThat(cors).isNotNull();
		assertThat(cors.checkOrigin("https://navigator.test")).isEqualTo("https://navigator.test");
		assertThat(cors.checkOrigin("https://elsewhere.test")).isNull();
		assertThat(cors.getAllowCredentials()).isNull();
	}

	private Authentication authenticate(String token) {
		return this.tokens.authenticate(new BearerTokenAuthenticationToken(token));
	}

	private static Caller read(String claim, String secret, Map<String, Object> claims) {
		Jwt token = Jwt.withTokenValue("token")
			.header("alg", "none")
			.issuer("https://issuer.test")
			.subject("ada")
			.claims((all) -> all.putAll(claims))
			.build();
		return ((CallerAuthentication) new TokenReader(
				new SecuritySettings.Security(claim, secret, Duration.ofSeconds(1)))
			.convert(token)).getPrincipal();
	}

	/** One good key, one bad one, and one that nobody can look up. */
	private static final class Keys implements OwnTokens {

		@Override
		public boolean recognizes(String token) {
			return token.startsWith("clew_");
		}

		@Override
		public Optional<Caller> caller(String token) {
			if (token.equals("clew_away")) {
				throw new AuthenticationServiceException("The database does not answer");
			}
			return token.equals("clew_good") ? Optional.of(ADA) : Optional.empty();
		}

	}

}
