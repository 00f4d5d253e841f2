package org.clew.access;

import java.util.List;
import java.util.stream.Stream;

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

	/**
	 * How much of what a physician needs to ask for a drug the record of a programme has.
	 *
	 * @param contact whether it says whom to ask
	 * @param eligibility whether it says whom it takes: criteria, ages or sex
	 * @param site whether it says where it runs: places or jurisdictions
	 */
	public record Completeness(boolean contact, boolean eligibility, boolean site) {

		static Completeness of(AccessProgramme programme) {
			return new Completeness(programme.contact() != null || !programme.contacts().isEmpty(),
					programme.eligibility() != null,
					!programme.sites().isEmpty() || !programme.jurisdictions().isEmpty());
		}

		/**
		 * The share of the three that the record has. It says how good the record is, not
		 * the programme.
		 * @return 0, 1/3, 2/3 or 1
		 */
		public double score() {
			return Stream.of(this.contact, this.eligibility, this.site).filter((part) -> part).count() / 3.0;
		}

	}

	/** For whom an expanded-access programme is, as ClinicalTrials.gov names it. */
	public enum ExpandedAccessType {

		INDIVIDUAL, INTERMEDIATE, TREATMENT

	}

}
