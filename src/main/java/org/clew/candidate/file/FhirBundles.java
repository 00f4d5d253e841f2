package org.clew.candidate.file;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.clew.api.InvalidRequest;
import org.clew.candidate.patient.Patient.Origin;
import org.clew.candidate.patient.Patient.Zygosity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads FHIR R4 bundles by the names of their elements: conditions, genomic variants as
 * the genomics reporting guide and mCODE write them, tumour markers and medication.
 */
final class FhirBundles {

	private static final double DAYS = 365.25;

	private static final String VARIANT = "69548-6";

	private static final String GENE = "48018-6";

	/** The change of the protein goes before that of the coding sequence. */
	private static final List<String> CHANGES = List.of("48005-3", "48004-6", "81252-9");

	private static final String ALLELES = "53034-5";

	private static final String ORIGIN = "48002-0";

	private static final String ABSENT = "LA9634-2";

	private static final Map<String, Zygosity> ZYGOSITIES = Map.of("LA6706-1", Zygosity.HETEROZYGOUS, "LA6705-3",
			Zygosity.HOMOZYGOUS, "LA6707-9", Zygosity.HEMIZYGOUS);

	private static final Map<String, Origin> ORIGINS = Map.of("LA6683-2", Origin.GERMLINE, "LA6684-0", Origin.SOMATIC);

	private static final Set<String> MEDICATION = Set.of("MedicationStatement", "MedicationAdministration",
			"MedicationRequest");

	/** What came to nothing. */
	private static final Set<String> NOT_MEANT = Set.of("entered-in-error", "cancelled", "refuted", "not-done", "draft",
			"not-taken", "intended");

	private final String field;

	private final Gathering found = new Gathering();

	private final Set<String> patients = new HashSet<>();

	private final Map<String, Integer> unused = new TreeMap<>();

	private FhirBundles(String field) {
		this.field = field;
	}

	static PatientFile read(String field, JsonNode bundle) {
		return new FhirBundles(field).read(bundle);
	}

	private PatientFile read(JsonNode bundle) {
		Map<String, JsonNode> resources = new LinkedHashMap<>();
		int index = 0;
		for (JsonNode entry : bundle.path("entry")) {
			resources.put("entry[" + index++ + "]", entry.path("resource"));
		}
		resources.forEach((place, resource) -> {
			if (isA(resource, "Condition") && hasProfile(resource, "primary-cancer-condition")) {
				condition(place, resource);
			}
		});
		resources.forEach(this::resource);
		this.unused.forEach(
				(type, count) -> this.found.omit(type, "Clew does not read it (%d in the bundle)".formatted(count)));
		return this.found.file(PatientFormat.FHIR_BUNDLE);
	}

	private void resource(String place, JsonNode resource) {
		String type = resource.path("resourceType").asString("");
		String status = resource.path("status").asString("");
		if (NOT_MEANT.contains(status)
				|| NOT_MEANT.contains(new Concept(resource.path("verificationStatus")).code("condition-ver-status"))) {
			this.found.omit(place, "its status says that it does not hold");
		}
		else if (type.equals("Patient")) {
			patient(place, resource);
		}
		else if (type.equals("Condition")) {
			condition(place, resource);
		}
		else if (type.equals("Observation")) {
			observation(place, resource);
		}
		else if (MEDICATION.contains(type)) {
			JsonNode reason = resource.path("statusReason");
			this.found.therapy(place, new Concept(resource.path("medicationCodeableConcept")).name(),
					new Concept(reason.isArray() ? reason.path(0) : reason).name());
		}
		else {
			this.unused.merge(type.isEmpty() ? "entries without a resource" : type, 1, Integer::sum);
		}
	}

	private void patient(String place, JsonNode patient) {
		if (this.patients.add(place) && this.patients.size() > 1) {
			throw new InvalidRequest(this.field, "a bundle of several patients", "a bundle of one patient");
		}
		patient.propertyNames()
			.stream()
			.filter((name) -> !Set.of("resourceType", "id", "meta", "birthDate").contains(name))
			.forEach((name) -> this.found.omit(place + "." + name, "it may lead to a person, or Clew does not use it"));
		String birth = patient.path("birthDate").asString("");
		if (!birth.isEmpty()) {
			age(place + ".birthDate", birth);
		}
	}

	/** Of the date of birth nothing is kept but the age in whole years. */
	private void age(String place, String birth) {
		try {
			String day = (birth + "-07-01").substring(0, 10);
			long days = ChronoUnit.DAYS.between(LocalDate.parse((birth.length() == 7) ? birth + "-15" : day),
					LocalDate.now(Clock.systemUTC()));
			this.found.age(place, Math.floor(days / DAYS));
		}
		catch (DateTimeException ex) {
			this.found.omit(place, "it is no date");
		}
	}

	private void condition(String place, JsonNode condition) {
		if (hasProfile(condition, "secondary-cancer-condition")) {
			this.found.omit(place, "a metastasis is no disease of its own");
			return;
		}
		Concept disease = new Concept(condition.path("code"));
		this.found.disease(place, disease.disease(), disease.name());
	}

	private void observation(String place, JsonNode observation) {
		Concept observed = new Concept(observation.path("code"));
		if (observed.is(VARIANT)) {
			variant(place, observation);
		}
		else if (hasProfile(observation, "tumor-marker-test")) {
			this.found.test(place, observed.name(), value(observation));
		}
		else {
			this.unused.merge("Observation", 1, Integer::sum);
		}
	}

	private void variant(String place, JsonNode observation) {
		if (Concept.valueOf(observation).is(ABSENT)) {
			this.found.omit(place, "it was looked for and not found");
			return;
		}
		JsonNode gene = component(observation, GENE);
		String change = null;
		for (String code : CHANGES) {
			JsonNode written = component(observation, code);
			if (change == null && written != null) {
				change = Changes.withoutReference(value(written));
			}
		}
		JsonNode origin = component(observation, ORIGIN);
		JsonNode alleles = component(observation, ALLELES);
		this.found.alteration(place, (gene != null) ? Concept.valueOf(gene).gene() : null, change,
				(origin != null) ? Concept.valueOf(origin).meaning(ORIGINS, Origin.UNKNOWN) : Origin.UNKNOWN,
				(alleles != null) ? Concept.valueOf(alleles).meaning(ZYGOSITIES, Zygosity.UNKNOWN) : Zygosity.UNKNOWN);
	}

	private static @Nullable JsonNode component(JsonNode observation, String code) {
		for (JsonNode component : observation.path("component")) {
			if (new Concept(component.path("code")).is(code)) {
				return component;
			}
		}
		return null;
	}

	private static @Nullable String value(JsonNode node) {
		String text = node.path("valueString").asString("").strip();
		if (!text.isEmpty()) {
			return text;
		}
		JsonNode quantity = node.path("valueQuantity");
		if (quantity.has("value")) {
			return (quantity.path("value").asString("") + " " + quantity.path("unit").asString("")).strip();
		}
		return Concept.valueOf(node).change();
	}

	private static boolean isA(JsonNode resource, String type) {
		return resource.path("resourceType").asString("").equals(type);
	}

	private static boolean hasProfile(JsonNode resource, String ending) {
		for (JsonNode profile : resource.path("meta").path("profile")) {
			if (profile.asString("").contains(ending)) {
				return true;
			}
		}
		return false;
	}

}
