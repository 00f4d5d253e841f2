package org.clew.ingest.civic;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.clew.civic.Therapies;
import org.clew.claim.IdentifierClaim.Kind;
import org.clew.ingest.BrokenFile;
import org.clew.ingest.Dataset;
import org.clew.ingest.RecordedFacts;
import org.clew.ingest.RecordedFacts.Rejected;
import org.clew.ingest.fact.Link;
import org.clew.ingest.fact.Ref;
import org.clew.ingest.fact.Ref.ById;
import org.clew.ingest.fact.Ref.ByName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for {@link Civic}.
 */
class CivicTests {

	private static final RecordedFacts TODAY = RecordedFacts.of(new Civic(), "/ingest/civic/evidence.tsv");

	private static final RecordedFacts LEGACY = RecordedFacts.of(new Civic(), "/ingest/civic/legacy.tsv");

	@TempDir
	private Path folder;

	@Test
	void readsEvidence() {
		assertThat(TODAY.thing("civic.eid:900001").properties()).isEqualTo(Map.ofEntries(
				Map.entry("name", "Sensitivity or response to Exampline in Example Carcinoma with EXG1 V1E."),
				Map.entry("summary", "Sensitivity or response to Exampline in Example Carcinoma with EXG1 V1E."),
				Map.entry("basis", "CLINICAL_TRIAL"), Map.entry("evidenceType", "PREDICTIVE"),
				Map.entry("evidenceStatus", "ACCEPTED"), Map.entry("direction", "SUPPORTS"),
				Map.entry("significance", "SENSITIVITY_RESPONSE"), Map.entry("stance", "SUPPORTS"),
				Map.entry("level", "B"), Map.entry("rating", 3L)));
	}

	@Test
	void relatesEvidence() {
		assertThat(TODAY.relations()).startsWith("PMID:90000001 REPORTS civic.eid:900001",
				"civic.eid:900001 OF_DRUG Exampline", "civic.eid:900001 IN_DISEASE DOID:9000001",
				"civic.eid:900001 BASED_ON clew:basis-clinical-trial", "civic.eid:900001 OF_TARGET EXG1",
				"civic.eid:900001 IN_ALTERATION civic.mpid:900001", "civic.mpid:900001 CHANGES EXG1");
		assertThat(TODAY.links().getFirst().statement()).isEqualTo("EID900001");
		assertThat(TODAY.links().getFirst().publications()).containsExactly("PMID:90000001");
	}

	@Test
	void keepsDrugsOfOneFindingTogether() {
		assertThat(ends("civic.eid:900002", "OF_DRUG")).containsExactly(new ByName("Drug", "Exampline"),
				new ByName("Drug", "Examplate"), new ByName("Drug", "2,4-Exampledione"));
		assertThat(TODAY.thing("civic.eid:900002").properties()).containsEntry("combination", "COMBINATION")
			.containsEntry("summary",
					"Sensitivity or response to Exampline and Examplate and 2,4-Exampledione in Example Carcinoma with "
							+ "EXG1::EXG2 Fusion: not supported by the study.")
			.containsEntry("stance", "OPPOSES")
			.containsEntry("basis", "CASE_REPORT")
			.doesNotContainKey("rating");
	}

	@Test
	void readsFusion() {
		assertThat(TODAY.thing("civic.mpid:900002").properties()).containsEntry("kind", "FUSION");
		assertThat(TODAY.references("civic.mpid:900002", Kind.EXACT)).containsExactly("clew:exg1-exg2-fusion");
		assertThat(ends("civic.mpid:900002", "CHANGES")).containsExactly(new ByName("Target", "EXG1"),
				new ByName("Target", "EXG2"));
		assertThat(TODAY.references("civic.mpid:900004", Kind.EXACT)).containsExactly("clew:exg1-fusion");
	}

	@Test
	void keepsWordsOfSeveralChanges() {
		assertThat(TODAY.thing("civic.eid:900003").properties())
			.containsEntry("profile", "EXG1 V1E AND NOT EXG2 Loss-of-function")
			.containsEntry("stance", "OPPOSES")
			.containsEntry("note", "Readers of CIViC have raised a question about this item.");
		assertThat(ends("civic.eid:900003", "IN_ALTERATION")).isEmpty();
	}

	@Test
	void saysNothingWhereCivicDoesNot() {
		assertThat(TODAY.thing("civic.eid:900004").properties()).containsEntry("direction", "NA")
			.containsEntry("stance", "NEUTRAL")
			.containsEntry("significance", "OTHER")
			.containsEntry("significanceAsReported", "A New Word")
			.containsEntry("basis", "MECHANISM");
		assertThat(ends("civic.eid:900004", "IN_DISEASE")).isEmpty();
		assertThat(ends("civic.eid:900002", "IN_DISEASE")).containsExactly(new ByName("Disease", "Example Carcinoma"));
	}

	@Test
	void readsPublications() {
		assertThat(TODAY.thing("PMID:90000001").properties()).containsEntry("title", "Example et al., 2001, Example J.")
			.containsEntry("authors", List.of("Example"))
			.containsEntry("etAl", true)
			.containsEntry("year", 2001L)
			.containsEntry("journal", "Example J.");
		assertThat(TODAY.thing("ASCO:9001").properties()).containsEntry("authors", List.of("Ann Example"))
			.containsEntry("etAl", false);
	}

	@Test
	void takesAcceptedEvidenceOnDrugsOnly() {
		assertThat(TODAY.rows()).isEqualTo(11);
		assertThat(TODAY.skipped()).isEqualTo(Map.of("evidence that is not on a drug: prognostic", 1,
				"evidence that is not on a drug: of another kind", 1, "evidence that CIViC has not accepted", 1,
				"predictive evidence without a drug", 1));
		assertThat(TODAY.rejected()).extracting(Rejected::line, Rejected::field)
			.containsExactly(tuple(9L, "evidence_level"), tuple(10L, "evidence_id"), tuple(11L, "citation_id"));
	}

	@Test
	void datesTheSourceByTheNewestReview() {
		assertThat(TODAY.datasets()).extracting(Dataset::date).containsExactly("2024-05-06");
	}

	@ParameterizedTest
	@CsvSource({ "77, EXG1 V1E, SUBSTITUTION, UNKNOWN, clew:exg1-v1e",
			"78, EXG2-EXG1, FUSION, UNKNOWN, clew:exg2-exg1-fusion",
			"79, EXG1 FUSIONS, FUSION, UNKNOWN, clew:exg1-fusion",
			"80, EXG1 EXON 2 MUTATION, EXON_MUTATION, UNKNOWN, clew:exg1-exon-2-mutation",
			"82, EXG1 LOSS-OF-FUNCTION, OTHER, LOSS_OF_FUNCTION, clew:exg1-loss-of-function" })
	void readsVariantsOfTheLegacyTable(String number, String name, String kind, String effect, String slug) {
		assertThat(LEGACY.thing("civic.vid:" + number).properties()).containsEntry("name", name)
			.containsEntry("kind", kind)
			.containsEntry("functionalEffect", effect);
		assertThat(LEGACY.references("civic.vid:" + number, Kind.EXACT)).containsExactly(slug);
	}

	@Test
	void readsGenesOfTheLegacyTable() {
		assertThat(LEGACY.links()).filteredOn((link) -> link.type().equals("OF_TARGET"))
			.extracting(Link::to)
			.contains(new ById("Target", "NCBIGene:900001"), new ByName("Target", "EXG1"));
		assertThat(LEGACY.thing("civic.eid:900025").properties()).containsEntry("profile", "EXG1 V1E and V2E");
		assertThat(LEGACY.thing("civic.eid:900022").properties()).containsEntry("combination", "SUBSTITUTES")
			.containsEntry("summary",
					"Sensitivity or response to Exampline or Examplate in Example Carcinoma with EXG2-EXG1.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "A,B | A;B", "2,4-diene | 2,4-diene", "A, B | A;B", "N,N-A,B | N,N-A;B",
			"A (x,y),B | A (x,y);B", "A 2,5-diene,B | A 2,5-diene;B", "5-FU,B | 5-FU;B", "A7,9B | A7;9B", "A,,A | A" })
	void tellsCommasBetweenDrugsFromThoseWithin(String text, String drugs) {
		assertThat(String.join(";", Therapies.of(text))).isEqualTo(drugs);
	}

	@Test
	void refusesAssertions() {
		assertThatExceptionOfType(BrokenFile.class).isThrownBy(() -> read("molecular_profile\tassertion_id\tdisease\n"))
			.withMessageContaining("not evidence");
	}

	@Test
	void refusesOtherTables() {
		assertThatExceptionOfType(BrokenFile.class).isThrownBy(() -> read("variant_id\tgene\n1\tEXG1\n"))
			.withMessageContaining("found: variant_id, gene");
	}

	private RecordedFacts read(String content) {
		return RecordedFacts.of(new Civic(), this.folder.resolve("a.tsv"), content);
	}

	private static List<Ref> ends(String from, String type) {
		return TODAY.links()
			.stream()
			.filter((link) -> link.from().text().equals(from) && link.type().equals(type))
			.map(Link::to)
			.toList();
	}

}
