package org.clew.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the process of a server takes of the machine.
 *
 * @param process the server, a Java of the same release
 */
record ServerProcess(ProcessHandle process) {

	/** One request is under way at a time, so what the server takes is taken for it. */
	Duration processor() {
		return this.process.info().totalCpuDuration().orElseThrow();
	}

	/** The heap after a collection, in MiB. */
	long heap() {
		String process = String.valueOf(this.process.pid());
		run("jcmd", process, "GC.run");
		String[] figures = run("jstat", "-gc", process).lines().toList().get(1).strip().split("\\s+");
		return Math.round(Stream.of(2, 3, 5, 7).mapToDouble((column) -> Double.parseDouble(figures[column])).sum() / 1024);
	}

	private static String run(String tool, String... arguments) {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", tool).toString()));
		command.addAll(List.of(arguments));
		try {
			return new String(new ProcessBuilder(command).start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
