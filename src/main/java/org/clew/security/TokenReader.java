package org.clew.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Reads out of a checked token who asks and what they may do. Roles stand in a claim of
 * their own ({@code reviewer} or {@code clew:reviewer}) or among the scopes
 * ({@code clew:reviewer} only, as scopes of other programs may have the same names).
 */
class TokenReader implements Converter<Jwt, AbstractAuthenticationToken> {

	private final String[] rolesClaim;

	private final byte[] secret;

	TokenReader(SecuritySettings.Security settings) {
		this.rolesClaim = settings.rolesClaim().split("\\.");
		this.secret = settings.pseudonymSecret().getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public AbstractAuthenticationToken convert(Jwt token) {
		String id = pseudonym(Objects.toString(token.getIssuer(), ""), Objects.toString(token.getSubject(), ""));
		return new CallerAuthentication(new Caller(id, name(token, id), roles(token)));
	}

	private static String name(Jwt token, String otherwise) {
		for (String claim : List.of("name", "preferred_username")) {
			String name = token.getClaimAsString(claim);
			if (name != null && !name.isBlank() && !name.contains("@")) {
				return name;
			}
		}
		return otherwise;
	}

	private Set<Role> roles(Jwt token) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		texts(claim(token.getClaims()))
			.forEach((text) -> Role.named(text).or(() -> Role.scoped(text)).ifPresent(roles::add));
		texts(token.getClaims().get("scope")).forEach((text) -> Role.scoped(text).ifPresent(roles::add));
		return roles;
	}

	private @Nullable Object claim(Map<String, Object> claims) {
		Object found = claims;
		for (String part : this.rolesClaim) {
			found = (found instanceof Map<?, ?> map) ? map.get(part) : null;
		}
		return found;
	}

	private static Stream<String> texts(@Nullable Object claim) {
		return switch (claim) {
			case String text -> Arrays.stream(text.split("[\\s,]+"));
			case Collection<?> list -> list.stream().map(String::valueOf);
			case null, default -> Stream.empty();
		};
	}

	/** 128 bits of a hash: the same for the same person, and no way back. */
	private String pseudonym(String issuer, String subject) {
		byte[] person = (issuer + "\n" + subject).getBytes(StandardCharsets.UTF_8);
		try {
			return "person-" + HexFormat.of().formatHex(hash(person), 0, 16);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	private byte[] hash(byte[] person) throws GeneralSecurityException {
		if (this.secret.length == 0) {
			return MessageDigest.getInstance("SHA-256").digest(person);
		}
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(this.secret, "HmacSHA256"));
		return mac.doFinal(person);
	}

}
