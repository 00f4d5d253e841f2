package org.clew.candidate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.clew.access.Pathways;
import org.clew.api.Identifiers;
import org.clew.api.InvalidRequest;
import org.clew.candidate.PatientInput.AlterationInput;
import org.clew.candidate.Question.Change;
import org.clew.disease.Disease;
import org.clew.graph.Entity;
import org.clew.target.Target;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Checks who asks and resolves every identifier in one round trip.
 */
@Component
class Questions {

	private static final int MAXIMUM = 20;

	private static final double OLDEST = 120;

	private final Identifiers identifiers;

	Questions(Identifiers identifiers) {
		this.identifiers = identifiers;
	}

	Question of(PatientInput patient) {
		List<String> targets = some("patient.targets", patient.targets());
		List<AlterationInput> alterations = some("patient.alterations", patient.alterations());
		if (patient.disease() == null && targets.isEmpty() && alterations.isEmpty()) {
			throw new InvalidRequest("patient", "an empty patient", "at least one of disease, targets and alterations");
		}
		age(patient.ageYears());
		Map<String, Entity> known = this.identifiers.resolve(written(patient, targets, alterations), Entity.class);
		List<Change> changes = new ArrayList<>();
		for (int i = 0; i < alterations.size(); i++) {
			AlterationInput alteration = alterations.get(i);
			changes.add(new Change(target(known, alterationField(i), alteration.target()), name(alteration.name()),
					alteration.functionalEffect()));
		}
		for (int i = 0; i < targets.size(); i++) {
			changes.add(new Change(target(known, targetField(i), targets.get(i)), null, null));
		}
		Disease disease = (patient.disease() != null) ? this.identifiers.as("patient.disease", patient.disease(),
				found(known, "patient.disease"), Disease.class) : null;
		Pathways.wanted("patient.jurisdiction", patient.jurisdiction());
		return new Question(disease, changes, patient.jurisdiction());
	}

	private Target target(Map<String, Entity> known, String field, String written) {
		return this.identifiers.as(field, written, found(known, field), Target.class);
	}

	private static Entity found(Map<String, Entity> known, String field) {
		return Objects.requireNonNull(known.get(field));
	}

	private static Map<String, String> written(PatientInput patient, List<String> targets,
			List<AlterationInput> alterations) {
		Map<String, String> written = new LinkedHashMap<>();
		if (patient.disease() != null) {
			written.put("patient.disease", patient.disease());
		}
		for (int i = 0; i < targets.size(); i++) {
			written.put(targetField(i), targets.get(i));
		}
		for (int i = 0; i < alterations.size(); i++) {
			written.put(alterationField(i), alterations.get(i).target());
		}
		return written;
	}

	private static String targetField(int index) {
		return "patient.targets[" + index + "]";
	}

	private static String alterationField(int index) {
		return "patient.alterations[" + index + "].target";
	}

	private static <T> List<T> some(String field, @Nullable List<T> given) {
		if (given != null && given.size() > MAXIMUM) {
			throw new InvalidRequest(field, given.size() + " entries", "at most " + MAXIMUM);
		}
		return (given != null) ? given : List.of();
	}

	private static @Nullable String name(@Nullable String given) {
		return (given == null || given.isBlank()) ? null : given.strip();
	}

	private static void age(@Nullable Double years) {
		if (years != null && !(years >= 0 && years <= OLDEST)) {
			throw new InvalidRequest("patient.ageYears", years, "0 to 120 years");
		}
	}

}
