package org.clew.alteration;

/**
 * A group of variants that therapy treats alike.
 *
 * @param label what people call it
 * @param source who defines it: CURIEs, joined with a bar
 */
public record VariantClass(String name, String label, String source) {
}
