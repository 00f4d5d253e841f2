package org.clew.seed.record;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A place where a record names another one.
 *
 * @param field the place, with what is written there
 * @param kinds the kinds of which one is meant
 */
public record Reference(Field field, Set<Kind> kinds) {

	private static final Map<Kind, Map<String, Kind>> ROUTES = Map.of(Kind.DRUG,
			Map.of("parts[]", Kind.DRUG, "mechanisms[].target", Kind.TARGET, "labels[].disease", Kind.DISEASE,
					"labels[].with[]", Kind.DRUG, "labels[].targets[]", Kind.TARGET, "contraindications[].disease",
					Kind.DISEASE),
			Kind.TARGET,
			Map.of("members[]", Kind.TARGET, "excludes[].target", Kind.TARGET, "excludes[].disease", Kind.DISEASE,
					"lossExploitedBy[].target", Kind.TARGET),
			Kind.ALTERATION, Map.of("targets[]", Kind.TARGET), Kind.DISEASE,
			Map.of("parents[]", Kind.DISEASE, "implicates[].target", Kind.TARGET, "implicates[].alteration",
					Kind.ALTERATION),
			Kind.PATHWAY, Map.of("regulators[]", Kind.ORGANIZATION, "steps[].regulator", Kind.ORGANIZATION),
			Kind.PROGRAMME, Map.of("drugs[]", Kind.DRUG, "diseases[]", Kind.DISEASE, "organization", Kind.ORGANIZATION),
			Kind.STUDY,
			Map.ofEntries(Map.entry("sponsors[]", Kind.ORGANIZATION), Map.entry("tests[]", Kind.DRUG),
					Map.entry("studies[]", Kind.DISEASE), Map.entry("includes[]", Kind.STUDY),
					Map.entry("uses[].drugs[]", Kind.DRUG), Map.entry("uses[].diseases[]", Kind.DISEASE),
					Map.entry("uses[].alterations[]", Kind.ALTERATION), Map.entry("uses[].bases[]", Kind.BASIS),
					Map.entry("evidence[].drugs[]", Kind.DRUG), Map.entry("evidence[].disease", Kind.DISEASE),
					Map.entry("evidence[].targets[]", Kind.TARGET),
					Map.entry("evidence[].alterations[]", Kind.ALTERATION), Map.entry("evidence[].basis", Kind.BASIS)));

	/**
	 * {@return every place where the record names another}
	 */
	public static List<Reference> in(SeedRecord record) {
		List<Reference> references = new ArrayList<>();
		ROUTES.getOrDefault(record.kind(), Map.of())
			.forEach((route, kind) -> record.root()
				.select(route)
				.forEach((field) -> references.add(new Reference(field, EnumSet.of(kind)))));
		collectSources(record.root(), references);
		return references;
	}

	private static void collectSources(Field field, List<Reference> references) {
		field.select("statedBy[].source")
			.forEach((source) -> references.add(new Reference(source, EnumSet.of(Kind.SOURCE))));
		field.items().forEach((item) -> collectSources(item, references));
		if (field.value().isObject()) {
			field.value().properties().forEach((property) -> collectSources(field.at(property.getKey()), references));
		}
	}

}
