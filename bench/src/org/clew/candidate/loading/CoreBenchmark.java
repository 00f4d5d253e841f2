package org.clew.candidate.loading;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.clew.Application;
import org.clew.candidate.core.Core;
import org.clew.candidate.loading.Loading.Loaded;
import org.clew.candidate.patient.Patient;
import org.clew.candidate.reasoner.Engine;
import org.clew.alteration.Genotype;
import org.clew.news.OwnChanges;
import org.neo4j.driver.Driver;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long it takes to read the core of a database as a whole, how much memory it holds, and how long a question waits that
 * comes right after one study was published. It lies in the package of what it measures, and is no part of the product.
 */
public final class CoreBenchmark {

	private static final int READINGS = 7;

	private static final int STUDIES = 60;

	private CoreBenchmark() {
	}

	public static void main(String[] arguments) {
		try (ConfigurableApplicationContext context = SpringApplication.run(Application.class, "--server.port=0",
				"--clew.embedded.port=0", "--clew.embedded.directory=" + arguments[0])) {
			read(context.getBean(Loading.class));
			publish(context.getBean(Cores.class), context.getBean(Driver.class));
		}
	}

	private static void read(Loading loading) {
		List<Double> taken = new ArrayList<>();
		for (int i = 0; i < READINGS; i++) {
			long begin = System.nanoTime();
			Objects.requireNonNull(loading.whole());
			taken.add((System.nanoTime() - begin) / 1e6);
		}
		long before = heap();
		Loaded loaded = loading.whole();
		long after = heap();
		Core core = loaded.core();
		System.out.printf("%,d drugs, %,d targets, %,d diseases, %,d studies%n", core.drugs(), core.targets(), core.diseases(),
				core.studies());
		System.out.printf("read as a whole: first %.0f ms, %s; it holds %.0f MB%n", taken.removeFirst(), quantiles(taken),
				(after - before) / 1e6);
	}

	/** The question is the same each time; only the graph changes. */
	private static void publish(Cores cores, Driver driver) {
		OwnChanges own = OwnChanges.in(driver, "CoreBenchmark");
		List<Double> updates = new ArrayList<>();
		List<Double> answers = new ArrayList<>();
		cores.at(null);
		try {
			for (int i = 0; i < STUDIES; i++) {
				own.publish("clew:core-benchmark-" + i, OwnChanges.NARROW);
				long begin = System.nanoTime();
				Core core = cores.at(null);
				long updated = System.nanoTime();
				Engine.answer(core, new Patient(core.findDisease(OwnChanges.NARROW), List.of(), List.of(), Genotype.UNKNOWN, null,
						null, List.of()));
				updates.add((updated - begin) / 1e6);
				answers.add((System.nanoTime() - updated) / 1e6);
			}
		}
		finally {
			own.nodes().delete();
		}
		System.out.println("core after one published study: " + quantiles(updates));
		System.out.println("first answer from it: " + quantiles(answers));
	}

	private static String quantiles(List<Double> taken) {
		List<Double> sorted = new ArrayList<>(taken);
		Collections.sort(sorted);
		return "p50 %.1f ms, p90 %.1f ms, most %.1f ms".formatted(sorted.get(sorted.size() / 2),
				sorted.get(sorted.size() * 9 / 10), sorted.getLast());
	}

	private static long heap() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

}
