package org.clew.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The versions of CTCAE by which adverse events were graded that are compared with each
 * other. Versions draw the line between grades differently.
 *
 * @param stated the versions that sources name
 * @param unstated whether a source grades and names none
 */
public record GradeVersions(List<String> stated, boolean unstated) {

	/** Grades, each by its version; an empty text stands for none. */
	public static final String COLLECTED = "RETURN DISTINCT coalesce(event.ctcaeVersion, '')";

	/**
	 * Sorts out versions.
	 * @param collected versions, with an empty text where none is named
	 */
	public static GradeVersions of(Collection<String> collected) {
		return new GradeVersions(
				collected.stream().filter((version) -> !version.isEmpty()).distinct().sorted().toList(),
				collected.contains(""));
	}

	/**
	 * What to say where grades are compared that may not be comparable.
	 * @return a sentence, or null where all grades are of one version
	 */
	public @Nullable String note() {
		int versions = this.stated.size() + (this.unstated ? 1 : 0);
		if (versions < 2) {
			return null;
		}
		return "Compares grades of CTCAE " + String.join(" and ", this.stated)
				+ (this.unstated ? ", and of a version that the source does not name," : "")
				+ " by their number; versions draw the line between grades differently.";
	}

}
