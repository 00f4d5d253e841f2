package org.clew.candidate.core;

import java.util.List;

import org.clew.study.StopReason;
import org.clew.study.StudyPhase;
import org.clew.study.StudyStatus;
import org.clew.study.TestRole;
import org.jspecify.annotations.Nullable;

/**
 * A registered trial.
 *
 * @param study the index of its study
 * @param stopReason why it stopped early; null if it did not
 * @param tested what each drug is to the trial
 * @param countries where it has a place; empty where that is not stated
 */
public record Trial(int study, @Nullable StudyStatus status, @Nullable StopReason stopReason, List<StudyPhase> phases,
		@Nullable Double minimumAgeYears, @Nullable Double maximumAgeYears, List<Tested> tested, Indices diseases,
		List<String> countries, Stated stated) implements Fact {

	public Trial {
		phases = List.copyOf(phases);
		tested = List.copyOf(tested);
		countries = List.copyOf(countries);
	}

	@Override
	public Indices drugs() {
		return Indices.of(this.tested.stream().map(Tested::drug).toList());
	}

	@Override
	public Indices studies() {
		return Indices.of(this.study);
	}

	/** A drug of a trial. */
	public record Tested(int drug, @Nullable TestRole role) {
	}

}
