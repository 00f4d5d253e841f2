package org.clew.provenance;

import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A document or dataset that facts were taken from.
 *
 * @param id a {@code clew:} slug
 * @param version the release or edition that was read
 * @param date when it was published, as precisely as known
 * @param licence its licence, as an SPDX identifier where there is one
 * @param attribution the credit that the licence asks for
 * @param url where it is published
 * @param note how it was read
 */
public record Source(String id, String name, @Nullable String version, @Nullable String date, String licence,
		@Nullable String attribution, @Nullable String url, @Nullable String note) implements Entity {

	static Source from(Row row) {
		return new Source(row.text("id"), row.text("name"), row.textOrNull("version"), row.textOrNull("date"),
				row.text("licence"), row.textOrNull("attribution"), row.textOrNull("url"), row.textOrNull("note"));
	}

}
