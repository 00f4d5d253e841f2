package org.clew.reproduction;

import org.jspecify.annotations.Nullable;

/**
 * A line of the page: one figure, as printed and as computed.
 *
 * @param name what is counted
 * @param printed what the review prints, null if nothing
 * @param computed what Clew computes, null if the tables do not tell
 * @param difference why they differ, if they do
 */
record Line(String name, @Nullable Figure printed, @Nullable Figure computed, @Nullable String difference) {

	boolean same() {
		return this.printed != null && this.computed != null && this.printed.equalTo(this.computed);
	}

	String markdown() {
		return "| %s | %s | %s | %s |".formatted(this.name, (this.printed != null) ? this.printed : "–",
				(this.computed != null) ? this.computed : "not computable from the tables",
				same() ? "=" : this.difference);
	}

}
