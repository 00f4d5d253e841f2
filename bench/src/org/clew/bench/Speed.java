package org.clew.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How fast this machine is now: the same sum of products each time.
 */
public final class Speed {

	private Speed() {
	}

	public static void main(String[] arguments) throws IOException {
		System.out.printf("fixed calculation: %.0f ms; load: %s%n", millis(), Files.readString(Path.of("/proc/loadavg")).substring(0, 14));
	}

	static double millis() {
		long begin = System.nanoTime();
		double sum = 0;
		for (int i = 1; i < 100_000_000; i++) {
			sum += 1.0 / i * (i % 7);
		}
		return (sum > 0) ? (System.nanoTime() - begin) / 1e6 : 0;
	}

}
