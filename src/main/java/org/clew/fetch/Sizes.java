package org.clew.fetch;

/** Sizes for people. */
final class Sizes {

	private static final long KILO = 1000;

	private Sizes() {
	}

	/** How much of a file has come; of how much, unless that is negative or 0. */
	static String come(String file, long bytes, long all) {
		return "%s: %s%s".formatted(file, told(bytes), (all > 0) ? " of " + told(all) : "");
	}

	static String told(long bytes) {
		if (bytes < KILO) {
			return bytes + " bytes";
		}
		return (bytes < KILO * KILO) ? "%,d KB".formatted(bytes / KILO) : "%,d MB".formatted(bytes / KILO / KILO);
	}

}
