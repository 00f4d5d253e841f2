package org.clew.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.clew.bulk.BulkGraph.BulkRelation;
import org.clew.generate.Size.Many;

/**
 * The relations that leave one record, or lead to it from its identifiers.
 */
final class Relations {

	static final Map<String, Object> STATED = Map.of("sources", List.of(Region.SOURCE), "statements", List.of(""),
			"publications", List.of(""), "knowledgeLevels", List.of("NOT_PROVIDED"), "agentTypes",
			List.of("NOT_PROVIDED"));

	private static final String[] ACTIONS = { "INHIBITOR", "INHIBITOR", "ANTAGONIST", "AGONIST", "MODULATOR" };

	private static final String[] ROLES = { "CAUSAL_GENE", "ONCOGENIC_DRIVER", "BIOMARKER", "SUSCEPTIBILITY_GENE" };

	private static final String[] EFFECTS = { "GAIN_OF_FUNCTION", "LOSS_OF_FUNCTION", "UNKNOWN" };

	private final Region region;

	private final Kind kind;

	private final int index;

	private final String id;

	private final Draw draw;

	private final List<BulkRelation> relations = new ArrayList<>();

	Relations(Region region, Kind kind, int index) {
		this.region = region;
		this.kind = kind;
		this.index = index;
		this.id = region.id(kind, index);
		this.draw = region.draw(kind, index);
	}

	List<BulkRelation> all() {
		identify();
		relate("STATED_BY", Region.SOURCE, Map.of("position", 1L));
		switch (this.kind) {
			case DRUG -> many(Many.ACTS_ON, Kind.TARGET, this::action);
			case DISEASE -> disease();
			case STUDY -> {
				many(Many.TESTS, Kind.DRUG, Map::of);
				many(Many.STUDIES, Kind.DISEASE, Map::of);
			}
			case EVIDENCE -> evidence();
			case USE -> use();
			case LABEL -> {
				relate("OF_DRUG", popular(Kind.DRUG), Map.of("position", 1L));
				relate("IN_DISEASE", popular(Kind.DISEASE), Map.of());
			}
			case PROGRAMME -> {
				relate("OFFERS", popular(Kind.DRUG), Map.of());
				relate("IN_DISEASE", popular(Kind.DISEASE), Map.of());
			}
			case ALTERATION -> relate("CHANGES", popular(Kind.TARGET), Map.of("position", 1L));
			case TARGET, ADVERSE_EVENT -> {
			}
		}
		return this.relations;
	}

	private void identify() {
		List<String> curies = this.region.curies(this.kind, this.index);
		for (int i = 0; i < curies.size(); i++) {
			this.relations.add(new BulkRelation("identifier " + curies.get(i), "IDENTIFIES", this.id,
					Map.of("kind", (i == 0) ? "PRIMARY" : "EXACT")));
		}
	}

	private void disease() {
		for (int parent : this.region.hierarchy().parents(this.index)) {
			relate("SUBCLASS_OF", this.region.id(Kind.DISEASE, parent), Map.of());
		}
		many(Many.IMPLICATES, Kind.TARGET, this::implication);
	}

	private void evidence() {
		from("REPORTS", this.region.id(Kind.STUDY, this.draw.below(this.region.count(Kind.STUDY))));
		relate("OF_DRUG", popular(Kind.DRUG), Map.of("position", 1L));
		relate("IN_DISEASE", popular(Kind.DISEASE), Map.of());
		relate("BASED_ON", basis(), Map.of());
		if (this.draw.happens(0.5)) {
			relate("OF_TARGET", popular(Kind.TARGET), Map.of());
			relate("IN_ALTERATION", popular(Kind.ALTERATION), Map.of());
		}
	}

	private void use() {
		from("REPORTS", this.region.id(Kind.STUDY, this.draw.below(this.region.count(Kind.STUDY))));
		relate("OF_DRUG", popular(Kind.DRUG), Map.of("position", 1L));
		relate("IN_DISEASE", popular(Kind.DISEASE), Map.of("position", 1L));
		relate("BASED_ON", basis(), Map.of("position", 1L));
		many(Many.HAD_EVENT, Kind.ADVERSE_EVENT, this::event);
	}

	private Map<String, Object> action() {
		String action = this.draw.of(ACTIONS);
		return Map.of("action", action, "direction",
				action.equals("AGONIST") ? "ACTIVATING" : action.equals("MODULATOR") ? "UNCLEAR" : "INHIBITORY",
				"specificity", "SINGLE_PROTEIN");
	}

	private Map<String, Object> implication() {
		return Map.of("role", this.draw.of(ROLES), "functionalEffect", this.draw.of(EFFECTS));
	}

	private Map<String, Object> event() {
		long grade = 1L + this.draw.below(5);
		return Map.of("grade", String.valueOf(grade), "lowestGrade", grade, "highestGrade", grade, "worstGrade", grade);
	}

	private void many(Many many, Kind to, Supplier<Map<String, Object>> properties) {
		long position = 1;
		for (int other : this.draw.severalPopular(this.region.mean(many), this.region.count(to))) {
			Map<String, Object> all = new HashMap<>(properties.get());
			all.put("position", position++);
			relate(many.name(), this.region.id(to, placed(to, other)), all);
		}
	}

	private String popular(Kind to) {
		return this.region.id(to, placed(to, this.draw.popular(this.region.count(to))));
	}

	/** The first diseases are the roots of the hierarchy; the last are its leaves. */
	private int placed(Kind to, int popular) {
		return (to == Kind.DISEASE) ? this.region.count(to) - 1 - popular : popular;
	}

	private String basis() {
		return Generated.basis(this.draw.below(Nodes.BASES.size()));
	}

	private void relate(String type, String to, Map<String, Object> properties) {
		this.relations.add(new BulkRelation(this.id, type, to, stated(properties)));
	}

	private void from(String type, String from) {
		this.relations.add(new BulkRelation(from, type, this.id, stated(Map.of("position", 1L))));
	}

	private static Map<String, Object> stated(Map<String, Object> properties) {
		if (properties.isEmpty()) {
			return STATED;
		}
		Map<String, Object> all = new HashMap<>(STATED);
		all.putAll(properties);
		return all;
	}

}
