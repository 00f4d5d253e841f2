package org.clew.security;

import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/**
 * Signs bearer tokens for tests over HTTP:
 * {@code header("Authorization", TestIssuer.bearer("ada", Role.CONTRIBUTOR))}.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestIssuer {

	static final String URI = "https://issuer.test";

	private static final RSAKey KEY = key();

	/**
	 * The value of the header {@code Authorization}.
	 * @param subject who
	 * @param roles what they may do
	 * @return the scheme and a token
	 */
	public static String bearer(String subject, Role... roles) {
		return "Bearer " + token((claims) -> claims.subject(subject)
			.claim("roles", Stream.of(roles).map((role) -> role.name().toLowerCase(Locale.ROOT)).toList()));
	}

	static String token(Consumer<JwtClaimsSet.Builder> claims) {
		return signed(KEY, claims);
	}

	static String signed(RSAKey key, Consumer<JwtClaimsSet.Builder> claims) {
		JwtClaimsSet.Builder set = JwtClaimsSet.builder()
			.issuer(URI)
			.audience(List.of("clew"))
			.issuedAt(Instant.now())
			.expiresAt(Instant.now().plusSeconds(600));
		claims.accept(set);
		return NimbusJwtEncoder.withKeyPair(publicKey(key), privateKey(key))
			.build()
			.encode(JwtEncoderParameters.from(set.build()))
			.getTokenValue();
	}

	static RSAKey key() {
		try {
			return new RSAKeyGenerator(2048).keyID("test").generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static RSAPublicKey publicKey(RSAKey key) {
		try {
			return key.toRSAPublicKey();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static RSAPrivateKey privateKey(RSAKey key) {
		try {
			return key.toRSAPrivateKey();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Bean
	JwtDecoder issuer() {
		NimbusJwtDecoder decoder = NimbusJwtDecoder.withPublicKey(publicKey(KEY)).build();
		decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(URI));
		return decoder;
	}

}
