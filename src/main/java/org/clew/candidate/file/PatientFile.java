package org.clew.candidate.file;

import java.util.List;

import org.clew.api.InvalidRequest;
import org.clew.candidate.question.PatientInput;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was read of a patient's file. Nothing of the file is kept or logged.
 *
 * @param format in which it came
 * @param patient what can be asked with; null if it has no disease and no alteration
 * @param diseaseName the name of the disease beside its code
 * @param omitted what was not read
 * @param missing what the file lacks
 */
public record PatientFile(PatientFormat format, @Nullable PatientInput patient, @Nullable String diseaseName,
		List<Omitted> omitted, List<String> missing) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String ACCEPTED = "a phenopacket, a FHIR bundle, a MAF, an annotated VCF or a table of alterations";

	/**
	 * Reads a file whose format is not told.
	 * @return what was read
	 * @throws InvalidRequest if it is none of the formats
	 */
	public static PatientFile of(String text) {
		if (!text.stripLeading().startsWith("{")) {
			return ofText("file", text);
		}
		try {
			return of(JSON.readTree(text));
		}
		catch (JacksonException ex) {
			throw new InvalidRequest("file", "text that begins like JSON and is none", ACCEPTED);
		}
	}

	private static PatientFile of(JsonNode json) {
		if (json.has("resourceType")) {
			return ofFhir("file", json);
		}
		if (json.has("subject") || json.has("metaData") || json.has("phenotypicFeatures")) {
			return Phenopackets.read(json);
		}
		throw new InvalidRequest("file", "JSON of another kind", ACCEPTED);
	}

	/**
	 * Reads what a client says is a phenopacket.
	 * @return what was read
	 */
	public static PatientFile ofPhenopacket(Object content) {
		JsonNode json = JSON.valueToTree(content);
		if (!json.isObject() || json.has("resourceType")) {
			throw new InvalidRequest("phenopacket", "something else", "a GA4GH phenopacket, version 2, as JSON");
		}
		return Phenopackets.read(json);
	}

	/**
	 * Reads what a client says is a FHIR bundle.
	 * @return what was read
	 */
	public static PatientFile ofFhir(Object content) {
		return ofFhir("fhirBundle", JSON.valueToTree(content));
	}

	private static PatientFile ofFhir(String field, JsonNode json) {
		if (!"Bundle".equals(json.path("resourceType").asString(""))) {
			throw new InvalidRequest(field, "another resource", "a FHIR R4 resource of the type Bundle, as JSON");
		}
		return FhirBundles.read(field, json);
	}

	/**
	 * Reads a table of alterations.
	 * @param text a MAF, annotated variant calls, or lines separated by tabs
	 * @return what was read
	 */
	public static PatientFile ofTable(String text) {
		return ofText("table", text);
	}

	private static PatientFile ofText(String field, String text) {
		return VariantCalls.isRecognized(text) ? VariantCalls.read(field, text) : Tables.read(field, text);
	}

}
