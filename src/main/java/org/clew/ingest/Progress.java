package org.clew.ingest;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Shows how far an import is: a line that changes on a terminal, now and then a new line
 * elsewhere.
 */
final class Progress {

	private static final Duration ON_TERMINAL = Duration.ofMillis(200);

	private static final Duration IN_LOG = Duration.ofSeconds(10);

	/** The check, the records, the relations. */
	private static final int PASSES = 3;

	private final PrintStream out;

	private final boolean terminal;

	private final InstantSource clock;

	private final Instant start;

	private final long total;

	private Instant shown;

	private long bytes;

	private long rows;

	private String stage = "";

	Progress(PrintStream out, boolean terminal, InstantSource clock, long size) {
		this.out = out;
		this.terminal = terminal;
		this.clock = clock;
		this.start = clock.instant();
		this.shown = this.start;
		this.total = Math.max(1, size * PASSES);
	}

	void stage(String name) {
		this.stage = name;
	}

	void bytes(long read) {
		this.bytes += read;
	}

	void row() {
		this.rows++;
		if ((this.rows & 0xff) == 0) {
			show();
		}
	}

	private void show() {
		Instant now = this.clock.instant();
		if (Duration.between(this.shown, now).compareTo(this.terminal ? ON_TERMINAL : IN_LOG) < 0) {
			return;
		}
		this.shown = now;
		double seconds = Duration.between(this.start, now).toMillis() / 1000.0;
		double part = Math.min(1, this.bytes / (double) this.total);
		String left = (part > 0.01) ? ", about %,.0f s left".formatted(seconds / part - seconds) : "";
		String line = "%s: %3.0f %%, %,.0f rows a second%s".formatted(this.stage, 100 * part, this.rows / seconds,
				left);
		if (this.terminal) {
			this.out.print("\r" + line + "\u001B[K");
			this.out.flush();
		}
		else {
			this.out.println(line);
		}
	}

	void done() {
		if (this.terminal) {
			this.out.print("\r\u001B[K");
			this.out.flush();
		}
	}

}
