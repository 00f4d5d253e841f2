package org.clew.study;

import java.util.List;

/**
 * Overall status of a study, as ClinicalTrials.gov names it; OTHER where a register says
 * something that this list lacks.
 */
public enum StudyStatus {

	ACTIVE_NOT_RECRUITING, COMPLETED, ENROLLING_BY_INVITATION, NOT_YET_RECRUITING, RECRUITING, SUSPENDED, TERMINATED,
	WITHDRAWN, AVAILABLE, NO_LONGER_AVAILABLE, TEMPORARILY_NOT_AVAILABLE, APPROVED_FOR_MARKETING, WITHHELD, UNKNOWN,
	OTHER;

	/** What a study is that takes patients, or soon will. */
	public static final List<StudyStatus> OPEN = List.of(RECRUITING, ENROLLING_BY_INVITATION, NOT_YET_RECRUITING,
			AVAILABLE);

	/**
	 * Whether the study ended, or paused, before its end.
	 * @return whether there is something to give a reason for
	 */
	boolean isStopped() {
		return this == SUSPENDED || this == TERMINATED || this == WITHDRAWN;
	}

}
