package org.clew.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Tells other processes of this machine where a running database answers. */
record AddressFile(Path directory) {

	private static final int TIMEOUT_MILLIS = 2000;

	static AddressFile in(Path directory) {
		return new AddressFile(directory);
	}

	private Path path() {
		return this.directory.resolve("address");
	}

	void write(URI uri) throws IOException {
		Files.writeString(path(), uri.toString());
	}

	void delete() {
		try {
			Files.deleteIfExists(path());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A process that was killed leaves its address behind. */
	Optional<Address> read() {
		try {
			if (!Files.exists(path())) {
				return Optional.empty();
			}
			URI uri = URI.create(Files.readString(path()).strip());
			Optional<String> password = PasswordFile.in(this.directory).read();
			return answers(uri) ? password.map((it) -> new Address(uri, "neo4j", it)) : Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean answers(URI uri) {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()), TIMEOUT_MILLIS);
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
