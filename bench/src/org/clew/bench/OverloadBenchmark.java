package org.clew.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.clew.bench.Clients.Asked;

/**
 * Sets how long a server on this machine takes to answer, or to refuse, while it is asked
 * for ten times as much as it can answer, beside how long it takes when nobody else asks.
 * The flood comes from {@code wrk}, which takes little of the processor; what is timed
 * are requests beside it that come when they come (an open loop), whether the ones before
 * them were answered or not.
 */
public final class OverloadBenchmark {

	private static final long WARM_UP = TimeUnit.SECONDS.toNanos(30);

	private static final long PHASE = TimeUnit.SECONDS.toNanos(15);

	/** How many requests a second are timed beside the flood. */
	private static final double TIMED = 50;

	private static final int FLOOD_CONNECTIONS = 200;

	private OverloadBenchmark() {
	}

	public static void main(String[] args) throws Exception {
		String query = Files.readString(Path.of(args[1]));
		try (Clients clients = new Clients(Clients.graphQl(args[0]), List.of(query))) {
			clients.closed(Runtime.getRuntime().availableProcessors(), WARM_UP);
			List<Asked> alone = clients.closed(1, PHASE);
			List<Asked> full = clients.closed(2 * Runtime.getRuntime().availableProcessors(), PHASE);
			double capacity = full.size() / (PHASE / 1e9);
			Process flood = flood(args[0], query, Path.of(args[2]), 10 * capacity);
			List<Asked> over = clients.open(TIMED, PHASE);
			System.out.print(new String(flood.getInputStream().readAllBytes()));
			print("alone", alone);
			print("at capacity", full);
			System.out.printf("capacity: %.0f answers a second; asked for ten times as much%n", capacity);
			print("overload", over);
			System.out.printf("p99 of what was accepted: %.2f of p99 alone%n",
					Clients.at(Clients.taken(over, 200), 0.99) / Clients.at(Clients.taken(alone, 200), 0.99));
		}
	}

	/** Each connection asks again a while after it was answered. */
	private static Process flood(String port, String query, Path folder, double rate) throws Exception {
		Path script = folder.resolve("flood.lua");
		Files.writeString(script, """
				wrk.method = "POST"
				wrk.headers["Content-Type"] = "application/json"
				local number = 0
				function request()
					number = number + 1
					return wrk.format(nil, nil, nil, ([[%s]]):gsub("NUMBER", "wrk " .. number))
				end
				function delay() return %d end
				""".formatted(Clients.body(query, "NUMBER"), Math.round(1000 * FLOOD_CONNECTIONS / rate)));
		return new ProcessBuilder("wrk", "-t1", "-c" + FLOOD_CONNECTIONS, "-d17s", "--latency", "-s", script.toString(),
				Clients.graphQl(port).toString())
			.redirectErrorStream(true)
			.start();
	}

	private static void print(String phase, List<Asked> asked) {
		for (int status : asked.stream().mapToInt(Asked::status).distinct().sorted().toArray()) {
			long[] taken = Clients.taken(asked, status);
			System.out.printf("%-12s status %3d: %6d, p50 %7.1f ms, p99 %7.1f ms%n", phase, status, taken.length,
					Clients.at(taken, 0.5), Clients.at(taken, 0.99));
		}
	}

}
