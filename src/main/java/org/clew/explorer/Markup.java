package org.clew.explorer;

import java.util.LinkedHashMap;
import java.util.Map;

import org.clew.explorer.Records.Found;
import org.clew.explorer.Records.Person;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the page of a record is about, for programs that read pages: words of schema.org,
 * as Bioschemas uses them. It is data and no script, so no policy has to let it in.
 */
final class Markup {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Map<String, String> WORDS = Map.of("Drug", "Drug", "Disease", "MedicalCondition", "Study",
			"MedicalStudy", "Organization", "Organization");

	private static final String DATASET = "Clew, a knowledge graph of drugs, targets, rare diseases and compassionate use";

	private static final String LICENCE = "https://creativecommons.org/licenses/by-sa/4.0/";

	private Markup() {
	}

	/**
	 * {@return an element for the head of the page; empty if nothing is known}
	 * @param type what kind of record, as the schema calls it
	 * @param address where the page is
	 */
	static String of(String type, Found record, String address) {
		String id = record.id();
		String word = "Target".equals(type) ? target(id) : WORDS.get(type);
		if (id == null || record.name() == null || word == null) {
			return "";
		}
		Map<String, Object> about = new LinkedHashMap<>();
		about.put("@context", "https://schema.org");
		about.put("@type", word);
		about.put("@id", address);
		about.put("identifier", id);
		about.put("name", record.name());
		about.put("url", address);
		if (!record.contributors().isEmpty()) {
			about.put("contributor", record.contributors().stream().map(Markup::person).toList());
		}
		about.put("subjectOf", Map.of("@type", "Dataset", "name", DATASET, "license", LICENCE));
		return "<script type=\"application/ld+json\">" + JSON.writeValueAsString(about).replace("<", "\\u003c")
				+ "</script>";
	}

	private static Map<String, String> person(Person contributor) {
		Map<String, String> person = new LinkedHashMap<>();
		person.put("@type", "Person");
		person.put("name", contributor.name());
		if (contributor.orcid() != null) {
			person.put("@id", "https://orcid.org/" + contributor.orcid());
		}
		return person;
	}

	/** Complexes and families of proteins are no genes. */
	private static String target(@Nullable String id) {
		return (id != null && id.startsWith("HGNC:")) ? "Gene" : "BioChemEntity";
	}

}
