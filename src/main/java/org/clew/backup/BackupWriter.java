package org.clew.backup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.clew.backup.Backup.Content;

/**
 * Writes a backup line by line: a head with the indexes, all nodes, all relations, and an
 * end that tells a complete file from one that was cut short or altered.
 */
final class BackupWriter implements AutoCloseable {

	static final String FORMAT = "clew-backup/1";

	private final DigestOutputStream digested;

	private final BufferedWriter lines;

	private long nodes;

	private long relations;

	BackupWriter(Path file, List<String> schema) throws IOException {
		Files.deleteIfExists(file);
		// It holds what is not published, too.
		if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
			Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
		OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16);
		this.digested = new DigestOutputStream(packed, sha256());
		this.lines = new BufferedWriter(new OutputStreamWriter(this.digested, StandardCharsets.UTF_8), 1 << 16);
		line(Map.of("format", FORMAT, "schema", schema));
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has it", ex);
		}
	}

	void node(String id, List<String> labels, Map<String, Object> properties) throws IOException {
		line(Map.of("id", number(id), "labels", labels, "properties", Properties.plain(properties)));
		this.nodes++;
	}

	void relation(String from, String type, String to, Map<String, Object> properties) throws IOException {
		line(Map.of("from", number(from), "type", type, "to", number(to), "properties", Properties.plain(properties)));
		this.relations++;
	}

	/** What tells it from others of the same database. */
	private static String number(String elementId) {
		return elementId.substring(elementId.lastIndexOf(':') + 1);
	}

	Content end() throws IOException {
		this.lines.flush();
		String digest = HexFormat.of().formatHex(this.digested.getMessageDigest().digest());
		line(Map.of("nodes", this.nodes, "relations", this.relations, "sha256", digest));
		return new Content(this.nodes, this.relations);
	}

	private void line(Map<String, ?> content) throws IOException {
		this.lines.write(Properties.JSON.writeValueAsString(content));
		this.lines.write('\n');
	}

	@Override
	public void close() throws IOException {
		this.lines.close();
	}

}
