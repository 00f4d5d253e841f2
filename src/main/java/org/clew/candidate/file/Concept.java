package org.clew.candidate.file;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What FHIR says in codes of several systems, and in words. */
record Concept(JsonNode node) {

	/** Beginnings of code systems, the most telling for a disease first. */
	private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

	static {
		SYSTEMS.put("oncotree", "ONCOTREE:");
		SYSTEMS.put("mondo", "MONDO:");
		SYSTEMS.put("orpha", "ORPHA:");
		SYSTEMS.put("ncithesaurus", "NCIT:");
		SYSTEMS.put("ncimeta", "NCIT:");
		SYSTEMS.put("disease-ontology", "DOID:");
		SYSTEMS.put("omim", "OMIM:");
		SYSTEMS.put("icd-10", "ICD10:");
		SYSTEMS.put("icd10", "ICD10:");
		SYSTEMS.put("snomed", "SNOMEDCT:");
	}

	static Concept valueOf(JsonNode element) {
		return new Concept(element.path("valueCodeableConcept"));
	}

	boolean is(String code) {
		for (JsonNode coding : codings()) {
			if (coding.path("code").asString("").equals(code)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * {@return the code of the system that is the most telling for a disease}
	 */
	@Nullable String disease() {
		for (Map.Entry<String, String> system : SYSTEMS.entrySet()) {
			String code = code(system.getKey());
			if (!code.isEmpty()) {
				return code.startsWith(system.getValue()) ? code : system.getValue() + code;
			}
		}
		return null;
	}

	String code(String system) {
		for (JsonNode coding : codings()) {
			if (coding.path("system").asString("").toLowerCase(Locale.ROOT).contains(system)) {
				return coding.path("code").asString("");
			}
		}
		return "";
	}

	/**
	 * {@return the symbol of a gene, else its number of HGNC}
	 */
	@Nullable String gene() {
		String name = name();
		if (name != null && name.indexOf(' ') < 0) {
			return name;
		}
		for (JsonNode coding : codings()) {
			String code = coding.path("code").asString("");
			if (code.startsWith("HGNC:")) {
				return code;
			}
		}
		return name;
	}

	/**
	 * {@return a change: HGVS stands in the code itself}
	 */
	@Nullable String change() {
		String code = codings().path(0).path("code").asString("");
		return (code.contains(":") || code.startsWith("p.") || code.startsWith("c.")) ? code : name();
	}

	<T> T meaning(Map<String, T> meanings, T unknown) {
		for (JsonNode coding : codings()) {
			T meaning = meanings.get(coding.path("code").asString(""));
			if (meaning != null) {
				return meaning;
			}
		}
		return unknown;
	}

	@Nullable String name() {
		for (JsonNode coding : codings()) {
			String display = coding.path("display").asString("").strip();
			if (!display.isEmpty()) {
				return display;
			}
		}
		String text = this.node.path("text").asString("").strip();
		return text.isEmpty() ? null : text;
	}

	private JsonNode codings() {
		return this.node.path("coding");
	}

}
