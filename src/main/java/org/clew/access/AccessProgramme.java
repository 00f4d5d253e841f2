package org.clew.access;

import java.util.List;

import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A programme through which a drug is or was offered outside trials.
 *
 * @param id CLINICALTRIALS or {@code clew:}
 * @param name its name
 * @param types for whom it is
 * @param status whether it is open
 * @param statusAsOf to which day the status applies
 * @param jurisdictions where it holds, where stated
 * @param contact how to reach it, where a source publishes that
 * @param identifiers the same programme in other registers
 * @param note what a reader must know
 */
public record AccessProgramme(String id, String name, List<ExpandedAccessType> types, ExpandedAccessStatus status,
		@Nullable String statusAsOf, List<String> jurisdictions, @Nullable String contact, List<String> identifiers,
		@Nullable String note) implements Entity {

	static AccessProgramme from(Row row) {
		return new AccessProgramme(row.text("id"), row.text("name"), row.constants(ExpandedAccessType.class, "types"),
				row.constant(ExpandedAccessStatus.class, "status"), row.textOrNull("statusAsOf"),
				row.texts("jurisdictions"), row.textOrNull("contact"), row.texts("identifiers"),
				row.textOrNull("note"));
	}

}
