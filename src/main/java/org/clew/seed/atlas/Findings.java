package org.clew.seed.atlas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.claim.Stance;
import org.clew.seed.atlas.Table.Row;
import org.clew.seed.plan.Label;
import org.clew.seed.plan.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Draws what is known of diseases, targets and drugs together: which gene is behind which
 * disease, what studies found, and which drivers exclude each other.
 */
record Findings(Union union, Sources sources) {

	private static final String UNKNOWN_END = " of something that is not known";

	void draw(Atlas atlas) {
		atlas.table("implications.tsv").rows().forEach(this::implication);
		atlas.table("exclusions.tsv").rows().forEach(this::exclusion);
		atlas.table("loss-strategies.tsv").rows().forEach(this::lossStrategy);
		atlas.table("studies.tsv").rows().forEach(this::study);
		Map<String, Node> bases = new HashMap<>();
		this.union.of(Label.BASIS).forEach((basis) -> bases.put(basis.text("basis"), basis));
		atlas.table("evidence.tsv").rows().forEach((row) -> evidence(row, bases));
	}

	private void implication(Row row) {
		Node disease = this.union.find(Label.DISEASE, row.get("disease"));
		Node target = this.union.find(Label.TARGET, row.get("target"));
		if (disease == null || target == null) {
			this.union.leaveOut("an implication" + UNKNOWN_END);
			return;
		}
		Map<String, Object> said = new TreeMap<>();
		said.put("role", Objects.requireNonNullElse(row.text("role"), "OTHER"));
		said.put("functionalEffect", Objects.requireNonNullElse(row.text("effect"), "UNKNOWN"));
		put(said, "confidence", row.text("confidence"));
		put(said, "alteration", alteration(row.text("alteration")));
		String words = String.join(", ",
				Stream.of("role", "functionalEffect", "confidence")
					.filter(said::containsKey)
					.map((name) -> String.valueOf(said.get(name)))
					.toList());
		this.union.relate(disease, Relation.IMPLICATES, target, said,
				this.sources.of(row).saying(words).citing(row.list("publications")));
	}

	/** An alteration that the graph knows goes by its identifier. */
	private @Nullable String alteration(@Nullable String written) {
		Node known = this.union.find(Label.ALTERATION, written);
		return (known != null) ? known.id() : written;
	}

	private void exclusion(Row row) {
		Node target = this.union.find(Label.TARGET, row.get("target"));
		Node other = this.union.find(Label.TARGET, row.get("other"));
		Node disease = this.union.find(Label.DISEASE, row.text("disease"));
		if (target == null || other == null || (disease == null && row.text("disease") != null)) {
			this.union.leaveOut("an exclusion" + UNKNOWN_END);
			return;
		}
		this.union.relate(target, Relation.EXCLUDES, other,
				(disease != null) ? Map.of("disease", disease.id()) : Map.of(),
				this.sources.of(row).citing(row.list("publications")));
	}

	private void lossStrategy(Row row) {
		Node lost = this.union.find(Label.TARGET, row.get("lost"));
		Node drugged = this.union.find(Label.TARGET, row.get("drugged"));
		if (lost == null || drugged == null) {
			this.union.leaveOut("a strategy against a loss" + UNKNOWN_END);
			return;
		}
		Map<String, Object> said = new TreeMap<>();
		put(said, "note", row.text("note"));
		List<String> drugs = row.list("drugs")
			.stream()
			.map((drug) -> this.union.find(Label.DRUG, drug))
			.filter(Objects::nonNull)
			.map(Node::id)
			.toList();
		put(said, "drugs", drugs.isEmpty() ? null : drugs);
		this.union.relate(drugged, Relation.EXPLOITS_LOSS, lost, said,
				this.sources.of(row).citing(row.list("publications")));
	}

	private void study(Row row) {
		String citation = row.text("citation");
		String title = row.text("title");
		String name = Stream.of(title, citation, row.get("id")).filter(Objects::nonNull).findFirst().orElseThrow();
		Node study = this.union.add(Label.STUDY, row.get("id"), row.list("doi"), name, this.sources.of(row));
		if (study != null) {
			study.put("title", title)
				.put("citation", citation)
				.put("journal", row.text("journal"))
				.put("year", row.number("year"));
		}
	}

	private void evidence(Row row, Map<String, Node> bases) {
		List<Node> drugs = nodes(Label.DRUG, row.list("drugs"));
		Node study = this.union.find(Label.STUDY, row.get("study"));
		Node disease = this.union.find(Label.DISEASE, row.text("disease"));
		// Without one of its drugs it would be a finding on another regimen.
		if (drugs.isEmpty() || drugs.size() < row.list("drugs").size() || study == null) {
			this.union.leaveOut("evidence" + UNKNOWN_END);
			return;
		}
		Stated stated = this.sources.of(row).saying(row.get("id"));
		String sentence = Sentence.of(row, drugs, disease);
		Node evidence = this.union.add(Label.EVIDENCE, row.get("id"), List.of(), sentence, stated);
		if (evidence == null || evidence.isCurated()) {
			return;
		}
		properties(row, evidence.put("summary", sentence));
		this.union.relate(study, Relation.REPORTS, evidence, stated);
		relateAll(evidence, Relation.OF_DRUG, drugs, stated);
		relateAll(evidence, Relation.OF_TARGET, nodes(Label.TARGET, row.list("targets")), stated);
		if (disease != null) {
			this.union.relate(evidence, Relation.IN_DISEASE, disease, stated);
		}
		Node basis = bases.get(row.get("basis"));
		if (basis != null) {
			this.union.relate(evidence, Relation.BASED_ON, basis, stated);
		}
	}

	private static void properties(Row row, Node evidence) {
		evidence.put("evidenceType", "PREDICTIVE").put("evidenceStatus", "ACCEPTED");
		Stream.of("profile", "level", "significance", "basis", "combination")
			.forEach((column) -> evidence.put(column, row.text(column)));
		evidence.put("direction", Objects.requireNonNullElse(row.text("direction"), "NA"))
			.put("rating", row.number("rating"))
			.put("year", row.number("year"))
			.put("origin", row.text("origin"))
			.put("diseaseAsReported", row.text("diseaseAsPrinted"))
			.put("flagged", Boolean.TRUE.equals(row.truth("flagged")) ? Boolean.TRUE : null)
			.put("stance", Stance.ofEvidence(row.get("significance"), row.get("direction")).name());
	}

	private void relateAll(Node from, Relation type, List<Node> to, Stated stated) {
		for (int i = 0; i < to.size(); i++) {
			this.union.relate(from, type, to.get(i), Map.of("position", i + 1L), stated);
		}
	}

	private List<Node> nodes(Label label, List<String> ids) {
		return ids.stream().map((id) -> this.union.find(label, id)).filter(Objects::nonNull).toList();
	}

	private static void put(Map<String, Object> said, String name, @Nullable Object value) {
		if (value != null) {
			said.put(name, value);
		}
	}

	/** What a piece of evidence says, in Clew's own words, made from its fields. */
	static final class Sentence {

		private Sentence() {
		}

		static String of(Row row, List<Node> drugs, @Nullable Node disease) {
			String given = drugs.stream().map(Node::name).collect(Collectors.joining(between(row.get("combination"))));
			String where = (disease != null) ? disease.name() : row.get("diseaseAsPrinted");
			return row.get("profile") + (where.isEmpty() ? "" : " in " + where) + ": "
					+ claim(row.get("significance"), row.get("direction")) + " " + given;
		}

		private static String between(String combination) {
			return switch (combination) {
				case "COMBINATION" -> " + ";
				case "SEQUENTIAL" -> ", then ";
				default -> " or ";
			};
		}

		private static String claim(String significance, String direction) {
			boolean refuted = direction.equals("DOES_NOT_SUPPORT");
			return switch (significance) {
				case "SENSITIVITY_RESPONSE" -> refuted ? "no support for a response to" : "response to";
				case "RESISTANCE" -> refuted ? "no support for resistance to" : "resistance to";
				case "REDUCED_SENSITIVITY" -> refuted ? "no support for a weaker response to" : "weaker response to";
				case "ADVERSE_RESPONSE" -> refuted ? "no support for an adverse response to" : "adverse response to";
				default -> "nothing stated on the response to";
			};
		}

	}

}
