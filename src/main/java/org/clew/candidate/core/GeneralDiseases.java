package org.clew.candidate.core;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.clew.candidate.core.Node.DiseaseNode;

/**
 * Groups of diseases that are too wide for two of their members to be alike, such as
 * "nervous system disorder" or "carcinoma". The list is fixed, so that no import changes
 * it.
 */
public final class GeneralDiseases {

	private static final Set<String> IDS = read();

	/** MONDO's neoplasm and cancer. */
	private static final Set<String> TUMOURS = Set.of("MONDO:0005070", "MONDO:0004992");

	/**
	 * MONDO's leukemia, lymphoma, plasma cell myeloma, myelodysplastic syndrome and
	 * myeloproliferative neoplasm.
	 */
	private static final Set<String> NOT_SOLID = Set.of("MONDO:0005059", "MONDO:0005062", "MONDO:0009693",
			"MONDO:0018881", "MONDO:0020076");

	/**
	 * Wide, and what labels of chemotherapy name: colorectal, breast, ovarian, lung,
	 * kidney, liver, head and neck cancer; breast carcinoma; acute myeloid leukemia;
	 * melanoma; soft tissue sarcoma; B-cell and other non-Hodgkin lymphoma. Malignant
	 * glioma is none: what is licensed for it was not shown in DIPG.
	 */
	private static final Set<String> NAMED = Set.of("MONDO:0005575", "MONDO:0007254", "MONDO:0008170", "MONDO:0008903",
			"MONDO:0002367", "MONDO:0002691", "MONDO:0005627", "MONDO:0004989", "MONDO:0018874", "MONDO:0005105",
			"MONDO:0018078", "MONDO:0015759", "MONDO:0018908");

	private GeneralDiseases() {
	}

	/** Whether it is such a group. */
	public static boolean contains(DiseaseNode disease) {
		return IDS.contains(disease.id());
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
		return NAMED.contains(disease.id());
	}

	private static Set<String> read() {
		InputStream stream = Objects
			.requireNonNull(GeneralDiseases.class.getResourceAsStream("/candidate/general-diseases.tsv"));
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines()
				.filter((line) -> !line.startsWith("#"))
				.skip(1)
				.map((line) -> line.substring(0, line.indexOf('\t')))
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
