package org.clew.seed.atlas;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.clew.graph.AgentType;
import org.clew.seed.atlas.Table.Row;
import org.clew.seed.plan.Label;
import org.clew.seed.plan.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Draws drugs: what they are forms and parts of, where they must not be given, and what
 * they act on.
 */
record Medicines(Union union, Sources sources) {

	private static final String UNKNOWN_END = " of, or for, something that is not known";

	void draw(Atlas atlas) {
		atlas.table("drugs.tsv").rows().forEach(this::drug);
		atlas.table("drug-forms.tsv").rows().forEach((row) -> kin(row, "form", Relation.FORM_OF, "parent"));
		atlas.table("drug-parts.tsv").rows().forEach((row) -> kin(row, "combination", Relation.HAS_PART, "part"));
		new Licences(this.union, this.sources).draw(atlas);
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
		return this.sources.of(row).referring(row.list("reference"));
	}

	/**
	 * How far drugs have come: what follows from licences and labels goes before what is
	 * stated.
	 */
	static final class Stages {

		private Stages() {
		}

		static void follow(Union union) {
			Map<String, Boolean> licensed = new HashMap<>();
			union.ends(Relation.LICENSED_AS)
				.forEach((ends) -> union.node(ends.getLast())
					.ifPresent((licence) -> licensed.merge(ends.getFirst(), "AUTHORISED".equals(licence.text("status")),
							Boolean::logicalOr)));
			Set<String> labelled = labelled(union);
			union.of(Label.DRUG).forEach((drug) -> {
				if (licensed.getOrDefault(drug.id(), false)) {
					drug.set("stage", "APPROVAL").set("stageFrom", "LICENCE").set("approved", true);
				}
				else if (labelled.contains(drug.id())) {
					drug.set("stage", "APPROVAL").set("stageFrom", "LABEL").set("approved", true);
				}
				else if (licensed.containsKey(drug.id())) {
					drug.set("approved", false);
				}
			});
		}

		/** A regimen licenses no part alone. */
		private static Set<String> labelled(Union union) {
			Map<String, Set<String>> drugs = new HashMap<>();
			union.ends(Relation.OF_DRUG)
				.forEach((ends) -> drugs.computeIfAbsent(ends.getFirst(), (label) -> new HashSet<>())
					.add(ends.getLast()));
			Set<String> labelled = new HashSet<>();
			union.of(Label.LABEL)
				.stream()
				.filter((label) -> "ACTIVE".equals(label.text("status")))
				.map((label) -> drugs.getOrDefault(label.id(), Set.of()))
				.filter((of) -> of.size() == 1)
				.forEach(labelled::addAll);
			return labelled;
		}

	}

}
