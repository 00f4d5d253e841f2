package org.clew.candidate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.graph.Row;

/**
 * What a question came down to: the diseases and targets that reasoners look at.
 *
 * @param related diseases near the question's
 * @param marks targets found in the patient or implicated by its disease
 */
record Scope(List<Row> related, List<Row> marks) {

	private static final int NAMED = 5;

	/**
	 * The diseases that speak for the question's own.
	 * @param question who asks
	 * @return a phrase
	 */
	String diseases(Question question) {
		if (question.disease() == null) {
			return "no disease, as none was given";
		}
		long narrower = count(DiseaseRelation.NARROWER);
		long broader = count(DiseaseRelation.BROADER);
		return "%s, %s and %s that anything is known of".formatted(question.disease().name(),
				counted(narrower, "narrower disease"), counted(broader, "broader disease"));
	}

	String targets() {
		List<String> labels = this.marks.stream().map((mark) -> mark.text("label")).distinct().toList();
		if (labels.isEmpty()) {
			return "no target, as neither the patient nor the disease implicates one";
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

	long count(DiseaseRelation relation) {
		return this.related.stream().filter((row) -> relation.name().equals(row.text("relation"))).count();
	}

	static String counted(long count, String noun) {
		return ((count == 0) ? "no" : String.valueOf(count)) + " " + noun + ((count == 1) ? "" : "s");
	}

}
