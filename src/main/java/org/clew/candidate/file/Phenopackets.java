package org.clew.candidate.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

import org.clew.candidate.patient.Patient.Origin;
import org.clew.candidate.patient.Patient.Zygosity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads GA4GH phenopackets, version 2, by the names of their elements. */
final class Phenopackets {

	private static final double MONTHS = 12;

	private static final double DAYS = 365.25;

	private static final String EXCLUDED = "it is said to be absent";

	private static final Set<String> PERSONAL = Set.of("id", "alternateIds", "dateOfBirth");

	private static final Set<String> READ = Set.of("id", "subject", "phenotypicFeatures", "diseases", "interpretations",
			"medicalActions", "biosamples", "metaData");

	private static final Map<String, Zygosity> ALLELES = Map.of("GENO:0000135", Zygosity.HETEROZYGOUS, "GENO:0000136",
			Zygosity.HOMOZYGOUS, "GENO:0000134", Zygosity.HEMIZYGOUS, "GENO:0000402", Zygosity.COMPOUND_HETEROZYGOUS);

	private final JsonNode packet;

	private final Gathering found = new Gathering();

	private Phenopackets(JsonNode packet) {
		this.packet = packet;
	}

	static PatientFile read(JsonNode packet) {
		return new Phenopackets(packet).read();
	}

	private PatientFile read() {
		subject(this.packet.path("subject"));
		each(this.packet, "diseases", this::disease);
		each(this.packet, "interpretations", this::interpretation);
		each(this.packet, "biosamples", this::biosample);
		each(this.packet, "phenotypicFeatures", this::feature);
		each(this.packet, "medicalActions", this::action);
		this.packet.propertyNames()
			.stream()
			.filter((name) -> !READ.contains(name))
			.forEach((name) -> this.found.omit(name, "Clew does not use it"));
		return this.found.file(PatientFormat.PHENOPACKET);
	}

	private void subject(JsonNode subject) {
		subject.propertyNames().forEach((name) -> {
			if (PERSONAL.contains(name)) {
				this.found.omit("subject." + name, "it may lead to a person");
			}
			else if (!name.equals("timeAtLastEncounter")) {
				this.found.omit("subject." + name, "Clew does not use it");
			}
		});
		JsonNode last = subject.path("timeAtLastEncounter");
		String place = "subject.timeAtLastEncounter";
		String duration = text(last.path("age"), "iso8601duration");
		String from = text(last.path("ageRange").path("start"), "iso8601duration");
		if (duration != null) {
			age(place, duration);
		}
		else if (from != null) {
			age(place, from);
		}
		else {
			String moment = text(last, "timestamp");
			String birth = text(subject, "dateOfBirth");
			if (moment != null && birth != null) {
				between(place, birth, moment);
			}
		}
	}

	private void age(String place, String duration) {
		try {
			int time = duration.indexOf('T');
			Period period = Period.parse((time > 0) ? duration.substring(0, time) : duration);
			this.found.age(place, period.toTotalMonths() / MONTHS + period.get(ChronoUnit.DAYS) / DAYS);
		}
		catch (DateTimeParseException ex) {
			this.found.omit(place, "it is no duration such as P14Y");
		}
	}

	private void between(String place, String birth, String moment) {
		try {
			long days = ChronoUnit.DAYS.between(LocalDate.parse(birth.substring(0, 10)),
					LocalDate.parse(moment.substring(0, 10)));
			this.found.age(place, Math.floor(days / DAYS));
		}
		catch (DateTimeException | IndexOutOfBoundsException ex) {
			this.found.omit(place, "it is no time");
		}
	}

	private void disease(String place, JsonNode disease) {
		if (disease.path("excluded").asBoolean(false)) {
			this.found.omit(place, EXCLUDED);
		}
		else {
			term(place, disease.path("term"));
		}
	}

	private void term(String place, JsonNode term) {
		this.found.disease(place, text(term, "id"), text(term, "label"));
	}

	private void interpretation(String place, JsonNode interpretation) {
		JsonNode diagnosis = interpretation.path("diagnosis");
		if (diagnosis.has("disease")) {
			term(place + ".diagnosis.disease", diagnosis.path("disease"));
		}
		each(diagnosis, "genomicInterpretations", (inner, genomic) -> genomic(place + ".diagnosis." + inner, genomic));
	}

	private void genomic(String place, JsonNode genomic) {
		String status = genomic.path("interpretationStatus").asString("");
		JsonNode variant = genomic.path("variantInterpretation");
		String pathogenicity = variant.path("acmgPathogenicityClassification").asString("");
		if (status.equals("REJECTED")) {
			this.found.omit(place, "it was rejected");
		}
		else if (pathogenicity.endsWith("BENIGN")) {
			this.found.omit(place, "it is benign");
		}
		else if (genomic.has("gene")) {
			this.found.alteration(place, gene(genomic.path("gene")), null, Origin.UNKNOWN, Zygosity.UNKNOWN);
		}
		else {
			JsonNode descriptor = variant.path("variationDescriptor");
			this.found.alteration(place, gene(descriptor.path("geneContext")), change(descriptor), Origin.UNKNOWN,
					ALLELES.getOrDefault(descriptor.path("allelicState").path("id").asString(""), Zygosity.UNKNOWN));
		}
	}

	private static @Nullable String gene(JsonNode gene) {
		String symbol = text(gene, "symbol");
		return (symbol != null) ? symbol : text(gene, "valueId");
	}

	/** The change of the protein, else of the coding sequence, else the label. */
	private static @Nullable String change(JsonNode descriptor) {
		for (String syntax : new String[] { "hgvs.p", "hgvs.c", "hgvs" }) {
			for (JsonNode expression : descriptor.path("expressions")) {
				if (expression.path("syntax").asString("").equals(syntax)) {
					return Changes.withoutReference(text(expression, "value"));
				}
			}
		}
		return Changes.withoutReference(text(descriptor, "label"));
	}

	private void biosample(String place, JsonNode biosample) {
		if (biosample.has("histologicalDiagnosis") && !this.found.hasDisease()) {
			term(place + ".histologicalDiagnosis", biosample.path("histologicalDiagnosis"));
		}
		else {
			this.found.omit(place, "Clew reads no sample but its diagnosis, where no disease is given");
		}
	}

	private void feature(String place, JsonNode feature) {
		String id = text(feature.path("type"), "id");
		if (feature.path("excluded").asBoolean(false)) {
			this.found.omit(place, EXCLUDED);
		}
		else if (id == null) {
			this.found.omit(place, "it has no term");
		}
		else {
			this.found.phenotype(place, id);
		}
	}

	private void action(String place, JsonNode action) {
		if (!action.has("treatment")) {
			this.found.omit(place, "it is no treatment with a drug");
			return;
		}
		JsonNode agent = action.path("treatment").path("agent");
		String name = text(agent, "label");
		String ended = text(action.path("treatmentTerminationReason"), "label");
		String response = text(action.path("responseToTreatment"), "label");
		this.found.therapy(place, (name != null) ? name : text(agent, "id"),
				((ended != null) ? ended : "") + " " + ((response != null) ? response : ""));
	}

	private static void each(JsonNode parent, String list, Part part) {
		int index = 0;
		for (JsonNode one : parent.path(list)) {
			part.read(list + "[" + index++ + "]", one);
		}
	}

	private static @Nullable String text(JsonNode node, String field) {
		String text = node.path(field).asString("").strip();
		return text.isEmpty() ? null : text;
	}

	/** Reads one entry of a list. */
	private interface Part {

		void read(String place, JsonNode part);

	}

}
