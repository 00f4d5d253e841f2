package org.clew.candidate.gathering;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.candidate.finding.DirectionMatch;
import org.clew.candidate.finding.DiseaseRelation;
import org.clew.candidate.finding.Finding;
import org.clew.candidate.question.Patient;
import org.clew.candidate.question.Question;
import org.clew.disease.Disease;
import org.clew.graph.Row;
import org.clew.target.ActionDirection;
import org.clew.target.FunctionalEffect;
import org.clew.thread.Hop;

/**
 * What a question came down to: the diseases and targets that reasoners look at.
 *
 * @param question who asks
 * @param related diseases near the question's
 * @param marks targets found in the patient or implicated by its disease
 */
public record Scope(Question question, List<Row> related, List<Row> marks) {

	private static final int NAMED = 5;

	/**
	 * What the statement that gathers takes as {@code $scope}.
	 * @param known drugs to look for
	 * @return {@code related}, {@code ids}, {@code marks} and {@code known}
	 */
	public Map<String, Object> parameters(List<String> known) {
		List<Map<String, Object>> diseases = this.related.stream()
			.<Map<String, Object>>map(
					(disease) -> Map.of("id", disease.text("id"), "factor", disease.decimal("factor")))
			.toList();
		List<Map<String, Object>> targets = this.marks.stream()
			.<Map<String, Object>>map((mark) -> Map.of("target", mark.text("target"), "effect", mark.text("effect"),
					"relation", mark.text("relation")))
			.toList();
		return Map.of("related", diseases, "ids", this.related.stream().map((disease) -> disease.text("id")).toList(),
				"marks", targets, "known", known);
	}

	/**
	 * The diseases that speak for the question's own.
	 * @return a phrase
	 */
	public String diseases() {
		Disease disease = this.question.disease();
		if (disease == null) {
			return "no disease, as none was given";
		}
		long narrower = count(DiseaseRelation.NARROWER);
		long broader = count(DiseaseRelation.BROADER);
		return "%s, %s and %s that the graph knows anything of".formatted(disease.name(),
				counted(narrower, "narrower disease"), counted(broader, "broader disease"));
	}

	/**
	 * {@return a phrase that counts the targets in question, and names the first of them}
	 */
	public String targets() {
		List<String> labels = this.marks.stream().map((mark) -> mark.text("label")).distinct().toList();
		if (labels.isEmpty()) {
			return "no target";
		}
		Stream<String> shown = labels.stream().limit(NAMED);
		String more = (labels.size() > NAMED) ? " and " + (labels.size() - NAMED) + " more" : "";
		return counted(labels.size(), "target") + " (" + shown.collect(Collectors.joining(", ")) + more + ")";
	}

	/**
	 * Targets that were found in the patient.
	 * @return their marks
	 */
	Stream<Row> found() {
		return this.marks.stream().filter((mark) -> DiseaseRelation.NONE.name().equals(mark.text("relation")));
	}

	/**
	 * Whether a drug's action fits a marked target. What is known of the patient decides;
	 * failing that, an action that runs against one known effect and fits none is wrong
	 * for all of the target's marks, also where another source is silent.
	 * @param mark the mark by which the drug was found
	 * @param direction which way the drug pushes
	 * @return whether it fits
	 */
	public DirectionMatch match(Row mark, ActionDirection direction) {
		List<FunctionalEffect> known = effects(found(), mark);
		List<FunctionalEffect> effects = known.isEmpty() ? effects(this.marks.stream(), mark) : known;
		List<DirectionMatch> matches = effects.stream().map((effect) -> DirectionMatch.of(direction, effect)).toList();
		if (matches.contains(DirectionMatch.INCOMPATIBLE) && !matches.contains(DirectionMatch.COMPATIBLE)) {
			return DirectionMatch.INCOMPATIBLE;
		}
		return (known.size() == 1) ? matches.getFirst() : DirectionMatch.of(direction, effect(mark));
	}

	private static List<FunctionalEffect> effects(Stream<Row> marks, Row like) {
		return marks.filter((mark) -> mark.text("target").equals(like.text("target")))
			.map(Scope::effect)
			.filter((effect) -> effect != FunctionalEffect.UNKNOWN)
			.distinct()
			.toList();
	}

	private static FunctionalEffect effect(Row mark) {
		return mark.constant(FunctionalEffect.class, "effect");
	}

	/**
	 * Whether a change is known of the patient: it was found, or it causes the patient's
	 * very disease. One fusion of a target stands for another, as what matters is the
	 * target that it joins; one point mutation does not.
	 * @param change an alteration with {@code id} and {@code kind}
	 * @return whether the patient has it, as far as was said
	 */
	boolean isGiven(Row change) {
		String id = change.text("id");
		return this.marks.stream().anyMatch((mark) -> {
			if (DiseaseRelation.EXACT.name().equals(mark.text("relation"))) {
				return id.equals(mark.textOrNull("causalAlteration"));
			}
			return DiseaseRelation.NONE.name().equals(mark.text("relation")) && (id
				.equals(mark.textOrNull("alteration"))
					|| ("FUSION".equals(change.text("kind")) && "FUSION".equals(mark.textOrNull("alterationKind"))
							&& change.texts("targets").contains(mark.text("target"))));
		});
	}

	Hop patientHasDisease() {
		Disease disease = this.question.disease();
		return Hop.asked(Patient.ID, "HAS_DISEASE", (disease != null) ? disease.id() : "");
	}

	/**
	 * How the patient leads to a marked target: by what was found, or by the disease.
	 * @param mark the target's mark
	 * @return the path
	 */
	public Finding.Path toTarget(Row mark) {
		String target = mark.text("target");
		String alteration = mark.textOrNull("alteration");
		if (!DiseaseRelation.NONE.name().equals(mark.text("relation"))) {
			String disease = mark.row("disease").text("id");
			return new Finding.Path(patientHasDisease(), disease,
					List.of(Hop.along(disease, "IMPLICATES", target, mark.row("implicates"))));
		}
		if (alteration != null) {
			return new Finding.Path(Hop.asked(Patient.ID, "HAS_ALTERATION", alteration), null,
					List.of(Hop.along(alteration, "CHANGES", target, mark.row("changes"))));
		}
		return new Finding.Path(Hop.asked(Patient.ID, "HAS_TARGET", target), null, List.of());
	}

	/**
	 * How many diseases relate in one way.
	 * @param relation to the disease of the patient
	 * @return the number of diseases
	 */
	public long count(DiseaseRelation relation) {
		return this.related.stream().filter((row) -> relation.name().equals(row.text("relation"))).count();
	}

	/**
	 * A number with its noun.
	 * @param count how many
	 * @param noun one of them
	 * @return such as {@code no drugs}, {@code 1 drug} or {@code 2 drugs}
	 */
	public static String counted(long count, String noun) {
		return ((count == 0) ? "no" : String.valueOf(count)) + " " + noun + ((count == 1) ? "" : "s");
	}

}
