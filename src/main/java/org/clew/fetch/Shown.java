package org.clew.fetch;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Shows how much of a file has come: a line that changes on a terminal, now and then a
 * new line elsewhere.
 */
final class Shown {

	private static final Duration ON_TERMINAL = Duration.ofMillis(200);

	private static final Duration IN_LOG = Duration.ofSeconds(10);

	private final PrintStream out;

	private final boolean terminal;

	private final InstantSource clock;

	private Instant last;

	Shown(PrintStream out, boolean terminal, InstantSource clock) {
		this.out = out;
		this.terminal = terminal;
		this.clock = clock;
		this.last = clock.instant();
	}

	void come(String file, long bytes, long all) {
		Instant now = this.clock.instant();
		if (Duration.between(this.last, now).compareTo(this.terminal ? ON_TERMINAL : IN_LOG) < 0) {
			return;
		}
		this.last = now;
		String line = "%s: %s%s".formatted(file, Sizes.told(bytes), (all > 0) ? " of " + Sizes.told(all) : "");
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
