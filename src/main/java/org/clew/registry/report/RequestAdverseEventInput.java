package org.clew.registry.report;

/**
 * An adverse event, as an author writes it.
 *
 * @param term what it was, in CTCAE's words
 * @param grade its CTCAE grade
 * @param ctcaeVersion the version of CTCAE, as grades of different versions are not
 * comparable
 * @param unexpected whether it was not to be expected
 */
public record RequestAdverseEventInput(String term, int grade, String ctcaeVersion, boolean unexpected) {
}
