package org.clew.ingest.opentargets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.ingest.BrokenFile;
import org.clew.ingest.fact.Link;
import org.clew.ingest.RecordedFacts;
import org.clew.ingest.fact.Thing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link OpenTargets}, on files that DuckDB writes with the published columns:
 * no file of Open Targets was at hand.
 */
class OpenTargetsTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@EnumSource
	void readsTargets(Packing packing) {
		RecordedFacts facts = read(packing,
				"""
						SELECT 'ENSG00000900001' AS id, 'EXG1' AS approvedSymbol, 'example gene 1' AS approvedName,
						  'protein_coding' AS biotype, [{'id': 'HGNC:900001', 'source': 'HGNC'}, {'id': '7', 'source': 'X'}] AS dbXrefs,
						  [{'id': 'P90000', 'source': 'uniprot_swissprot'}, {'id': 'Q1', 'source': 'uniprot_trembl'}] AS proteinIds,
						  [{'label': 'EXG1A', 'source': 'HGNC'}] AS symbolSynonyms, [{'label': 'OLD1', 'source': 'HGNC'}] AS obsoleteSymbols,
						  [1, 2] AS a_new_column
						UNION ALL SELECT 'ENSG00000900002', 'EXG2', 'example gene 2', 'lncRNA', [], [], [], [], []
						UNION ALL SELECT 'ENSG00000900003', 'EXG3', 'example gene 3', 'processed_pseudogene', [], [], [], [], []
						UNION ALL SELECT 'EXG4', 'EXG4', '', 'protein_coding', [], [], [], [], []
						""");
		assertThat(facts.rows()).isEqualTo(4);
		assertThat(facts.thing("HGNC:900001").properties())
			.isEqualTo(Map.of("name", "example gene 1", "symbol", "EXG1", "type", "SINGLE_PROTEIN", "organism",
					"Homo sapiens", "synonyms", List.of("EXG1A", "OLD1"), "previousSymbols", List.of("OLD1")));
		assertThat(facts.references("HGNC:900001", Kind.EXACT)).containsExactlyInAnyOrder("ENSEMBL:ENSG00000900001",
				"UniProtKB:P90000");
		assertThat(facts.thing("ENSEMBL:ENSG00000900002").properties()).containsEntry("type", "NUCLEIC_ACID");
		assertThat(facts.skipped()).containsEntry("gene without a product that a drug could act on", 1);
		assertThat(facts.rejected()).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource
	void readsDiseases(Packing packing) {
		RecordedFacts facts = read(packing,
				"""
						SELECT 'MONDO_9000001' AS id, 'example disease 1' AS name, ['MONDO_9000002', 'EFO_9000003'] AS parents,
						  ['OMIM:900001', 'DOID:9000001'] AS dbXRefs, ['EFO_9000009'] AS obsoleteTerms, ['EFO_9000003'] AS therapeuticAreas,
						  {'hasExactSynonym': ['first example'], 'hasBroadSynonym': ['examples']} AS synonyms
						UNION ALL SELECT 'EFO_9000004', 'example height', [], [], [], ['EFO_0001444'], NULL
						UNION ALL SELECT 'Orphanet_900005', 'example disease 5', [], NULL, NULL, NULL, NULL
						""");
		assertThat(facts.thing("MONDO:9000001").properties()).isEqualTo(Map.of("name", "example disease 1", "synonyms",
				List.of("first example"), "broadSynonyms", List.of("examples")));
		assertThat(facts.references("MONDO:9000001", Kind.RELATED)).containsExactly("OMIM:900001", "DOID:9000001");
		assertThat(facts.references("MONDO:9000001", Kind.OBSOLETE)).containsExactly("EFO:9000009");
		assertThat(facts.relations()).containsExactly("MONDO:9000001 SUBCLASS_OF MONDO:9000002",
				"MONDO:9000001 SUBCLASS_OF EFO:9000003");
		assertThat(facts.things()).extracting(Thing::id).containsExactly("MONDO:9000001", "orphanet:900005");
		assertThat(facts.skipped()).containsEntry("what is measured, and no disease", 1);
	}

	@ParameterizedTest
	@EnumSource
	void readsDrugsOfOlderReleases(Packing packing) {
		RecordedFacts facts = read(packing,
				"""
						SELECT 'CHEMBL900001' AS id, 'EXAMPLINE' AS name, 'Small molecule' AS drugType, ['Ex-1'] AS synonyms,
						  ['Exbrand'] AS tradeNames, 4.0::DOUBLE AS maximumClinicalTrialPhase, true AS isApproved, true AS hasBeenWithdrawn,
						  NULL AS parentId, ['CHEMBL900002'] AS childChemblIds,
						  [{'source': 'drugbank', 'ids': ['DB90001']}, {'source': 'Wikipedia', 'ids': ['Exampline']}] AS crossReferences
						UNION ALL SELECT 'CHEMBL900002', 'EXAMPLINE HYDROCHLORIDE', 'A new type', [], [], 0.5, false, false, 'CHEMBL900001', NULL, NULL
						UNION ALL SELECT 'CHEMBL900003', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
						UNION ALL SELECT 'nothing', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
						""");
		assertThat(facts.thing("CHEMBL.COMPOUND:CHEMBL900001").properties())
			.isEqualTo(Map.of("name", "EXAMPLINE", "synonyms", List.of("Ex-1", "Exbrand"), "type", "SMALL_MOLECULE",
					"stage", "APPROVAL", "stageFrom", "STATEMENT", "withdrawn", true));
		assertThat(facts.references("CHEMBL.COMPOUND:CHEMBL900001", Kind.EXACT)).containsExactly("DRUGBANK:DB90001");
		assertThat(facts.thing("CHEMBL.COMPOUND:CHEMBL900002").properties()).containsEntry("stage", "EARLY_PHASE1")
			.containsEntry("stageFrom", "TRIAL")
			.containsEntry("type", "UNKNOWN")
			.containsEntry("typeAsReported", "A new type")
			.doesNotContainKeys("approved", "withdrawn");
		assertThat(facts.thing("CHEMBL.COMPOUND:CHEMBL900003").properties()).doesNotContainKeys("stage", "stageFrom");
		assertThat(facts.relations()).containsOnly("CHEMBL.COMPOUND:CHEMBL900002 FORM_OF CHEMBL.COMPOUND:CHEMBL900001");
		assertThat(facts.rejected()).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource
	void readsDrugsOfNewerReleases(Packing packing) {
		RecordedFacts facts = read(packing,
				"""
						SELECT 'CHEMBL900001' AS id, 'EXAMPLINE' AS name, 'Antibody drug conjugate' AS drugType,
						  [{'label': 'Ex-1', 'source': 'ChEMBL'}] AS synonyms, [{'label': 'Exbrand', 'source': 'ChEMBL'}] AS tradeNames,
						  'PHASE_2_3' AS maximumClinicalStage
						UNION ALL SELECT 'CHEMBL900002', 'EXAMPLATE', 'Gene', [], [], 'WITHDRAWAL'
						UNION ALL SELECT 'CHEMBL900003', 'EXAMPLOL', 'Cell', [], [], 'A_NEW_STAGE'
						""");
		assertThat(facts.thing("CHEMBL.COMPOUND:CHEMBL900001").properties()).containsEntry("stage", "PHASE2_3")
			.containsEntry("synonyms", List.of("Ex-1", "Exbrand"))
			.containsEntry("type", "ANTIBODY_DRUG_CONJUGATE");
		assertThat(facts.thing("CHEMBL.COMPOUND:CHEMBL900002").properties()).containsEntry("stage", "APPROVAL")
			.containsEntry("withdrawn", true);
		assertThat(facts.thing("CHEMBL.COMPOUND:CHEMBL900003").properties()).doesNotContainKey("stage")
			.containsEntry("stageAsReported", "A_NEW_STAGE");
	}

	@ParameterizedTest
	@EnumSource
	void readsMechanisms(Packing packing) {
		RecordedFacts facts = read(packing,
				"""
						SELECT 'NEGATIVE ALLOSTERIC MODULATOR' AS actionType, 'Example receptor modulator' AS mechanismOfAction,
						  ['CHEMBL900001', 'CHEMBL900002'] AS chemblIds, 'Example receptor' AS targetName, 'protein family' AS targetType,
						  ['ENSG00000900001', 'ENSG00000900002'] AS targets,
						  [{'source': 'PubMed', 'ids': ['11', '12'], 'urls': ['x']}, {'source': 'FDA', 'ids': ['label'], 'urls': ['y']}] AS "references"
						UNION ALL SELECT 'INHIBITOR', 'x', ['CHEMBL900001'], 'Example organism', 'organism', [], []
						UNION ALL SELECT NULL, 'x', ['CHEMBL900003'], NULL, 'a new type', ['ENSG00000900001'], []
						""");
		Link link = facts.links().getFirst();
		assertThat(facts.relations()).containsExactly("CHEMBL.COMPOUND:CHEMBL900001 ACTS_ON ENSEMBL:ENSG00000900001",
				"CHEMBL.COMPOUND:CHEMBL900001 ACTS_ON ENSEMBL:ENSG00000900002",
				"CHEMBL.COMPOUND:CHEMBL900002 ACTS_ON ENSEMBL:ENSG00000900001",
				"CHEMBL.COMPOUND:CHEMBL900002 ACTS_ON ENSEMBL:ENSG00000900002",
				"CHEMBL.COMPOUND:CHEMBL900003 ACTS_ON ENSEMBL:ENSG00000900001");
		assertThat(link.properties()).isEqualTo(Map.of("action", "NEGATIVE_ALLOSTERIC_MODULATOR", "direction",
				"INHIBITORY", "specificity", "PROTEIN_FAMILY"));
		assertThat(link.statement()).isEqualTo("ChEMBL: negative allosteric modulator of Example receptor");
		assertThat(link.publications()).containsExactly("PMID:11", "PMID:12");
		assertThat(link.upstream()).isEqualTo("ChEMBL");
		assertThat(facts.links().getLast().properties()).containsEntry("action", "OTHER")
			.containsEntry("specificity", "SINGLE_PROTEIN")
			.containsEntry("specificityAsReported", "a new type");
		assertThat(facts.skipped()).containsEntry("mechanism without a human target", 1);
	}

	@ParameterizedTest
	@EnumSource
	void readsIndicationsOfOlderReleases(Packing packing) {
		RecordedFacts facts = read(packing,
				"""
						SELECT 'CHEMBL900001' AS id, [
						    {'disease': 'MONDO_9000001', 'efoName': 'example disease 1', 'maxPhaseForIndication': 4.0::DOUBLE},
						    {'disease': 'MONDO_9000002', 'efoName': 'example disease 2', 'maxPhaseForIndication': 3.0::DOUBLE}] AS indications,
						  ['MONDO_9000001'] AS approvedIndications, 2 AS indicationCount
						""");
		assertThat(facts.things()).extracting(Thing::id)
			.containsExactly("CHEMBL.COMPOUND:CHEMBL900001/label-MONDO-9000001");
		assertThat(facts.things().getFirst().properties()).containsEntry("name", "CHEMBL900001 for example disease 1");
		assertThat(facts.relations()).containsExactly(
				"CHEMBL.COMPOUND:CHEMBL900001/label-MONDO-9000001 OF_DRUG CHEMBL.COMPOUND:CHEMBL900001",
				"CHEMBL.COMPOUND:CHEMBL900001/label-MONDO-9000001 IN_DISEASE MONDO:9000001");
		assertThat(facts.skipped()).containsEntry("indication that is not approved", 1);
	}

	@ParameterizedTest
	@EnumSource
	void readsIndicationsOfNewerReleases(Packing packing) {
		RecordedFacts facts = read(packing, """
				SELECT 'a' AS id, 'CHEMBL900001' AS drugId, 'EFO_9000001' AS diseaseId, 'APPROVAL' AS maxClinicalStage,
				  ['nct90000001', 'x'] AS clinicalReportIds
				UNION ALL SELECT 'b', 'CHEMBL900001', 'EFO_9000002', 'PHASE_3', []
				""");
		assertThat(facts.relations()).contains("CHEMBL.COMPOUND:CHEMBL900001/label-EFO-9000001 IN_DISEASE EFO:9000001");
		assertThat(facts.links().getFirst().statement()).isEqualTo("stage APPROVAL in 2 reports");
		assertThat(facts.skipped()).containsEntry("indication that is not approved", 1);
	}

	@ParameterizedTest
	@EnumSource
	void readsWithdrawals(Packing packing) {
		RecordedFacts facts = read(packing, """
				SELECT ['CHEMBL900001'] AS chemblIds, 'Withdrawn' AS warningType, 'hepatotoxicity' AS toxicityClass,
				  'France; European Union; Worldwide' AS country, 1999 AS year, 17 AS id
				UNION ALL SELECT ['CHEMBL900002'], 'Black Box Warning', 'cardiotoxicity', 'United States', 2001, 18
				""");
		assertThat(facts.things()).extracting((thing) -> thing.properties().get("jurisdiction"))
			.containsExactly("FR", "EU", null);
		assertThat(facts.things().getFirst().properties())
			.isEqualTo(Map.of("name", "Withdrawal of CHEMBL900001, France", "jurisdiction", "FR", "date", "1999",
					"reason", "hepatotoxicity"));
		assertThat(facts.relations())
			.contains("CHEMBL.COMPOUND:CHEMBL900001 WITHDRAWN_AS CHEMBL.COMPOUND:CHEMBL900001/withdrawal-17-fr");
		assertThat(facts.skipped()).containsEntry("warning other than a withdrawal", 1);
	}

	@Test
	void losesOneLineOfJsonThatIsBroken() throws IOException {
		Path file = Files.writeString(this.folder.resolve("drugs.json"), """
				{"id":"CHEMBL900001","name":"EXAMPLINE","drugType":"Protein"}
				{"id":"CHEMBL900002","na
				{"id":"CHEMBL900003","name":"EXAMPLATE","drugType":"Protein"}
				""");
		RecordedFacts facts = RecordedFacts.of(new OpenTargets(), file);
		assertThat(facts.things()).hasSize(2);
		assertThat(facts.rejected()).extracting((rejected) -> rejected.line()).containsExactly(2L);
	}

	@Test
	void readsPackedJson() {
		RecordedFacts facts = RecordedFacts.of(new OpenTargets(), this.folder.resolve("drugs.json.gz"),
				"{\"id\":\"CHEMBL900001\",\"name\":\"EXAMPLINE\",\"drugType\":\"Protein\"}\n");
		assertThat(facts.things()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "PAR1", "PAR1 and then something else PAR1", "no JSON",
			"{\"id\":\"GO_1\",\"label\":\"x\"}\n",
			"{\"drugId\":\"CHEMBL1\",\"targetId\":\"ENSG1\",\"id\":\"1\",\"name\":\"x\",\"drugType\":\"x\"}\n" })
	void refusesOtherTables(String content) {
		assertThatExceptionOfType(BrokenFile.class)
			.isThrownBy(() -> RecordedFacts.of(new OpenTargets(), this.folder.resolve("a.parquet"), content));
	}

	@Test
	void refusesParquetThatEndsTooEarly() throws IOException {
		Path whole = write(Packing.PARQUET,
				"SELECT 'CHEMBL' || i AS id, 'x' AS name, 'Protein' AS drugType FROM range(5000) r(i)");
		byte[] bytes = Files.readAllBytes(whole);
		Path cut = Files.write(this.folder.resolve("cut.parquet"), Arrays.copyOf(bytes, bytes.length / 2));
		assertThatExceptionOfType(BrokenFile.class).isThrownBy(() -> RecordedFacts.of(new OpenTargets(), cut));
	}

	private RecordedFacts read(Packing packing, String select) {
		return RecordedFacts.of(new OpenTargets(), write(packing, select));
	}

	private Path write(Packing packing, String select) {
		Path file = this.folder.resolve("table." + packing.name().toLowerCase(Locale.ROOT));
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
				Statement statement = connection.createStatement()) {
			statement.execute("COPY (%s) TO '%s' (FORMAT %s)".formatted(select, file, packing));
			return file;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	enum Packing {

		PARQUET, JSON

	}

}
