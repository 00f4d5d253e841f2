package org.clew.ingest.ctgov;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.ingest.BrokenFile;
import org.clew.ingest.Dataset;
import org.clew.ingest.RecordedFacts;
import org.clew.ingest.RecordedFacts.Rejected;
import org.clew.ingest.fact.Link;
import org.clew.ingest.fact.Ref.ByName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for {@link ClinicalTrials}.
 */
class ClinicalTrialsTests {

	private static final String STUDY = """
			{"protocolSection":{"identificationModule":{"nctId":"%s","briefTitle":"An example"}}}""";

	private static final RecordedFacts PAGE = RecordedFacts.of(new ClinicalTrials(), "/ingest/ctgov/page.json");

	@TempDir
	private Path folder;

	@Test
	void readsStudy() {
		assertThat(PAGE.thing("CLINICALTRIALS:NCT90000001").properties())
			.containsEntry("title", "Example Drug 1 With Example Drug 2")
			.containsEntry("name", "Example Drug 1 With Example Drug 2")
			.containsEntry("officialTitle", "A Randomized Example of Example Drug 1 With Example Drug 2")
			.containsEntry("acronym", "EXAMPLE")
			.containsEntry("design", "INTERVENTIONAL")
			.containsEntry("phases", List.of("PHASE1", "PHASE2"))
			.containsEntry("status", "TERMINATED")
			.containsEntry("whyStopped", "Example reason")
			.containsEntry("enrollment", 42L)
			.containsEntry("startDate", "2019-05")
			.containsEntry("endDate", "2020-01-31")
			.containsEntry("lastUpdateDate", "2020-02-03")
			.doesNotContainKeys("statusAsReported", "phasesAsReported");
	}

	@Test
	void readsWhomAStudyTakes() {
		assertThat(PAGE.thing("CLINICALTRIALS:NCT90000001").properties()).containsEntry("minimumAge", "6 Months")
			.containsEntry("maximumAge", "17 Years")
			.containsEntry("minimumAgeYears", 0.5)
			.containsEntry("maximumAgeYears", 17.0)
			.containsEntry("standardAges", List.of("CHILD"))
			.containsEntry("sex", "FEMALE")
			.containsEntry("eligibilityCriteria", "Inclusion Criteria:\n\n* Example");
	}

	@Test
	void statesNoLimitWhereThereIsNone() {
		assertThat(PAGE.thing("CLINICALTRIALS:NCT90000002").properties())
			.doesNotContainKeys("minimumAge", "minimumAgeYears", "maximumAgeYears", "sex", "standardAges")
			.containsEntry("maximumAge", "about 9");
	}

	@Test
	void countsSitesByCountry() {
		assertThat(PAGE.thing("CLINICALTRIALS:NCT90000001").properties())
			.containsEntry("countries", List.of("FR", "TR"))
			.containsEntry("siteCountries", List.of("FR", "Former Serbia and Montenegro", "TR"))
			.containsEntry("siteCounts", List.of(2L, 1L, 1L));
	}

	@Test
	void keepsWordsOfTheRegisterThatClewDoesNotKnow() {
		assertThat(PAGE.thing("CLINICALTRIALS:NCT90000002").properties()).containsEntry("status", "OTHER")
			.containsEntry("statusAsReported", "A_NEW_STATUS")
			.containsEntry("design", "UNSPECIFIED")
			.containsEntry("phases", List.of("OTHER"))
			.containsEntry("phasesAsReported", List.of("PHASE9"))
			.containsEntry("title", "An Example Without Limits");
	}

	@Test
	void keepsFormerNumbersAndRelatesThoseOfOtherRegisters() {
		assertThat(PAGE.references("CLINICALTRIALS:NCT90000001", Kind.OBSOLETE))
			.containsExactly("CLINICALTRIALS:NCT90000091");
		assertThat(PAGE.references("CLINICALTRIALS:NCT90000001", Kind.RELATED))
			.containsExactly("EUDRACT:2001-000001-01");
	}

	@Test
	void readsArms() {
		assertThat(PAGE.thing("CLINICALTRIALS:NCT90000001/arm-2").properties())
			.isEqualTo(Map.of("label", "One", "type", "ACTIVE_COMPARATOR", "position", 2L, "interventions",
					List.of("Drug: Example Drug 2", "Drug: Example Drug 3", "Drug: Placebo")));
		assertThat(PAGE.relations()).contains("CLINICALTRIALS:NCT90000001 HAS_ARM CLINICALTRIALS:NCT90000001/arm-1");
	}

	@ParameterizedTest
	@CsvSource({ "Example Drug 1, EXPERIMENTAL", "Example Drug 2, BACKGROUND", "Example Drug 3, COMPARATOR",
			"Example Drug 4, UNKNOWN" })
	void tellsWhatADrugIsToAStudy(String name, String role) {
		assertThat(tests(name).properties()).containsEntry("role", role);
	}

	@Test
	void namesADrugAsPrintedAndWithItsOtherNames() {
		Link link = tests("Example Drug 1");
		assertThat(link.to()).isEqualTo(new ByName("Drug", "Example Drug 1", List.of("EX-1", "Exampline")));
		assertThat(link.properties()).containsEntry("asReported", List.of("Example Drug 1"))
			.containsEntry("arms", List.of("Both"));
	}

	@Test
	void passesOverWhatIsNoDrug() {
		assertThat(PAGE.skipped()).containsEntry("intervention is no drug", 1)
			.containsEntry("intervention is a placebo", 1)
			.containsEntry("sponsor is a person", 1);
	}

	@Test
	void namesDiseasesAsPrinted() {
		assertThat(PAGE.links()).filteredOn((link) -> link.type().equals("STUDIES"))
			.extracting(Link::to)
			.containsExactly(new ByName("Disease", "Example Disease 1"), new ByName("Disease", "Disease, Example, 2"));
	}

	@Test
	void readsSponsors() {
		assertThat(PAGE.thing("clew:organization/example-pharma-inc").properties()).containsEntry("role", "COMPANY");
		assertThat(PAGE.thing("clew:organization/universite-d-exemple").properties())
			.containsEntry("name", "Université d'Exemple")
			.containsEntry("role", "RESEARCH_INSTITUTION");
		assertThat(PAGE.relations()).contains(
				"CLINICALTRIALS:NCT90000001 SPONSORED_BY clew:organization/universite-d-exemple",
				"CLINICALTRIALS:NCT90000003 SPONSORED_BY clew:organization/example-pharma-inc");
	}

	@Test
	void readsProgramme() {
		assertThat(PAGE.thing("CLINICALTRIALS:NCT90000003").label()).isEqualTo("AccessProgramme");
		assertThat(PAGE.thing("CLINICALTRIALS:NCT90000003").properties())
			.containsEntry("types", List.of("INDIVIDUAL", "TREATMENT"))
			.containsEntry("status", "AVAILABLE")
			.containsEntry("statusAsOf", "2021-06")
			.containsEntry("lastUpdateDate", "2021-06-30")
			.containsEntry("jurisdictions", List.of("KR"))
			.containsEntry("contacts", List.of("Example Contact; 555-0100 ext. 7; a@example.org", "b@example.org"))
			.containsEntry("minimumAgeYears", 12.0);
	}

	@Test
	void relatesProgramme() {
		assertThat(PAGE.relations()).contains("CLINICALTRIALS:NCT90000003 OFFERS Example Drug 1",
				"CLINICALTRIALS:NCT90000003 IN_DISEASE Example Disease 1",
				"CLINICALTRIALS:NCT90000001 HAS_EXPANDED_ACCESS CLINICALTRIALS:NCT90000003");
	}

	@Test
	void rejectsWhatIsNoStudy() {
		assertThat(PAGE.rows()).isEqualTo(5);
		assertThat(PAGE.rejected()).extracting(Rejected::reason)
			.containsExactly("no NCT number", "no protocol section");
		assertThat(PAGE.rejected()).extracting(Rejected::line).containsExactly(137L, 138L);
	}

	@Test
	void datesTheSourceByTheNewestRecord() {
		assertThat(PAGE.datasets()).extracting(Dataset::date).containsExactly("2021-07-08");
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s", "\uFEFF%s", "[%s,%s]", "{\"studies\":[%s],\"nextPageToken\":\"x\"}", "%s\n%s",
			"%s\r\n\r\n%s\r\n", "{\"protocolSection\":{\"identificationModule\":\n{\"nctId\":\"NCT90000001\"}}}",
			"{\n\"hasResults\": false,\n\"protocolSection\": {\"identificationModule\":{\"nctId\":\"NCT90000001\"}}}" })
	void readsWhateverWrapsStudies(String content) {
		RecordedFacts facts = read("a.json", content.replaceFirst("%s", study(1)).replaceFirst("%s", study(2)));
		assertThat(facts.rejected()).isEmpty();
		assertThat(facts.things()).hasSize((content.split("%s", -1).length == 3) ? 2 : 1);
	}

	@Test
	void readsPackedFile() {
		assertThat(read("a.jsonl.gz", study(1) + "\n" + study(2)).rows()).isEqualTo(2);
	}

	@Test
	void readsPageWithoutStudies() {
		assertThat(read("a.json", "{\"studies\":[]}").rows()).isZero();
	}

	@Test
	void losesTheFirstLineIfItIsBroken() {
		RecordedFacts facts = read("a.jsonl", "{\"protocolSection\":{\n" + study(1) + "\n" + study(2) + "\n");
		assertThat(facts.things()).hasSize(2);
		assertThat(facts.rejected()).hasSize(1);
	}

	@Test
	void losesOneLineThatIsBroken() {
		RecordedFacts facts = read("a.jsonl", study(1) + "\n{\"protocolSection\":{\n" + study(2) + "\n");
		assertThat(facts.things()).hasSize(2);
		assertThat(facts.rejected()).extracting(Rejected::line, Rejected::reason).containsExactly(tuple(2L, "no JSON"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \n", "{}", "\"text\"", "{\"studies\":[", "<clinical_study/>",
			"{\"FullStudiesResponse\":{}}", "{\"protocolSection\":{\"identificationModule\":",
			"[{\"protocolSection\":{}},", "{\"protocolSection\":{}}\n{\"protocolSection\":{" })
	void refusesWhatIsNoSuchFileOrEndsTooEarly(String content) {
		assertThatExceptionOfType(BrokenFile.class).isThrownBy(() -> read("a.json", content));
	}

	@Test
	void refusesPackedFileThatEndsTooEarly() throws Exception {
		Path file = this.folder.resolve("whole.json.gz");
		RecordedFacts.of(new ClinicalTrials(), file, "[" + "%s,".formatted(study(1)).repeat(500) + study(2) + "]");
		byte[] whole = Files.readAllBytes(file);
		Path cut = Files.write(this.folder.resolve("cut.json.gz"), Arrays.copyOf(whole, whole.length / 2));
		assertThatExceptionOfType(BrokenFile.class).isThrownBy(() -> RecordedFacts.of(new ClinicalTrials(), cut));
	}

	private static Link tests(String name) {
		return PAGE.links()
			.stream()
			.filter((link) -> link.type().equals("TESTS") && link.to().text().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private RecordedFacts read(String name, String content) {
		return RecordedFacts.of(new ClinicalTrials(), this.folder.resolve(name), content);
	}

	private static String study(int number) {
		return STUDY.formatted("NCT9000000" + number);
	}

}
