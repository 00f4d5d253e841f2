package org.clew.backup;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.clew.backup.Backup.Content;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** A backup that is complete: its length and its digest are what its end says. */
final class BackupFile {

	private final Path file;

	private final List<String> schema;

	private final Content content;

	private BackupFile(Path file, List<String> schema, Content content) {
		this.file = file;
		this.schema = schema;
		this.content = content;
	}

	/**
	 * Reads a file from one end to the other, before anybody acts on it.
	 * @throws IOException if it cannot be read, or is no complete backup
	 */
	static BackupFile verified(Path file) throws IOException {
		MessageDigest digest = BackupWriter.sha256();
		try (BufferedReader lines = lines(file)) {
			String line = lines.readLine();
			Map<String, Object> head = (line != null) ? map(line) : Map.of();
			if (!BackupWriter.FORMAT.equals(head.get("format"))) {
				throw new IOException(file + " is no backup that this version of Clew can read");
			}
			for (String next = lines.readLine(); next != null; next = lines.readLine()) {
				digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
				line = next;
			}
			Map<String, Object> end = map(String.valueOf(line));
			if (!HexFormat.of().formatHex(digest.digest()).equals(end.get("sha256"))) {
				throw new IOException(file + " was altered or cut short: its digest is another");
			}
			return new BackupFile(file,
					((List<?>) head.getOrDefault("schema", List.of())).stream().map(String::valueOf).toList(),
					new Content(number(end, "nodes"), number(end, "relations")));
		}
		catch (EOFException | ZipException | JacksonException ex) {
			throw new IOException(file + " was altered or cut short, or is no backup", ex);
		}
	}

	List<String> schema() {
		return this.schema;
	}

	Content content() {
		return this.content;
	}

	/** Batches of the lines of all nodes. */
	Iterator<List<String>> nodes() {
		return new Lines(0, this.content.nodes());
	}

	/** Batches of the lines of all relations. */
	Iterator<List<String>> relations() {
		return new Lines(this.content.nodes(), this.content.relations());
	}

	static Map<String, Object> map(String line) {
		return Properties.JSON.readValue(line, new TypeReference<Map<String, Object>>() {
		});
	}

	private static long number(Map<String, Object> line, String name) {
		return (line.get(name) instanceof Number number) ? number.longValue() : 0;
	}

	private static BufferedReader lines(Path file) throws IOException {
		InputStream packed = Files.newInputStream(file);
		try {
			return new BufferedReader(
					new InputStreamReader(new GZIPInputStream(packed, 1 << 16), StandardCharsets.UTF_8), 1 << 16);
		}
		catch (IOException ex) {
			packed.close();
			throw ex;
		}
	}

	/** Some of the lines, in batches. */
	private final class Lines implements Iterator<List<String>> {

		private static final int BATCH = 2000;

		private final long skipped;

		private long left;

		private @Nullable BufferedReader reader;

		private Lines(long skipped, long count) {
			this.skipped = skipped;
			this.left = count;
		}

		@Override
		public boolean hasNext() {
			return this.left > 0;
		}

		@Override
		public List<String> next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			try {
				BufferedReader from = opened();
				List<String> batch = new ArrayList<>();
				while (batch.size() < BATCH && this.left > 0) {
					batch.add(from.readLine());
					this.left--;
				}
				if (this.left == 0) {
					from.close();
				}
				return batch;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private BufferedReader opened() throws IOException {
			if (this.reader == null) {
				this.reader = lines(BackupFile.this.file);
				this.reader.readLine();
				for (long i = 0; i < this.skipped; i++) {
					this.reader.readLine();
				}
			}
			return this.reader;
		}

	}

}
