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
 * @param countries where it runs or ran
 * @param tested what each drug is to the trial
 */
public record Trial(int study, @Nullable StudyStatus status, @Nullable StopReason stopReason, List<StudyPhase> phases,
		@Nullable Double minimumAgeYears, @Nullable Double maximumAgeYears, List<String> countries, List<Tested> tested,
		Indices diseases, Stated stated) implements Fact {

	public Trial {
		phases = List.copyOf(phases);
		countries = List.copyOf(countries);
		tested = List.copyOf(tested);
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
