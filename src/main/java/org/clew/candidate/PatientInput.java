package org.clew.candidate;

import java.util.List;

import org.clew.target.FunctionalEffect;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as a client writes it.
 */
record PatientInput(@Nullable String disease, @Nullable List<String> targets,
		@Nullable List<AlterationInput> alterations, @Nullable Double ageYears, @Nullable String jurisdiction) {

	/** A molecular change found in the patient. */
	record AlterationInput(String target, @Nullable String name, @Nullable FunctionalEffect functionalEffect) {
	}

}
