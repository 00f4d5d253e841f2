package org.clew.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a publisher says that the digest of a file is.
 *
 * @param algorithm {@code MD5} or {@code SHA-256}
 */
record Checksum(String algorithm, String hex) {

	private static final Pattern LINE = Pattern.compile("(?im)^\\s*([0-9a-f]{64}|[0-9a-f]{32})(?:\\s+\\*?(.*))?$");

	private static final Pattern DIGEST = Pattern.compile("sha-256=:([A-Za-z0-9+/]{43}=):");

	private static final Pattern GOOGLE = Pattern.compile("(?:^|,)\\s*md5=([A-Za-z0-9+/]{22}==)");

	private static final int MD5 = 32;

	/**
	 * {@return what stands in a file of checksums for a file: the line with its name, or
	 * the only line}
	 */
	static Optional<Checksum> in(String text, String file) {
		Matcher lines = LINE.matcher(text);
		Optional<Checksum> only = Optional.empty();
		int count = 0;
		while (lines.find()) {
			String hex = lines.group(1).toLowerCase(Locale.ROOT);
			Checksum found = new Checksum((hex.length() == MD5) ? "MD5" : "SHA-256", hex);
			if (file.equals(name(lines.group(2)))) {
				return Optional.of(found);
			}
			only = Optional.of(found);
			count++;
		}
		return (count == 1) ? only : Optional.empty();
	}

	private static String name(@Nullable String path) {
		return (path != null) ? path.strip().replaceFirst(".*/", "") : "";
	}

	/**
	 * {@return what an answer says of the whole file}
	 */
	static Optional<Checksum> of(HttpHeaders headers) {
		return headers.allValues("Repr-Digest")
			.stream()
			.flatMap((value) -> DIGEST.matcher(value).results())
			.map((match) -> base64("SHA-256", match.group(1)))
			.findFirst()
			.or(() -> ofStorage(headers));
	}

	/**
	 * That of a file which is stored packed, and was unpacked to be sent, is of another
	 * one.
	 */
	private static Optional<Checksum> ofStorage(HttpHeaders headers) {
		if (!headers.firstValue("x-goog-stored-content-encoding").orElse("identity").equals("identity")) {
			return Optional.empty();
		}
		return headers.allValues("x-goog-hash")
			.stream()
			.flatMap((value) -> GOOGLE.matcher(value).results())
			.map((match) -> base64("MD5", match.group(1)))
			.findFirst();
	}

	private static Checksum base64(String algorithm, String text) {
		return new Checksum(algorithm, HexFormat.of().formatHex(Base64.getDecoder().decode(text)));
	}

	void check(Path file) throws IOException {
		String found = digest(file);
		if (!found.equals(this.hex)) {
			throw new Refused(
					"The publisher says that its %s is %s, and it is %s".formatted(this.algorithm, this.hex, found));
		}
	}

	private String digest(Path file) throws IOException {
		try (InputStream content = new DigestInputStream(Files.newInputStream(file),
				MessageDigest.getInstance(this.algorithm))) {
			content.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(((DigestInputStream) content).getMessageDigest().digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has " + this.algorithm, ex);
		}
	}

}
