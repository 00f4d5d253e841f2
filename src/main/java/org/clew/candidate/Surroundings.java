package org.clew.candidate;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.clew.candidate.finding.DiseaseRelation;
import org.clew.candidate.gathering.Scope;
import org.clew.candidate.question.Question;
import org.clew.graph.Row;

/**
 * What the trials and programmes of a candidate are set against: the patient, and how the
 * diseases near the patient's relate to it. Each answer has its own; it is no value.
 */
final class Surroundings {

	/**
	 * Of the list {@code diseases} the nearest, as the place of its relation: what a
	 * trial or programme is ordered by.
	 */
	static final String RANK = "reduce(best = $unrelated, id IN diseases | CASE WHEN coalesce($ranks[id], $unrelated) < best THEN $ranks[id] ELSE best END)";

	private static final List<DiseaseRelation> NEAREST_FIRST = List.of(DiseaseRelation.EXACT, DiseaseRelation.NARROWER,
			DiseaseRelation.BROADER, DiseaseRelation.NEIGHBOUR, DiseaseRelation.NONE);

	private static final int UNRELATED = NEAREST_FIRST.indexOf(DiseaseRelation.NONE);

	private final Question question;

	private final Map<String, DiseaseRelation> diseases;

	private Surroundings(Question question, Map<String, DiseaseRelation> diseases) {
		this.question = question;
		this.diseases = diseases;
	}

	static Surroundings of(Scope scope) {
		Map<String, DiseaseRelation> diseases = new LinkedHashMap<>();
		for (Row disease : scope.related()) {
			diseases.put(disease.text("id"), disease.constant(DiseaseRelation.class, "relation"));
		}
		return new Surroundings(scope.question(), diseases);
	}

	Question question() {
		return this.question;
	}

	/**
	 * The related diseases.
	 * @return how each relates, by identifier
	 */
	Map<String, DiseaseRelation> diseases() {
		return this.diseases;
	}

	/**
	 * What the names in {@link #RANK} stand for; {@code $any} tells that no disease is
	 * given to be near to.
	 * @return {@code ranks}, {@code unrelated} and {@code any}
	 */
	Map<String, Object> parameters() {
		Map<String, Integer> ranks = new HashMap<>();
		this.diseases.forEach((id, relation) -> ranks.put(id, NEAREST_FIRST.indexOf(relation)));
		return Map.of("ranks", ranks, "unrelated", UNRELATED, "any", this.question.disease() == null);
	}

	static DiseaseRelation relation(int rank) {
		return NEAREST_FIRST.get(rank);
	}

	/**
	 * Reads something of several candidates, each in its own surroundings.
	 * @param <T> what is read of a candidate
	 * @param candidates the candidates
	 * @param read reads it for the drugs of one question
	 * @return what was found
	 */
	static <T> Map<Of, T> read(Collection<Of> candidates, BiFunction<Surroundings, List<String>, Map<String, T>> read) {
		Map<Of, T> found = new HashMap<>();
		candidates.stream()
			.collect(Collectors.groupingBy(Of::around, Collectors.mapping(Of::drugId, Collectors.toList())))
			.forEach((around, drugs) -> read.apply(around, drugs)
				.forEach((drug, value) -> found.put(new Of(drug, around), value)));
		return found;
	}

	/**
	 * A drug in the surroundings of one question.
	 *
	 * @param drugId the drug
	 * @param around the surroundings
	 */
	record Of(String drugId, Surroundings around) {
	}

}
