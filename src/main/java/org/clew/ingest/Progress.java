package org.clew.ingest;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Tells how far an import is, and about how long it will take. */
final class Progress {

	/** The check, the records, the relations. */
	private static final int PASSES = 3;

	private final StatusLine line;

	private final InstantSource clock;

	private final Instant start;

	private final long total;

	private long bytes;

	private long rows;

	private String stage = "";

	Progress(PrintStream out, boolean terminal, InstantSource clock, long size) {
		this.line = new StatusLine(out, terminal, clock);
		this.clock = clock;
		this.start = clock.instant();
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
			this.line.show(this::told);
		}
	}

	private String told() {
		double seconds = Duration.between(this.start, this.clock.instant()).toMillis() / 1000.0;
		double part = Math.min(1, this.bytes / (double) this.total);
		String left = (part > 0.01) ? ", about %,.0f s left".formatted(seconds / part - seconds) : "";
		return "%s: %3.0f %%, %,.0f rows a second%s".formatted(this.stage, 100 * part, this.rows / seconds, left);
	}

	void done() {
		this.line.done();
	}

}
