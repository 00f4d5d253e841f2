package org.clew.evidence.summary;

/**
 * What a group is about, in one dimension.
 *
 * @param dimension by what studies are counted
 * @param value an enum value, an identifier, a chapter, a grade, a year, or NOT_STATED
 * @param label the name to show for it
 */
record SummaryKey(SummaryDimension dimension, String value, String label) {
}
