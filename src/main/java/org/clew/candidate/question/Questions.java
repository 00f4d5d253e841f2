package org.clew.candidate.question;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.clew.alteration.GeneNames;
import org.clew.candidate.core.Core;
import org.clew.candidate.question.PatientInput.AlterationInput;
import org.clew.candidate.question.PatientInput.PriorTherapyInput;
import org.clew.search.Resolving;

import org.springframework.stereotype.Component;

/**
 * Reads who is asked about. What the graph lacks or the grammar does not understand is
 * named, and the rest is asked.
 */
@Component
public class Questions {

	private final Resolving resolving;

	Questions(Resolving resolving) {
		this.resolving = resolving;
	}

	/**
	 * Reads a patient.
	 * @param input the patient as written
	 * @param core the graph that the question is asked of
	 */
	public Question of(PatientInput input, Core core, GeneNames genes) {
		Names names = new Names(core, genes, this.resolving);
		names.look(input.disease(), targets(input), drugs(input));
		return new PatientReading(input, names, genes).read();
	}

	private static List<String> targets(PatientInput input) {
		return Stream
			.of(input.targets().stream(), input.alterations().stream().map(AlterationInput::target),
					input.tests().stream().flatMap((test) -> test.targets().stream()))
			.flatMap((texts) -> texts)
			.filter(Objects::nonNull)
			.toList();
	}

	private static List<String> drugs(PatientInput input) {
		return input.priorTherapies().stream().map(PriorTherapyInput::drug).toList();
	}

}
