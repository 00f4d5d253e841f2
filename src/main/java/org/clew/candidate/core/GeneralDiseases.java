package org.clew.candidate.core;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.clew.candidate.core.Node.DiseaseNode;

/**
 * Groups of diseases that are too wide for two of their members to be alike, such as
 * "nervous system disorder" or "carcinoma". The list is fixed, so that no import changes
 * it.
 */
public final class GeneralDiseases {

	/** By id, whether labels name it, wide as it is. */
	private static final Map<String, Boolean> GROUPS = read();

	/** MONDO's neoplasm and cancer. */
	private static final Set<String> TUMOURS = Set.of("MONDO:0005070", "MONDO:0004992");

	/**
	 * MONDO's leukemia, lymphoma, plasma cell myeloma, myelodysplastic syndrome and
	 * myeloproliferative neoplasm.
	 */
	private static final Set<String> NOT_SOLID = Set.of("MONDO:0005059", "MONDO:0005062", "MONDO:0009693",
			"MONDO:0018881", "MONDO:0020076");

	private GeneralDiseases() {
	}

	/** Whether it is such a group. */
	public static boolean contains(DiseaseNode disease) {
		return GROUPS.containsKey(disease.id());
	}

	/** Whether it is the group of all tumours or of all cancers. */
	public static boolean isTumour(DiseaseNode disease) {
		return TUMOURS.contains(disease.id());
	}

	/** Whether it is a group of tumours of the blood. */
	public static boolean isNotSolid(DiseaseNode disease) {
		return NOT_SOLID.contains(disease.id());
	}

	/** Whether labels name it, wide as it is. */
	public static boolean isNamedByLabels(DiseaseNode disease) {
		return GROUPS.getOrDefault(disease.id(), false);
	}

	private static Map<String, Boolean> read() {
		return ShippedTable.rows("general-diseases.tsv")
			.stream()
			.collect(Collectors.toUnmodifiableMap((row) -> row[0], (row) -> row[3].equals("yes")));
	}

}
