package org.clew.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.clew.ingest.StatusLine;
import org.clew.fetch.Attempts.Again;
import org.clew.fetch.Web.Answer;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to fetch a file. What came before an attempt failed is kept for the next,
 * which asks for the rest only.
 *
 * @param folder where the file lies until it is taken
 * @param attempts knows which answers are worth another attempt
 * @param shown shows how far it is
 */
record Download(Folder folder, Web web, Attempts attempts, StatusLine shown) {

	private static final int BUFFER = 1 << 16;

	/**
	 * Fetches what is missing.
	 * @param today the day
	 * @return what came, if the publisher has anything newer
	 */
	Optional<Came> attempt(PublishedFile file, String today) throws IOException, InterruptedException {
		Path part = this.folder.incoming(file.file());
		Kept begun = begun(file, part);
		Map<String, String> headers = (begun != null) ? rest(begun, Files.size(part))
				: ifNewer(file.address(), this.folder.whole(file.file()));
		try (Answer answer = this.web.ask("GET", file.address(), headers)) {
			if (answer.status() == 416) {
				Files.deleteIfExists(part);
				throw new Again("it has another file than it had", null);
			}
			this.attempts.check(answer);
			return (answer.status() == 304) ? Optional.empty() : Optional.of(take(file, answer, part, today));
		}
	}

	private Came take(PublishedFile file, Answer answer, Path part, String today)
			throws IOException, InterruptedException {
		long start = 0;
		if (answer.status() == 206) {
			Expected.checkStart(answer, part);
			start = Files.size(part);
		}
		else {
			// Never the beginning of one file beside what tells of another.
			Files.deleteIfExists(part);
		}
		Expected.check(answer, start, file);
		Kept.of(file.address(), answer.headers(), 0, today).write(this.folder.incomingKept(file.file()));
		long size = write(file, answer, part, start);
		return new Came(Kept.of(file.address(), answer.headers(), size, today), Checksum.of(answer.headers()));
	}

	/** What came before and can go on; what cannot is deleted. */
	private @Nullable Kept begun(PublishedFile file, Path part) throws IOException {
		if (!Files.exists(part)) {
			return null;
		}
		Kept kept = Kept.read(this.folder.incomingKept(file.file()));
		if (kept == null || !kept.isFrom(file.address()) || kept.validator() == null || Files.size(part) == 0) {
			Files.delete(part);
			return null;
		}
		return kept;
	}

	private static Map<String, String> rest(Kept begun, long size) {
		return Map.of("Range", "bytes=%d-".formatted(size), "If-Range", String.valueOf(begun.validator()));
	}

	/** The headers that ask for a file only if it is a newer one. */
	static Map<String, String> ifNewer(URI address, @Nullable Kept whole) {
		Map<String, String> headers = new LinkedHashMap<>();
		if (whole == null || !whole.isFrom(address)) {
			return headers;
		}
		String etag = whole.etag();
		String lastModified = whole.lastModified();
		if (etag != null) {
			headers.put("If-None-Match", etag);
		}
		if (lastModified != null) {
			headers.put("If-Modified-Since", lastModified);
		}
		return headers;
	}

	private long write(PublishedFile file, Answer answer, Path part, long start)
			throws IOException, InterruptedException {
		long size = start;
		long all = (answer.length() < 0) ? -1 : start + answer.length();
		try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
			byte[] buffer = new byte[BUFFER];
			for (int read = answer.read(buffer); read >= 0; read = answer.read(buffer)) {
				size += read;
				Expected.checkSize(size, file);
				out.write(buffer, 0, read);
				long come = size;
				this.shown.show(() -> Sizes.come(file.file(), come, all));
			}
		}
		catch (Refused ex) {
			Files.deleteIfExists(part);
			throw ex;
		}
		if (all >= 0 && size != all) {
			throw new Again("%d of %d bytes came".formatted(size, all), null);
		}
		return size;
	}

	/**
	 * What came.
	 *
	 * @param kept what is remembered of it
	 * @param checksum what the publisher says its digest is
	 */
	record Came(Kept kept, Optional<Checksum> checksum) {
	}

	/** Whether an answer is the file that was asked for, as far as its headers tell. */
	static final class Expected {

		private Expected() {
		}

		/**
		 * Looks at the headers.
		 * @param start where the rest of the file begins; 0 for all of it
		 * @throws Refused if it is another thing
		 */
		static void check(Answer answer, long start, PublishedFile file) {
			String type = header(answer, "Content-Type");
			if (type.startsWith("text/html")) {
				throw new Refused("Expected %s, found a page in HTML".formatted(file.form()));
			}
			String encoding = header(answer, "Content-Encoding");
			if (!encoding.isEmpty() && !encoding.equals("identity")) {
				throw new Refused("It comes packed as '%s', which nobody asked for".formatted(encoding));
			}
			checkSize(start + Math.max(0, answer.length()), file);
		}

		/**
		 * Looks where the rest of a file begins.
		 * @throws Again if it is not where the first part ends; then all of it is to come
		 */
		static void checkStart(Answer answer, Path part) throws IOException {
			long size = Files.exists(part) ? Files.size(part) : 0;
			if (!header(answer, "Content-Range").startsWith("bytes %d-".formatted(size))) {
				Files.deleteIfExists(part);
				throw new Again("it sends another part than was asked for", null);
			}
		}

		static void checkSize(long size, PublishedFile file) {
			if (size > file.most()) {
				throw new Refused("It has more than %s, the most that %s may have".formatted(Sizes.told(file.most()),
						file.file()));
			}
		}

		private static String header(Answer answer, String name) {
			return answer.headers().firstValue(name).orElse("").strip().toLowerCase(Locale.ROOT);
		}

	}

}
