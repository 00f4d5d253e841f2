package org.clew.candidate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.clew.access.Pathways;
import org.clew.api.Identifiers;
import org.clew.api.Identifiers.Wanted;
import org.clew.api.InvalidRequest;
import org.clew.candidate.PatientInput.AlterationInput;
import org.clew.candidate.question.Question;
import org.clew.candidate.question.Question.Change;
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
		Map<String, Entity> known = this.identifiers.resolve(wanted(patient, targets, alterations));
		List<Change> changes = new ArrayList<>();
		for (int i = 0; i < alterations.size(); i++) {
			AlterationInput alteration = alterations.get(i);
			changes.add(new Change(found(known, alterationField(i), Target.class), name(alteration.name()),
					alteration.functionalEffect()));
		}
		for (int i = 0; i < targets.size(); i++) {
			changes.add(new Change(found(known, targetField(i), Target.class), null, null));
		}
		Disease disease = (patient.disease() != null) ? found(known, "patient.disease", Disease.class) : null;
		Pathways.wanted("patient.jurisdiction", patient.jurisdiction());
		return new Question(disease, changes, patient.jurisdiction(), patient.ageYears(), false);
	}

	private static <T extends Entity> T found(Map<String, Entity> known, String field, Class<T> type) {
		return type.cast(Objects.requireNonNull(known.get(field)));
	}

	private static Map<String, Wanted> wanted(PatientInput patient, List<String> targets,
			List<AlterationInput> alterations) {
		Map<String, Wanted> wanted = new LinkedHashMap<>();
		if (patient.disease() != null) {
			wanted.put("patient.disease", new Wanted(patient.disease(), "Disease"));
		}
		for (int i = 0; i < targets.size(); i++) {
			wanted.put(targetField(i), new Wanted(targets.get(i), "Target"));
		}
		for (int i = 0; i < alterations.size(); i++) {
			wanted.put(alterationField(i), new Wanted(alterations.get(i).target(), "Target"));
		}
		return wanted;
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
