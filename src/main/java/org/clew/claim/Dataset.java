package org.clew.claim;

/**
 * What versions of one source have in common: the beginning of their identifiers.
 */
final class Dataset {

	private static final String PREFIX = "clew:source/";

	private Dataset() {
	}

	/**
	 * Whether one source is another version of the other, and not the same.
	 * @param known a source's identifier
	 * @param given another's
	 * @return whether they differ in the version only
	 */
	static boolean isOtherVersion(String known, String given) {
		return !known.equals(given) && known.startsWith(PREFIX) && name(known).equals(name(given));
	}

	private static String name(String source) {
		int version = source.indexOf('/', PREFIX.length());
		return (version < 0) ? source : source.substring(0, version);
	}

}
