package org.clew.access;

import java.util.List;

import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.clew.study.CountrySites;
import org.clew.study.Eligibility;
import org.jspecify.annotations.Nullable;

/**
 * A programme through which a drug is or was offered outside trials.
 *
 * @param id CLINICALTRIALS or {@code clew:}
 * @param types for whom it is
 * @param status whether it is open
 * @param statusAsReported the status as printed, where it is not one that the code knows
 * @param statusAsOf to which day the status applies
 * @param jurisdictions where it holds, where stated
 * @param contact how to reach it, where a source publishes that
 * @param contacts whom to ask, as a register prints them
 * @param eligibility whom it takes
 * @param sites where it runs
 * @param lastUpdateDate when its record was last changed
 * @param identifiers the same programme in other registers
 * @param note what a reader must know
 */
public record AccessProgramme(String id, String name, List<ExpandedAccessType> types, ExpandedAccessStatus status,
		@Nullable String statusAsReported, @Nullable String statusAsOf, List<String> jurisdictions,
		@Nullable String contact, List<String> contacts, @Nullable Eligibility eligibility, List<CountrySites> sites,
		@Nullable String lastUpdateDate, List<String> identifiers, @Nullable String note) implements Entity {

	/** Reads a programme. */
	public static AccessProgramme from(Row row) {
		ExpandedAccessStatus status = row.constantOrNull(ExpandedAccessStatus.class, "status",
				ExpandedAccessStatus.UNKNOWN);
		return new AccessProgramme(row.text("id"), row.text("name"),
				row.constants(ExpandedAccessType.class, "types", null),
				(status != null) ? status : ExpandedAccessStatus.UNKNOWN, row.textOrNull("statusAsReported"),
				row.textOrNull("statusAsOf"), row.texts("jurisdictions"), row.textOrNull("contact"),
				row.texts("contacts"), Eligibility.from(row), CountrySites.from(row), row.textOrNull("lastUpdateDate"),
				row.texts("identifiers"), row.textOrNull("note"));
	}

	/**
	 * What its record has of what a physician needs to ask for the drug.
	 * @return the parts, and their share
	 */
	public Completeness completeness() {
		return Completeness.of(this);
	}

}
