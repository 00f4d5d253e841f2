package org.clew.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.clew.bench.Clients.Asked;

/**
 * Asks a server on this machine the queries of a folder in turn, but those that are meant
 * to end in an error, at four fifths of the rate at which it can answer them, for as long
 * as it is told; one line a minute says how it went. It fails if anything is answered in
 * another way than with data or, as too much was under way, with 503.
 */
public final class SoakBenchmark {

	private static final double LOAD = 0.8;

	private static final long CALIBRATION = TimeUnit.SECONDS.toNanos(30);

	private SoakBenchmark() {
	}

	public static void main(String[] args) throws Exception {
		long server = Long.parseLong(args[1]);
		int minutes = Integer.parseInt(args[2]);
		URI uri = Clients.graphQl(args[0]);
		List<String> queries = answered(uri, queries(Path.of(args[3])));
		int refused = 0;
		int failed = 0;
		try (Clients clients = new Clients(uri, queries)) {
			int busy = 2 * Runtime.getRuntime().availableProcessors();
			clients.closed(busy, CALIBRATION);
			double rate = LOAD * clients.closed(busy, CALIBRATION).size() / (CALIBRATION / 1e9);
			System.out.printf("%d queries in turn, %.0f requests a second%n", queries.size(), rate);
			System.out.println("| minute | answered | refused | failed | p50 | p99 | resident | threads |");
			System.out.println("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
			for (int minute = 1; minute <= minutes; minute++) {
				List<Asked> asked = clients.open(rate, TimeUnit.MINUTES.toNanos(1));
				long[] taken = Clients.taken(asked, 200);
				int shed = Clients.taken(asked, 503).length;
				int other = asked.size() - taken.length - shed;
				refused += shed;
				failed += other;
				System.out.printf("| %d | %d | %d | %d | %.1f ms | %.1f ms | %d MiB | %d |%n", minute, taken.length, shed,
						other, Clients.at(taken, 0.5), Clients.at(taken, 0.99),
						status(server, "VmRSS") / 1024, status(server, "Threads"));
			}
		}
		System.out.printf("%d refused, %d failed%n", refused, failed);
		System.exit((failed == 0) ? 0 : 1);
	}

	/** Some queries ask on purpose for what is not there. */
	private static List<String> answered(URI uri, List<String> queries) {
		try (Clients clients = new Clients(uri, queries)) {
			return IntStream.range(0, queries.size())
				.filter((number) -> clients.ask(number).status() == 200)
				.mapToObj(queries::get)
				.toList();
		}
	}

	private static List<String> queries(Path folder) throws IOException {
		List<Path> files;
		try (Stream<Path> all = Files.list(folder)) {
			files = all.filter((file) -> file.toString().endsWith(".graphql"))
				.filter((file) -> !file.getFileName().toString().startsWith("error-"))
				.sorted()
				.toList();
		}
		List<String> queries = new ArrayList<>();
		for (Path file : files) {
			queries.add(Files.readString(file));
		}
		return queries;
	}

	private static long status(long process, String field) throws IOException {
		return Files.readAllLines(Path.of("/proc/" + process + "/status"))
			.stream()
			.filter((line) -> line.startsWith(field + ":"))
			.map((line) -> Long.parseLong(line.replaceAll("\\D", "")))
			.findFirst()
			.orElseThrow();
	}

}
