package org.clew.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.clew.fetch.Attempts.Again;
import org.clew.fetch.Web.Answer;

/** Whether an answer is the file that was asked for, as far as its headers tell. */
final class Expected {

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
			throw new Refused(
					"It has more than %s, the most that %s may have".formatted(Sizes.told(file.most()), file.file()));
		}
	}

	private static String header(Answer answer, String name) {
		return answer.headers().firstValue(name).orElse("").strip().toLowerCase(Locale.ROOT);
	}

}
