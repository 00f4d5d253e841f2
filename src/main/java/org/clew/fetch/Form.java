package org.clew.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

import org.clew.ingest.Input;

/**
 * What a file of a publisher begins with. A page that says that something is wrong begins
 * otherwise.
 */
public enum Form {

	JSON("[{\\[].*"), XML("<\\?xml.*|<JDBOR.*"), TABLE("[^<\\t]+\\t.*|#.*"), OBO("format-version:.*|\\[Term].*");

	private static final int HEAD = 4096;

	private static final Pattern PAGE = Pattern.compile("<!doctype html|<html|<head|<body");

	private final Pattern beginning;

	Form(String beginning) {
		this.beginning = Pattern.compile(beginning, Pattern.DOTALL);
	}

	/**
	 * Looks at the beginning of a file, packed with gzip or not.
	 * @throws Refused if it is no file of this form
	 * @throws IOException if it cannot be read
	 */
	void check(Path file) throws IOException {
		String head = head(file).replaceFirst("^\uFEFF?\\s*", "");
		if (PAGE.matcher(head.toLowerCase(Locale.ROOT)).find()) {
			throw new Refused("Expected %s, found a page in HTML".formatted(this));
		}
		if (!this.beginning.matcher(head).matches()) {
			throw new Refused("Expected %s, found a file that begins with '%s'".formatted(this,
					head.lines().findFirst().map((line) -> line.substring(0, Math.min(line.length(), 60))).orElse("")));
		}
	}

	/**
	 * {@return the first line that is no comment}
	 */
	static String header(Path file) throws IOException {
		return head(file).replaceFirst("^\uFEFF", "")
			.lines()
			.filter((line) -> !line.startsWith("#") || line.indexOf('\t') >= 0)
			.filter((line) -> !line.isBlank())
			.findFirst()
			.map((line) -> line.startsWith("#") ? line.substring(1) : line)
			.orElse("");
	}

	private static String head(Path file) throws IOException {
		try (InputStream content = new Input(file, (bytes) -> {
		}).open()) {
			return new String(content.readNBytes(HEAD), StandardCharsets.UTF_8);
		}
	}

}
