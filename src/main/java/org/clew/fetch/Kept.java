package org.clew.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is remembered of a file, to ask for a newer one or for the rest of it.
 *
 * @param address where it came from
 * @param etag its {@code ETag}
 * @param lastModified its {@code Last-Modified}
 * @param bytes its size, as whole as it is
 * @param fetched the day on which it was fetched
 */
record Kept(URI address, @Nullable String etag, @Nullable String lastModified, long bytes, String fetched) {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final int LONGEST = 500;

	static Kept of(URI address, HttpHeaders headers, long bytes, String day) {
		return new Kept(address, header(headers, "ETag"), header(headers, "Last-Modified"), bytes, day);
	}

	private static @Nullable String header(HttpHeaders headers, String name) {
		return headers.firstValue(name).filter((value) -> value.length() <= LONGEST).orElse(null);
	}

	/**
	 * What must stay the same for the rest of a file to be the rest of it. A weak
	 * {@code ETag} does not promise that.
	 */
	@Nullable String validator() {
		return (this.etag != null && !this.etag.startsWith("W/")) ? this.etag : this.lastModified;
	}

	boolean isFrom(URI address) {
		return this.address.equals(address);
	}

	/** What cannot be read was half written by a process that ended. */
	static @Nullable Kept read(Path file) throws IOException {
		if (!Files.exists(file)) {
			return null;
		}
		try {
			return JSON.readValue(Files.readAllBytes(file), Kept.class);
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	void write(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		Files.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
	}

}
