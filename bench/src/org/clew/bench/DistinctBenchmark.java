package org.clew.bench;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.clew.bench.Clients.Asked;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the flagship about different patients, each once. Each number of clients asks about patients of its own, so no
 * answer was kept from before.
 */
public final class DistinctBenchmark {

	private static final int[] CLIENTS = { 1, 4, 16, 64 };

	private static final int MANY = 256;

	private static final String TYPENAME = "{ __typename }";

	private static final String DOCUMENT = """
			query($patient: PatientInput!) {
			  candidateDrugs(patient: $patient, first: 20) {
			    totalCount
			    nodes { name band conditions { text } reasons(first: 5) { nodes { basis stance kind sentence } } }
			  }
			}
			""";

	private DistinctBenchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		URI uri = Clients.graphQl(arguments[0]);
		int number = Integer.parseInt(arguments[2]);
		System.out.printf("fixed calculation: %.0f ms%n", Speed.millis());
		Patients patients = Patients.read();
		List<String> warmUp = bodies(patients, 0, 1000);
		try (Clients clients = Clients.ofBodies(uri, warmUp)) {
			clients.each(4);
		}
		for (int i = 0; i < CLIENTS.length; i++) {
			List<String> bodies = bodies(patients, i + 1, number / CLIENTS.length);
			try (Clients clients = Clients.ofBodies(uri, bodies)) {
				print(arguments[1], CLIENTS[i], clients.each(CLIENTS[i]));
			}
			try (Clients clients = new Clients(uri, List.of(TYPENAME))) {
				long begin = System.nanoTime();
				List<Asked> asked = clients.closed(CLIENTS[i], TimeUnit.SECONDS.toNanos(3));
				print(TYPENAME, CLIENTS[i], new Clients.Run(asked, System.nanoTime() - begin, 0));
			}
		}
		try (Clients clients = new Clients(uri, List.of(TYPENAME))) {
			long begin = System.nanoTime();
			List<Asked> asked = clients.closed(MANY, TimeUnit.SECONDS.toNanos(5));
			print(TYPENAME, MANY, new Clients.Run(asked, System.nanoTime() - begin, 0));
		}
	}

	private static void print(String what, int clients, Clients.Run run) {
		long[] taken = Clients.taken(run.asked(), 200);
		System.out.printf("%-14s %2d clients: %5d answered, %d not, %6.0f a second, p50 %6.1f ms, p99 %7.1f ms, %d bytes each%n",
				what, clients, taken.length, run.asked().size() - taken.length, taken.length / (run.nanos() / 1e9),
				Clients.at(taken, 0.5), Clients.at(taken, 0.99), run.bytes() / Math.max(1, taken.length));
	}

	private static List<String> bodies(Patients patients, int round, int number) {
		return patients.of(round, number)
			.stream()
			.map((patient) -> JsonMapper.shared()
				.writeValueAsString(Map.of("query", DOCUMENT, "variables", Map.of("patient", patient))))
			.toList();
	}

}
