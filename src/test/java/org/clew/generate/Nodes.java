package org.clew.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.clew.bulk.BulkGraph.BulkNode;
import org.clew.name.NameKey;

/**
 * The nodes of one record: itself and its identifiers.
 */
final class Nodes {

	private static final String[] STAGES = { "PRECLINICAL", "PHASE1", "PHASE2", "PHASE3", "APPROVAL", "PHASE4" };

	private static final String[] STATUSES = { "COMPLETED", "COMPLETED", "RECRUITING", "TERMINATED", "UNKNOWN" };

	private static final String[] EFFECTS = { "CURED", "SYMPTOMS_IMPROVED", "NO_SIGNIFICANT_EFFECT", "WORSENED" };

	private static final String[] STANCES = { "SUPPORTS", "SUPPORTS", "OPPOSES", "NEUTRAL" };

	/** In the order of the bases' codes. */
	static final List<String> BASES = List.of("CLINICAL_TRIAL", "CASE_REPORT", "MECHANISM", "PRECLINICAL",
			"SIMILAR_INDICATION");

	private Nodes() {
	}

	static List<BulkNode> of(Region region, Kind kind, int index) {
		List<BulkNode> nodes = new ArrayList<>();
		String id = region.id(kind, index);
		Map<String, Object> properties = properties(region, kind, index);
		properties.put("id", id);
		String name = region.name(kind, index);
		properties.put("name", name);
		if (kind.isNamed()) {
			properties.put("nameKeys", NameKey.all(names(name, properties)));
			properties.put("nameOrder", name.toLowerCase(Locale.ROOT));
		}
		nodes.add(new BulkNode(id, List.of("Entity", kind.label()), properties));
		for (String curie : region.curies(kind, index)) {
			nodes.add(identifier(curie));
		}
		return nodes;
	}

	static BulkNode identifier(String curie) {
		return new BulkNode("identifier " + curie, List.of("Identifier"), Map.of("curie", curie));
	}

	private static Map<String, Object> properties(Region region, Kind kind, int index) {
		Draw draw = region.draw(kind, index);
		Map<String, Object> properties = new HashMap<>();
		switch (kind) {
			case DRUG -> drug(properties, draw);
			case TARGET -> properties.putAll(Map.of("symbol", draw.word().toUpperCase(Locale.ROOT) + index, "type",
					"SINGLE_PROTEIN", "organism", "Homo sapiens"));
			case STUDY -> study(properties, region, index, draw);
			case EVIDENCE -> evidence(properties, draw);
			case USE -> use(properties, draw);
			case LABEL -> properties.putAll(Map.of("jurisdiction", draw.happens(0.5) ? "US" : "EU", "date", "2020",
					"readBy", "PROGRAM", "status", "ACTIVE"));
			case PROGRAMME -> properties.putAll(
					Map.of("types", List.of("INTERMEDIATE"), "status", "AVAILABLE", "jurisdictions", List.of("US")));
			case ALTERATION -> properties.putAll(Map.of("kind", "SUBSTITUTION", "functionalEffect",
					draw.happens(0.7) ? "GAIN_OF_FUNCTION" : "LOSS_OF_FUNCTION"));
			case DISEASE, ADVERSE_EVENT -> {
			}
		}
		if (kind.otherIdentifiers() > 0) {
			properties.put("identifiers", region.curies(kind, index).stream().skip(1).toList());
			properties.put("synonyms", List.of(draw.word() + " " + draw.word(), draw.word() + "-" + index));
		}
		return properties;
	}

	private static List<String> names(String name, Map<String, Object> properties) {
		return (properties.get("synonyms") instanceof List<?> synonyms)
				? Stream.concat(Stream.of(name), synonyms.stream().map(Object::toString)).toList() : List.of(name);
	}

	private static void drug(Map<String, Object> properties, Draw draw) {
		String stage = draw.of(STAGES);
		properties.putAll(Map.of("type", "SMALL_MOLECULE", "stage", stage, "approved",
				stage.equals("APPROVAL") || stage.equals("PHASE4"), "withdrawn", draw.happens(0.02)));
	}

	private static void study(Map<String, Object> properties, Region region, int index, Draw draw) {
		String status = draw.of(STATUSES);
		properties.putAll(Map.of("title", region.name(Kind.STUDY, index), "design", "INTERVENTIONAL", "phases",
				List.of("PHASE" + (1 + draw.below(4))), "status", status, "startDate",
				String.valueOf(2000 + draw.below(26)), "countries", List.of("DE", "US")));
		if (status.equals("TERMINATED")) {
			properties.put("whyStopped", "Stopped, as generated");
		}
	}

	private static void evidence(Map<String, Object> properties, Draw draw) {
		properties.putAll(Map.of("summary", "Generated: " + draw.word() + " " + draw.word() + " " + draw.word(),
				"basis", draw.of(BASES.toArray(String[]::new)), "direction", "SUPPORTS", "significance",
				"SENSITIVITY_RESPONSE", "stance", draw.of(STANCES), "level",
				String.valueOf("ABCDE".charAt(draw.below(5))), "rating", (long) (1 + draw.below(5))));
	}

	private static void use(Map<String, Object> properties, Draw draw) {
		properties.putAll(Map.of("effect", draw.of(EFFECTS), "stance", draw.of(STANCES), "patients",
				(long) (1 + draw.below(40)), "ageGroup", "OVER_18_TO_60", "standardAges", List.of("ADULT"), "countries",
				List.of("FR"), "adverseEventStatus", "REPORTED", "worstGrade", (long) (1 + draw.below(5)), "year",
				(long) (2000 + draw.below(26))));
	}

}
