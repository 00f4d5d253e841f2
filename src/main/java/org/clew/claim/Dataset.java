package org.clew.claim;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What versions of one source have in common: the beginning of their identifiers. */
final class Dataset {

	private static final String PREFIX = "clew:source/";

	private static final Pattern NUMBER = Pattern.compile("\\d+");

	private Dataset() {
	}

	/**
	 * Whether one source is another version of the other, and not the same.
	 * @return whether they differ in the version only
	 */
	static boolean isOtherVersion(String known, String given) {
		return !known.equals(given) && known.startsWith(PREFIX) && name(known).equals(name(given));
	}

	/**
	 * Whether what is known comes from a newer version of the source than what is given.
	 * Versions of one form are compared, such as 2025-09-02 and 2025-10, or 5.0.9 and
	 * 5.0.11; of others nobody knows which is newer.
	 * @return whether the known one is certainly newer
	 */
	static boolean isNewer(String known, String given) {
		if (!isOtherVersion(known, given)) {
			return false;
		}
		List<String> one = NUMBER.matcher(version(known)).results().map(MatchResult::group).toList();
		List<String> other = NUMBER.matcher(version(given)).results().map(MatchResult::group).toList();
		if (one.isEmpty() || other.isEmpty() || !isSameForm(version(known), version(given))) {
			return false;
		}
		for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
			int order = new BigInteger(one.get(i)).compareTo(new BigInteger(other.get(i)));
			if (order != 0) {
				return order > 0;
			}
		}
		return one.size() > other.size();
	}

	/** But for their numbers; a date may lack its day. */
	private static boolean isSameForm(String one, String other) {
		String form = NUMBER.matcher(one).replaceAll("0");
		String another = NUMBER.matcher(other).replaceAll("0");
		return form.startsWith(another) || another.startsWith(form);
	}

	private static String version(String source) {
		return source.substring(name(source).length());
	}

	private static String name(String source) {
		int version = source.indexOf('/', PREFIX.length());
		return (version < 0) ? source : source.substring(0, version);
	}

}
