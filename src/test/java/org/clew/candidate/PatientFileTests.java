package org.clew.candidate;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.clew.Http;
import org.clew.Http.Answer;
import org.clew.Neo4jTest;
import org.clew.api.InvalidRequest;
import org.clew.candidate.file.Omitted;
import org.clew.candidate.file.PatientFile;
import org.clew.candidate.file.PatientFormat;
import org.clew.candidate.patient.Patient.Origin;
import org.clew.candidate.patient.Patient.Zygosity;
import org.clew.candidate.question.PatientInput;
import org.clew.candidate.question.PatientInput.AlterationInput;
import org.clew.candidate.question.PatientInput.PriorTherapyInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for patients as others send them. What might lead to a person has the word
 * Secretname in the files.
 */
@Neo4jTest
class PatientFileTests {

	private static final Path FILES = Path.of("src/test/resources/patients");

	private static final String QUERY = """
			query ($packet: JSON) {
			  patientFrom(phenopacket: $packet) {
			    format patient missing
			    understood { field reading }
			    omitted { place }
			    candidateDrugs(first: 1) { nodes { name band conditions { kind } } }
			  }
			}
			""";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			TUMOR  | NORMAL | 0/1 | 0/0 | true
			NORMAL | TUMOR  | 0/1 | 0/0 | false
			NORMAL | TUMOR  | 0/0 | 0/1 | true
			S1     | S2     | 0/1 | 0/0 | false
			TUMOR  | NORMAL | ./. | 0/1 | false
			""")
	void callIsTheTumoursOnlyIfTheTumourHasIt(String first, String second, String one, String other, boolean read) {
		String text = """
				##fileformat=VCFv4.2
				##INFO=<ID=CSQ,Number=.,Type=String,Description="Consequence annotations. Format: Allele|Consequence|IMPACT|SYMBOL|HGVSc|HGVSp|CANONICAL">
				#CHROM	POS	ID	REF	ALT	QUAL	FILTER	INFO	FORMAT	%s	%s
				7	140753336	.	A	T	50	PASS	CSQ=T|missense_variant|MODERATE|BRAF||ENSP1:p.Val600Glu|YES	GT	%s	%s
				"""
			.formatted(first, second, one, other);
		PatientInput patient = PatientFile.of(text).patient();
		assertThat(patient != null).isEqualTo(read);
	}

	@Test
	void readsAPhenopacket() throws IOException {
		PatientFile file = PatientFile.of(read("phenopacket.json"));
		PatientInput patient = file.patient();
		assertThat(file.format()).isEqualTo(PatientFormat.PHENOPACKET);
		assertThat(patient).isNotNull();
		assertThat(patient.disease()).isEqualTo("MONDO:0015798");
		assertThat(patient.ageYears()).isEqualTo(9.5);
		assertThat(patient.alterations())
			.containsExactly(new AlterationInput("ALK", "TPM4-ALK fusion", null, Origin.UNKNOWN, Zygosity.UNKNOWN));
		assertThat(patient.priorTherapies()).containsExactly(new PriorTherapyInput("crizotinib", true, null));
		assertThat(patient.phenotypes()).containsExactly("HP:0001945");
		assertThat(file.omitted()).extracting(Omitted::place)
			.contains("subject.id", "subject.dateOfBirth", "phenotypicFeatures[1]", "diseases[1]",
					"interpretations[0].diagnosis.genomicInterpretations[1]",
					"interpretations[0].diagnosis.genomicInterpretations[2]", "medicalActions[1]", "files");
		assertThat(file.missing()).containsExactly("tests that found nothing", "jurisdiction");
	}

	@Test
	void readsAFhirBundle() throws IOException {
		PatientFile file = PatientFile.of(read("fhir-bundle.json"));
		PatientInput patient = file.patient();
		assertThat(patient).isNotNull();
		assertThat(patient.disease()).isEqualTo("gastrointestinal stromal tumor");
		assertThat(patient.ageYears()).isBetween(60.0, 120.0);
		assertThat(patient.alterations())
			.containsExactly(new AlterationInput("KIT", "p.Trp557Arg", null, Origin.SOMATIC, Zygosity.HETEROZYGOUS));
		assertThat(patient.priorTherapies()).containsExactly(new PriorTherapyInput("imatinib", true, null));
		assertThat(file.omitted()).extracting(Omitted::place)
			.contains("entry[0].name", "entry[0].address", "entry[1]", "entry[4]", "entry[6]", "Specimen");
	}

	@Test
	void readsATableOfAlterations() throws IOException {
		PatientFile maf = PatientFile.of(read("alterations.maf"));
		assertThat(maf.format()).isEqualTo(PatientFormat.MAF);
		assertThat(maf.patient()).isNotNull();
		assertThat(maf.patient().alterations()).extracting(AlterationInput::target, AlterationInput::name)
			.containsExactly(tuple("BRAF", "p.V600E"), tuple("CDKN2A", "p.P4fs"));
		assertThat(maf.omitted()).extracting(Omitted::place).containsExactly("row 2");
		PatientFile lines = PatientFile.ofTable("EML4-ALK fusion\nBRAF\tV600E\n");
		assertThat(lines.patient()).isNotNull();
		assertThat(lines.patient().alterations()).extracting(AlterationInput::name)
			.containsExactly("EML4-ALK fusion", "BRAF V600E");
	}

	@Test
	void readsVariantCallsByTheirAnnotation() throws IOException {
		PatientFile file = PatientFile.of(read("calls.vcf"));
		assertThat(file.format()).isEqualTo(PatientFormat.VCF);
		assertThat(file.patient()).isNotNull();
		assertThat(file.patient().alterations())
			.containsExactly(new AlterationInput("BRAF", "p.Val600Glu", null, Origin.SOMATIC, Zygosity.UNKNOWN));
		assertThat(file.omitted()).extracting(Omitted::place, Omitted::reason)
			.containsExactly(tuple("calls: 1", "it changes no product, as its annotation says"),
					tuple("calls: 1", "it did not pass the filters of its caller"),
					tuple("calls: 1", "the sample does not have it"),
					tuple("calls: 1", "a structural variant; name it among the alterations"),
					tuple("calls: 1", "it is not annotated by VEP (CSQ) or SnpEff (ANN)"));
	}

	@Test
	void readsWhatSnpEffAnnotated() {
		String calls = """
				##fileformat=VCFv4.2
				##INFO=<ID=ANN,Number=.,Type=String,Description="Functional annotations: 'Allele | Annotation | Annotation_Impact | Gene_Name | HGVS.c | HGVS.p'">
				#CHROM	POS	ID	REF	ALT	QUAL	FILTER	INFO
				2	29220829	.	G	T	.	.	ANN=T|missense_variant|MODERATE|ALK|c.3522C>A|p.Phe1174Leu
				""";
		PatientFile file = PatientFile.ofTable(calls);
		assertThat(file.patient()).isNotNull();
		assertThat(file.patient().alterations()).extracting(AlterationInput::target, AlterationInput::name)
			.containsExactly(tuple("ALK", "p.Phe1174Leu"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{",
			"##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tA\tB\tC",
			"{\"resourceType\": \"Patient\"}", "{\"one\": 1}",
			"Hugo_Symbol\tHGVSp_Short\tTumor_Sample_Barcode\nBRAF\tp.V600E\tone\nKIT\tp.D816V\tother",
			"{\"resourceType\": \"Bundle\", \"entry\": [{\"resource\": {\"resourceType\": \"Patient\"}}, {\"resource\": {\"resourceType\": \"Patient\"}}]}" })
	void refusesWhatIsNoFileOfOnePatient(String text) {
		assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> PatientFile.of(text));
	}

	@Test
	void asksWithAPhenopacketAtOnce() throws IOException {
		Answer answer = Http.ask(this.port, QUERY, Map.of("packet", json("phenopacket.json")));
		assertThat(answer.at("/errors").isMissingNode()).as(answer.text()).isTrue();
		assertThat(answer.at("/data/patientFrom/understood/0/reading").asString())
			.isEqualTo("inflammatory myofibroblastic tumor");
		assertThat(answer.at("/data/patientFrom/candidateDrugs/nodes/0/name").asString()).isEqualTo("Crizotinib");
		assertThat(answer.at("/data/patientFrom/patient/alterations/0/name").asString()).isEqualTo("TPM4-ALK fusion");
		assertThat(answer.text()).doesNotContain("Secretname");
	}

	@Test
	void takesAFileByPostAndTellsNothingPersonalAgain() throws IOException {
		for (String name : List.of("phenopacket.json", "fhir-bundle.json", "alterations.maf", "calls.vcf")) {
			Answer answer = Http.send(Http.request(this.port, "/patient")
				.header("Content-Type", "application/octet-stream")
				.POST(BodyPublishers.ofString(read(name))));
			assertThat(answer.status()).as(name).isEqualTo(200);
			assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
			assertThat(answer.at("/understood").size()).as(name).isPositive();
			assertThat(answer.text()).doesNotContain("Secretname").doesNotContain("1960").contains("no medical advice");
		}
	}

	@Test
	void refusesAFileWithoutSayingWhatItHeld() {
		Answer answer = Http
			.send(Http.request(this.port, "/patient").POST(BodyPublishers.ofString("{\"Secretname\": 1}")));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text()).contains("a phenopacket, a FHIR bundle").doesNotContain("Secretname");
	}

	@Test
	void takesNoPatientInAnAddress() {
		Answer answer = Http
			.send(Http.request(this.port, "/graphql?query=%7BpatientFrom(table:%22BRAF%20V600E%22)%7Bformat%7D%7D"));
		assertThat(answer.text()).contains("accepted for patientFrom: POST");
	}

	private static String read(String name) throws IOException {
		return Files.readString(FILES.resolve(name));
	}

	private static Object json(String name) throws IOException {
		return JsonMapper.shared().readValue(read(name), Map.class);
	}

}
