package org.clew.seed.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clew.seed.atlas.Table.Row;
import org.clew.seed.plan.Label;
import org.clew.seed.plan.Relation;

/** Draws diseases and targets, and what they are parts of. */
record Vocabularies(Union union, Sources sources) {

	void draw(Atlas atlas) {
		atlas.table("diseases.tsv").rows().forEach(this::disease);
		atlas.table("targets.tsv").rows().forEach(this::target);
		Ancestry ancestry = new Ancestry(this.union);
		atlas.table("disease-parents.tsv").rows().forEach((row) -> parent(row, ancestry));
		atlas.table("target-members.tsv").rows().forEach(this::member);
	}

	private void disease(Row row) {
		Node disease = this.union.add(Label.DISEASE, row.get("id"), row.list("identifiers"), row.get("name"),
				stated(row));
		if (disease != null) {
			disease.add("synonyms", row.list("synonyms"))
				.add("relatedSynonyms", row.list("related"))
				.put("groupedBy", row.text("groupedBy"));
		}
	}

	private void target(Row row) {
		Node target = this.union.add(Label.TARGET, row.get("id"), row.list("identifiers"), row.get("name"),
				stated(row));
		if (target != null) {
			target.put("symbol", row.text("symbol"))
				.put("type", row.text("type"))
				.put("organism", "Homo sapiens")
				.add("synonyms", row.list("synonyms"))
				.add("synonyms", row.list("previous"))
				.add("previousSymbols", row.list("previous"));
		}
	}

	/** The identifier in the atlas tells what was joined. */
	private Stated stated(Row row) {
		return this.sources.of(row).saying(row.get("id"));
	}

	private void parent(Row row, Ancestry ancestry) {
		Node child = this.union.find(Label.DISEASE, row.get("child"));
		Node parent = this.union.find(Label.DISEASE, row.get("parent"));
		if (child == null || parent == null) {
			this.union.leaveOut("a parent that is not known, or of what is not known");
		}
		else if (ancestry.add(child.id(), parent.id())) {
			this.union.relate(child, Relation.SUBCLASS_OF, parent, this.sources.of(row));
		}
		else {
			this.union.leaveOut("a parent that lies below its child");
		}
	}

	private void member(Row row) {
		Node whole = this.union.find(Label.TARGET, row.get("whole"));
		Node member = this.union.find(Label.TARGET, row.get("member"));
		if (whole == null || member == null) {
			this.union.leaveOut("a member that is not known, or of what is not known");
			return;
		}
		this.union.relate(whole, Relation.HAS_MEMBER, member, Map.of(), this.sources.of(row));
	}

	/** Which disease is a kind of which, without cycles. */
	static final class Ancestry {

		private final Map<String, Set<String>> parents = new HashMap<>();

		Ancestry(Union union) {
			union.ends(Relation.SUBCLASS_OF).forEach((ends) -> put(ends.getFirst(), ends.getLast()));
		}

		/** Adds a parent, unless it lies below its child. */
		boolean add(String child, String parent) {
			if (child.equals(parent) || above(parent).contains(child)) {
				return false;
			}
			put(child, parent);
			return true;
		}

		private void put(String child, String parent) {
			this.parents.computeIfAbsent(child, (key) -> new HashSet<>()).add(parent);
		}

		/**
		 * {@return all that a disease is a kind of}
		 */
		Set<String> above(String disease) {
			Set<String> above = new HashSet<>();
			List<String> open = new ArrayList<>(List.of(disease));
			while (!open.isEmpty()) {
				for (String parent : this.parents.getOrDefault(open.removeLast(), Set.of())) {
					if (above.add(parent)) {
						open.add(parent);
					}
				}
			}
			return above;
		}

	}

}
