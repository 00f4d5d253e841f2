package org.clew.ingest;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * Shows how far something is: a line that changes on a terminal, now and then a new line
 * elsewhere.
 */
public final class StatusLine {

	private static final Duration ON_TERMINAL = Duration.ofMillis(200);

	private static final Duration IN_LOG = Duration.ofSeconds(10);

	private final PrintStream out;

	private final boolean terminal;

	private final InstantSource clock;

	private Instant last;

	public StatusLine(PrintStream out, boolean terminal, InstantSource clock) {
		this.out = out;
		this.terminal = terminal;
		this.clock = clock;
		this.last = clock.instant();
	}

	/** Shows a line, unless the last one is too young. */
	public void show(Supplier<String> line) {
		Instant now = this.clock.instant();
		if (Duration.between(this.last, now).compareTo(this.terminal ? ON_TERMINAL : IN_LOG) < 0) {
			return;
		}
		this.last = now;
		if (this.terminal) {
			this.out.print("\r" + line.get() + "\u001B[K");
			this.out.flush();
		}
		else {
			this.out.println(line.get());
		}
	}

	/** Clears the line on a terminal. */
	public void done() {
		if (this.terminal) {
			this.out.print("\r\u001B[K");
			this.out.flush();
		}
	}

}
