package org.clew.fetch;

/** Sizes for people. */
final class Sizes {

	private static final long KILO = 1000;

	private Sizes() {
	}

	static String told(long bytes) {
		if (bytes < KILO) {
			return bytes + " bytes";
		}
		return (bytes < KILO * KILO) ? "%,d KB".formatted(bytes / KILO) : "%,d MB".formatted(bytes / KILO / KILO);
	}

}
