package org.clew.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts Clew as a process of its own.
 *
 * @param command starts it
 * @param log takes what it says
 */
record Processes(List<String> command, Path log) {

	Process start(List<String> arguments) throws IOException {
		List<String> line = new ArrayList<>(this.command);
		line.addAll(arguments);
		return new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.toFile())).start();
	}

	/** Runs it to its end, which must be a good one. */
	void run(List<String> arguments) throws IOException, InterruptedException {
		int status = start(arguments).waitFor();
		if (status != 0) {
			throw new IllegalStateException("%s ended with %d: see %s".formatted(arguments, status, this.log));
		}
	}

}
