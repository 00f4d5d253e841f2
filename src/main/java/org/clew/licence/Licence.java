package org.clew.licence;

import java.util.List;

import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * That a drug may be sold in a jurisdiction at all, or was refused there.
 *
 * @param id the drug's identifier and a suffix
 * @param jurisdiction ISO 3166-1 alpha-2 code, EU or INTL
 * @param status what has become of it
 * @param date since when, as precise as the source
 * @param conditional whether it depends on studies to come
 * @param exceptionalCircumstances whether it was given because full data cannot be had
 * @param orphan whether it is for a rare disease
 * @param brands under which brands
 * @param holder who holds it
 * @param note what a reader must know
 */
public record Licence(String id, String name, @Nullable String jurisdiction, LicenceStatus status,
		@Nullable String date, @Nullable Boolean conditional, @Nullable Boolean exceptionalCircumstances,
		@Nullable Boolean orphan, List<String> brands, @Nullable String holder,
		@Nullable String note) implements Entity {

	static Licence from(Row row) {
		return new Licence(row.text("id"), row.text("name"), row.textOrNull("jurisdiction"),
				row.constant(LicenceStatus.class, "status"), row.textOrNull("date"), row.flagOrNull("conditional"),
				row.flagOrNull("exceptionalCircumstances"), row.flagOrNull("orphan"), row.texts("brands"),
				row.textOrNull("holder"), row.textOrNull("note"));
	}

	/** What has become of a licence, or of the application for one. */
	public enum LicenceStatus {

		AUTHORISED, WITHDRAWN, REFUSED, SUSPENDED, DISCONTINUED, LAPSED

	}

}
