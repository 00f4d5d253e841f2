package org.clew.access;

import java.util.stream.Stream;

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
				programme.eligibility() != null, !programme.sites().isEmpty() || !programme.jurisdictions().isEmpty());
	}

	/**
	 * The share of the three that the record has. It says how good the record is, not the
	 * programme.
	 * @return 0, 1/3, 2/3 or 1
	 */
	public double score() {
		return Stream.of(this.contact, this.eligibility, this.site).filter((part) -> part).count() / 3.0;
	}

}
