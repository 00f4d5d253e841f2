package org.clew.name;

/**
 * A word of a name.
 *
 * @param text its letters and digits, in the one spelling
 * @param starts whether a comma, a bracket or a slash is before it
 */
record Word(String text, boolean starts) {
}
