package org.clew.seed.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.graph.AgentType;
import org.clew.seed.atlas.Table.Row;
import org.clew.seed.plan.Label;
import org.clew.seed.plan.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Draws where drugs are licensed, and for whom. What people wrote of the same licence or
 * label stands.
 */
final class Licences {

	private final Union union;

	private final Sources sources;

	/** Licences and labels that people wrote, by what makes them the same as others. */
	private final Map<List<String>, Node> curated = new HashMap<>();

	Licences(Union union, Sources sources) {
		this.union = union;
		this.sources = sources;
		union.ends(Relation.LICENSED_AS)
			.forEach((ends) -> union.node(ends.getLast())
				.ifPresent((licence) -> this.curated
					.put(List.of(ends.getFirst(), licence.text("jurisdiction"), licence.text("status")), licence)));
		Map<String, List<String>> drugs = ends(Relation.OF_DRUG);
		Map<String, List<String>> diseases = ends(Relation.IN_DISEASE);
		union.of(Label.LABEL)
			.forEach((label) -> this.curated.put(key(label.text("jurisdiction"), label.text("date"),
					drugs.getOrDefault(label.id(), List.of()), diseases.getOrDefault(label.id(), List.of())), label));
	}

	private Map<String, List<String>> ends(Relation type) {
		Map<String, List<String>> ends = new HashMap<>();
		this.union.ends(type)
			.forEach((link) -> ends.computeIfAbsent(link.getFirst(), (from) -> new ArrayList<>()).add(link.getLast()));
		return ends;
	}

	private static List<String> key(String jurisdiction, String date, List<String> drugs, List<String> diseases) {
		return Stream.of(List.of(jurisdiction, date), drugs.stream().sorted().toList(), diseases)
			.flatMap(List::stream)
			.toList();
	}

	void draw(Atlas atlas) {
		atlas.table("licences.tsv").rows().forEach(this::licence);
		atlas.table("labels.tsv").rows().forEach(this::label);
	}

	private void licence(Row row) {
		Node drug = this.union.find(Label.DRUG, row.get("drug"));
		if (drug == null) {
			this.union.leaveOut("a licence of something that is not known");
			return;
		}
		String place = row.get("jurisdiction");
		String id = drug.id() + "/licence-" + (place + "-" + row.get("status")).toLowerCase(Locale.ROOT);
		Stated stated = this.sources.of(row).referring(row.list("reference"));
		Node same = this.curated.get(List.of(drug.id(), place, row.get("status")));
		Node licence = (same != null) ? this.union.state(same, stated)
				: this.union.add(Label.LICENCE, id, List.of(), "Licence of " + drug.name() + ", " + place, stated);
		if (licence != null) {
			Stream.of("jurisdiction", "status", "date", "holder")
				.forEach((column) -> licence.put(column, row.text(column)));
			Stream.of("conditional", "exceptionalCircumstances", "orphan")
				.forEach((column) -> licence.put(column, row.truth(column)));
			licence.add("brands", row.list("brands"));
			this.union.relate(drug, Relation.LICENSED_AS, licence, stated);
		}
	}

	/**
	 * A regimen of which one part is not known is not drawn at all: the rest would be
	 * another regimen.
	 */
	private void label(Row row) {
		List<@Nullable Node> found = new ArrayList<>();
		row.list("drugs").forEach((drug) -> found.add(this.union.find(Label.DRUG, drug)));
		Node disease = this.union.find(Label.DISEASE, row.text("disease"));
		if (found.isEmpty() || found.contains(null) || (disease == null && row.text("disease") != null)) {
			this.union.leaveOut("a label of, or for, something that is not known");
			return;
		}
		draw(row, found.stream().map(Objects::requireNonNull).toList(), disease);
	}

	private void draw(Row row, List<Node> drugs, @Nullable Node disease) {
		boolean program = "PROGRAM".equals(row.text("readBy"));
		Stated stated = this.sources.of(row).by(program ? AgentType.TEXT_MINING_AGENT : AgentType.MANUAL_AGENT);
		Node same = row.get("date").isEmpty() ? null : this.curated.get(key(row.get("jurisdiction"), row.get("date"),
				drugs.stream().map(Node::id).toList(), (disease != null) ? List.of(disease.id()) : List.of()));
		if (same != null) {
			this.union.state(same, stated);
			return;
		}
		Node label = this.union.add(Label.LABEL, row.get("id"), List.of(), name(drugs, disease), stated);
		if (label == null) {
			return;
		}
		properties(row, label, program);
		for (int i = 0; i < drugs.size(); i++) {
			this.union.relate(label, Relation.OF_DRUG, drugs.get(i), Map.of("position", i + 1L), stated);
		}
		if (disease != null) {
			this.union.relate(label, Relation.IN_DISEASE, disease, stated);
		}
	}

	private static String name(List<Node> drugs, @Nullable Node disease) {
		return drugs.stream().map(Node::name).collect(Collectors.joining(" + ")) + " for "
				+ ((disease != null) ? disease.name() : "any tumour with the biomarker");
	}

	private static void properties(Row row, Node label, boolean program) {
		Stream
			.of("agency", "jurisdiction", "date", "biomarkers", "profile", "assay", "cutoff", "ageStated", "line",
					"url", "note")
			.forEach((column) -> label.put(column, row.text(column)));
		label.put("minimumAgeYears", row.decimal("minimumAgeYears"))
			.put("maximumAgeYears", row.decimal("maximumAgeYears"))
			.put("accelerated", row.truth("accelerated"))
			.put("tissueAgnostic", Boolean.TRUE.equals(row.truth("tissueAgnostic")))
			.put("readBy", program ? "PROGRAM" : "PERSON")
			.put("status", Objects.requireNonNullElse(row.text("status"), "ACTIVE"));
	}

}
