package org.clew.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** Keeps the generated password of the embedded database beside its data. */
record PasswordFile(Path path) {

	private static final int BYTES = 24;

	static PasswordFile in(Path directory) {
		return new PasswordFile(directory.resolve("password"));
	}

	static String generate() {
		byte[] random = new byte[BYTES];
		new SecureRandom().nextBytes(random);
		return Base64.getUrlEncoder().encodeToString(random);
	}

	Optional<String> read() throws IOException {
		return Files.exists(this.path) ? Optional.of(Files.readString(this.path)) : Optional.empty();
	}

	// A temporary file is its owner's alone from the first byte on, and the move shows
	// the
	// password whole or not at all.
	void write(String password) throws IOException {
		Path temporary = Files.createTempFile(this.path.getParent(), "password", null);
		Files.writeString(temporary, password);
		Files.move(temporary, this.path, StandardCopyOption.ATOMIC_MOVE);
	}

}
