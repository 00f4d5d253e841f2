package org.clew.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The lines of a table. A cell that begins with a quote may go on in the next lines until
 * the quote ends; if it never ends, it was a letter like any other.
 */
final class Lines {

	/** No cell has more lines. */
	private static final int MOST_LINES = 100;

	/** No row is longer. */
	private static final int LONGEST = 10_000_000;

	private static final Pattern BEGUN = Pattern.compile("(?:^|\t)\"[^\"\t]*$");

	private final BufferedReader text;

	private final Deque<String> ahead = new ArrayDeque<>();

	private long read;

	private long number;

	Lines(BufferedReader text) {
		this.text = text;
	}

	/**
	 * {@return the number of the line with which the last row began}
	 */
	long number() {
		return this.number;
	}

	/**
	 * {@return the next row, line breaks in quotes included; null at the end}
	 */
	@Nullable String next() throws IOException {
		String line = line();
		this.number = this.read - this.ahead.size();
		if (line == null || isWhole(line) || !BEGUN.matcher(line).find()) {
			return line;
		}
		StringBuilder row = new StringBuilder(line);
		Deque<String> taken = new ArrayDeque<>();
		while (taken.size() < MOST_LINES) {
			String more = line();
			if (more == null) {
				break;
			}
			taken.add(more);
			row.append('\n').append(more);
			if (!isWhole(more)) {
				return row.toString();
			}
		}
		while (!taken.isEmpty()) {
			this.ahead.addFirst(taken.removeLast());
		}
		return line;
	}

	private static boolean isWhole(String line) {
		return line.chars().filter((letter) -> letter == '"').count() % 2 == 0;
	}

	private @Nullable String line() throws IOException {
		if (!this.ahead.isEmpty()) {
			return this.ahead.removeFirst();
		}
		String line = this.text.readLine();
		if (line != null) {
			this.read++;
			if (line.length() > LONGEST) {
				throw new BrokenFile("Line %d has %,d characters, and no row more than %,d".formatted(this.read,
						line.length(), LONGEST));
			}
		}
		return line;
	}

}
