package org.clew.seed.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.graph.AgentType;
import org.clew.seed.atlas.Table.Row;
import org.clew.seed.plan.Label;
import org.clew.seed.plan.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Draws drugs: what they are forms and parts of, where they are licensed and for whom,
 * where they must not be given, and what they act on.
 */
record Medicines(Union union, Sources sources) {

	private static final String UNKNOWN_END = " of, or for, something that is not known";

	void draw(Atlas atlas) {
		atlas.table("drugs.tsv").rows().forEach(this::drug);
		atlas.table("drug-forms.tsv").rows().forEach((row) -> kin(row, "form", Relation.FORM_OF, "parent"));
		atlas.table("drug-parts.tsv").rows().forEach((row) -> kin(row, "combination", Relation.HAS_PART, "part"));
		Map<String, Integer> numbers = new HashMap<>();
		atlas.table("licences.tsv").rows().forEach((row) -> licence(row, numbers));
		atlas.table("labels.tsv").rows().forEach(this::label);
		atlas.table("contraindications.tsv").rows().forEach(this::contraindication);
		atlas.table("mechanisms.tsv").rows().forEach(this::mechanism);
		Stages.follow(this.union);
	}

	private void drug(Row row) {
		Node drug = this.union.add(Label.DRUG, row.get("id"), row.list("identifiers"), row.get("name"),
				this.sources.of(row).saying(row.get("id")));
		if (drug != null) {
			drug.put("type", row.text("type"))
				.put("nameOnly", Boolean.TRUE.equals(row.truth("nameOnly")) ? Boolean.TRUE : null)
				.add("synonyms", row.list("synonyms"))
				.add("synonyms", row.list("brands"));
		}
	}

	private void kin(Row row, String one, Relation relation, String other) {
		Node from = drug(row, one);
		Node to = drug(row, other);
		if (from == null || to == null || from == to) {
			this.union.leaveOut("a " + one + UNKNOWN_END);
			return;
		}
		String kind = row.text("kind");
		this.union.relate(from, relation, to, (kind != null) ? Map.of("kind", kind) : Map.of(), this.sources.of(row));
	}

	private void licence(Row row, Map<String, Integer> numbers) {
		Node drug = drug(row, "drug");
		if (drug == null) {
			this.union.leaveOut("a licence" + UNKNOWN_END);
			return;
		}
		String place = row.get("jurisdiction");
		String first = drug.id() + "/licence-" + place.toLowerCase(Locale.ROOT);
		int number = numbers.merge(first, 1, Integer::sum);
		Stated stated = citing(row);
		Node licence = this.union.add(Label.LICENCE, (number == 1) ? first : first + "-" + number, List.of(),
				"Licence of " + drug.name() + ", " + place, stated);
		if (licence != null) {
			Stream.of("jurisdiction", "status", "date", "holder")
				.forEach((column) -> licence.put(column, row.text(column)));
			Stream.of("conditional", "exceptionalCircumstances", "orphan")
				.forEach((column) -> licence.put(column, row.truth(column)));
			licence.put("brands", row.list("brands"));
			this.union.relate(drug, Relation.LICENSED_AS, licence, stated);
		}
	}

	/** A regimen of which one part is not known is not drawn at all: the rest would be another regimen. */
	private void label(Row row) {
		List<@Nullable Node> found = new ArrayList<>();
		row.list("drugs").forEach((drug) -> found.add(this.union.find(Label.DRUG, drug)));
		Node disease = this.union.find(Label.DISEASE, row.text("disease"));
		if (found.isEmpty() || found.contains(null) || (disease == null && row.text("disease") != null)) {
			this.union.leaveOut("a label" + UNKNOWN_END);
			return;
		}
		List<Node> drugs = found.stream().map(Objects::requireNonNull).toList();
		boolean program = "PROGRAM".equals(row.text("readBy"));
		Stated stated = this.sources.of(row).by(program ? AgentType.TEXT_MINING_AGENT : AgentType.MANUAL_AGENT);
		Node label = this.union.add(Label.LABEL, row.get("id"), List.of(),
				drugs.stream().map(Node::name).collect(Collectors.joining(" + ")) + " for "
						+ ((disease != null) ? disease.name() : "any tumour with the biomarker"),
				stated);
		if (label == null) {
			return;
		}
		Stream
			.of("agency", "jurisdiction", "date", "biomarkers", "profile", "assay", "cutoff", "ageStated", "line", "url",
					"note")
			.forEach((column) -> label.put(column, row.text(column)));
		label.put("minimumAgeYears", row.decimal("minimumAgeYears"))
			.put("maximumAgeYears", row.decimal("maximumAgeYears"))
			.put("accelerated", row.truth("accelerated"))
			.put("tissueAgnostic", Boolean.TRUE.equals(row.truth("tissueAgnostic")))
			.put("readBy", program ? "PROGRAM" : "PERSON")
			.put("status", Objects.requireNonNullElse(row.text("status"), "ACTIVE"));
		for (int i = 0; i < drugs.size(); i++) {
			this.union.relate(label, Relation.OF_DRUG, drugs.get(i), Map.of("position", i + 1L), stated);
		}
		if (disease != null) {
			this.union.relate(label, Relation.IN_DISEASE, disease, stated);
		}
	}

	private void contraindication(Row row) {
		Node drug = drug(row, "drug");
		Node disease = this.union.find(Label.DISEASE, row.get("disease"));
		if (drug == null || disease == null) {
			this.union.leaveOut("a contraindication" + UNKNOWN_END);
			return;
		}
		this.union.relate(drug, Relation.CONTRAINDICATED_IN, disease,
				this.sources.of(row).by(AgentType.TEXT_MINING_AGENT));
	}

	private void mechanism(Row row) {
		Node drug = drug(row, "drug");
		Node target = this.union.find(Label.TARGET, row.get("target"));
		if (drug == null || target == null) {
			this.union.leaveOut("a mechanism" + UNKNOWN_END);
			return;
		}
		Map<String, Object> said = new TreeMap<>();
		said.put("action", Objects.requireNonNullElse(row.text("action"), "OTHER"));
		said.put("direction", Objects.requireNonNullElse(row.text("direction"), "UNCLEAR"));
		said.put("specificity", Objects.requireNonNullElse(row.text("specificity"), target.text("type")));
		Stated cited = citing(row);
		String action = said.get("action").toString().toLowerCase(Locale.ROOT).replace('_', ' ');
		this.union.relate(drug, Relation.ACTS_ON, target, said,
				cited.saying(cited.text().isEmpty() ? action : action + "; " + cited.text()));
	}

	private @Nullable Node drug(Row row, String column) {
		return this.union.find(Label.DRUG, row.get(column));
	}

	private Stated citing(Row row) {
		return References.cited(this.sources.of(row), row.list("reference"));
	}

}
