package org.clew.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.clew.RequiresNeo4j;
import org.clew.ScratchDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what files of public formats become in the graph.
 */
@RequiresNeo4j
class PublicFormatsTests {

	/** What the files of the tests refer to, from elsewhere. */
	private static final String KNOWN = """
			thing Drug CHEMBL.COMPOUND:CHEMBL900001 name=Exampline synonyms=Example_Drug_1 exact=RXCUI:900001
			thing Drug CHEMBL.COMPOUND:CHEMBL900002 name=Examplate synonyms=Example_Drug_2
			thing Drug CHEMBL.COMPOUND:CHEMBL900003 name=Examplol synonyms=EX-3
			thing Target HGNC:900001 name=example_gene_1 symbol=EXG1 exact=NCBIGene:900001
			thing Target HGNC:900002 name=example_gene_2 symbol=EXG2 synonyms=EXG1
			thing Disease MONDO:9000001 name=Example_Disease_1 exact=DOID:9000001
			thing Alteration clew:exg1-v1e name=EXG1_V1E
			""";

	@TempDir
	private Path folder;

	private final Driver driver = ScratchDatabase.driver();

	@BeforeEach
	void know() {
		ScratchDatabase.empty(this.driver);
		run(new LinesFormat("known", "1", 1), write("known.txt", KNOWN));
	}

	@ParameterizedTest
	@CsvSource({ "ctgov, ctgov/page.json", "dgidb, dgidb/interactions-5.tsv", "dgidb, dgidb/drugs-5.tsv",
			"dgidb, dgidb/genes-4.tsv", "civic, civic/evidence.tsv", "civic, civic/legacy.tsv" })
	void changesNothingTheSecondTime(String format, String file) {
		run(format, file);
		List<String> before = graph();
		ImportReport again = run(format, file);
		assertThat(again.changes().nodes().changesAnything()).isFalse();
		assertThat(again.changes().links().changesAnything()).isFalse();
		assertThat(graph()).isEqualTo(before);
	}

	@Test
	void matchesNamesOfStudies() {
		run("ctgov", "ctgov/page.json");
		assertThat(rows("""
				MATCH (:Study {id: 'CLINICALTRIALS:NCT90000001'})-[r:TESTS]->(d:Drug)
				RETURN d.name + ' ' + r.role + ' ' + r.asReported[0] + ' ' + r.arms[0] AS value
				ORDER BY value
				""")).containsExactly("Examplate BACKGROUND Example Drug 2 Both",
				"Exampline EXPERIMENTAL Example Drug 1 Both");
		assertThat(rows("""
				MATCH (:Study {id: 'CLINICALTRIALS:NCT90000001'})-[:NAMES]->(n:UnmatchedName)
				RETURN n.type + ' ' + n.text AS value
				ORDER BY value
				""")).containsExactly("Disease Disease, Example, 2", "Drug Example Drug 3", "Drug Example Drug 4");
	}

	@Test
	void pointsFromStudyToProgramme() {
		run("ctgov", "ctgov/page.json");
		assertThat(
				rows("""
						MATCH (:Study {id: 'CLINICALTRIALS:NCT90000001'})-[:HAS_EXPANDED_ACCESS]->(p:AccessProgramme)-[:OFFERS]->(d:Drug)
						RETURN p.id + ' ' + d.name AS value
						"""))
			.containsExactly("CLINICALTRIALS:NCT90000003 Exampline");
		assertThat(rows("""
				MATCH (:Identifier {curie: 'CLINICALTRIALS:NCT90000091'})-[:IDENTIFIES]->(n)
				RETURN n.id AS value
				""")).containsExactly("CLINICALTRIALS:NCT90000001");
	}

	@Test
	void replacesWhatARegisterSaidBefore() {
		String study = """
				{"protocolSection":{"identificationModule":{"nctId":"NCT90000007","briefTitle":"An example"},
				"statusModule":{"overallStatus":"%s","lastUpdatePostDateStruct":{"date":"%s"}},
				"contactsLocationsModule":{"locations":[{"country":"France"},{"country":"Spain"}]}}}
				""";
		Format format = Formats.named("ctgov").orElseThrow();
		run(format, write("study.json", study.formatted("RECRUITING", "2020-01-01")));
		run(format, write("study.json", study.formatted("TERMINATED", "2021-01-01")));
		assertThat(
				rows("""
						MATCH (s:Study {id: 'CLINICALTRIALS:NCT90000007'})
						RETURN s.status + ' ' + s.lastUpdateDate + ' ' + size(s.siteCountries) + ' ' + size(s.siteCounts) AS value
						"""))
			.containsExactly("TERMINATED 2021-01-01 2 2");
	}

	@Test
	void triesOtherNamesOfADrugUnlessTheyMeanSeveral() {
		String study = """
				{"protocolSection":{"identificationModule":{"nctId":"NCT90000008","briefTitle":"An example"},
				"armsInterventionsModule":{"interventions":[
				{"type":"DRUG","name":"A new name","otherNames":["no name","EX-3"]},
				{"type":"DRUG","name":"A regimen","otherNames":["Exampline","Examplate"]}]}}}
				""";
		run(Formats.named("ctgov").orElseThrow(), write("study.json", study));
		assertThat(rows("""
				MATCH (:Study {id: 'CLINICALTRIALS:NCT90000008'})-[r:TESTS]->(d:Drug)
				RETURN d.name + ' ' + r.matchedBy AS value
				""")).containsExactly("Examplol OTHER_NAME");
		assertThat(rows("""
				MATCH (:Study {id: 'CLINICALTRIALS:NCT90000008'})-[:NAMES]->(n:UnmatchedName)
				RETURN n.text + ' ' + n.reason AS value
				""")).containsExactly("A regimen AMBIGUOUS");
	}

	@Test
	void keepsEachClaimOfAMechanism() {
		run("dgidb", "dgidb/interactions-5.tsv");
		assertThat(rows("""
				MATCH (:Drug {id: 'CHEMBL.COMPOUND:CHEMBL900001'})-[r:ACTS_ON]->(:Target {id: 'HGNC:900001'})
				UNWIND r.upstreams AS value
				RETURN value
				""")).containsExactly("SourceA 1", "SourceB 2020.01", "SourceC 3", "SourceC 3");
		assertThat(rows("""
				MATCH (d:Drug {id: 'CHEMBL.COMPOUND:CHEMBL900001'})-[r:ACTS_ON]->(:Target {id: 'HGNC:900001'})
				RETURN r.action + ' ' + r.direction AS value
				""")).containsExactly("INHIBITOR UNCLEAR");
	}

	@Test
	void readsEvidenceIntoTheShapeOfTheSeed() {
		run("civic", "civic/evidence.tsv");
		assertThat(rows("""
				MATCH (s:Study)-[:REPORTS]->(e:Evidence {id: 'civic.eid:900001'})-[:OF_DRUG]->(d:Drug)
				MATCH (e)-[:IN_DISEASE]->(disease:Disease)
				MATCH (e)-[:OF_TARGET]->(t:Target)
				MATCH (e)-[:IN_ALTERATION]->(a:Alteration)-[:CHANGES]->(t)
				RETURN s.id + ' ' + d.name + ' ' + disease.id + ' ' + t.symbol + ' ' + a.id AS value
				""")).containsExactly("PMID:90000001 Exampline MONDO:9000001 EXG1 clew:exg1-v1e");
	}

	@Test
	void makesOneRecordOfAChangeThatCivicNumberedTwice() {
		run("civic", "civic/evidence.tsv");
		run("civic", "civic/legacy.tsv");
		assertThat(rows("MATCH (a:Alteration) WHERE a.name CONTAINS 'V1E' RETURN a.id AS value"))
			.containsExactly("clew:exg1-v1e");
		assertThat(rows("""
				MATCH (i:Identifier)-[:IDENTIFIES]->(:Alteration {id: 'clew:exg1-v1e'})
				RETURN i.curie AS value
				ORDER BY value
				""")).containsExactly("CIVIC.MPID:900001", "CIVIC.VID:77", "CLEW:EXG1-V1E");
	}

	@Test
	void readsOpenTargets() {
		List<Path> files = List.of(
				table("drug_molecule",
						"SELECT 'CHEMBL900009' AS id, 'EXAMPLINE SALT' AS name, 'Protein' AS drugType, "
								+ "'CHEMBL900001' AS parentId, 'PHASE_3' AS maximumClinicalStage"),
				table("drug_mechanism_of_action",
						"SELECT ['CHEMBL900009'] AS chemblIds, ['ENSG00000900001'] AS targets, "
								+ "'AGONIST' AS actionType"),
				table("clinical_indication",
						"SELECT 'CHEMBL900009' AS drugId, 'MONDO_9000001' AS diseaseId, "
								+ "'APPROVAL' AS maxClinicalStage, ['x'] AS clinicalReportIds"),
				table("target",
						"SELECT 'ENSG00000900001' AS id, 'EXG1' AS approvedSymbol, 'protein_coding' AS biotype, "
								+ "[{'id': 'HGNC:900001', 'source': 'HGNC'}] AS dbXrefs"));
		Format format = Formats.named("opentargets").orElseThrow();
		run(format, files);
		List<String> before = graph();
		assertThat(run(format, files).changes().nodes().changesAnything()).isFalse();
		assertThat(graph()).isEqualTo(before);
		assertThat(
				rows("""
						MATCH (p:Drug)<-[:FORM_OF]-(d:Drug)-[r:ACTS_ON]->(t:Target), (d)<-[:OF_DRUG]-(:Label)-[:IN_DISEASE]->(disease)
						RETURN d.name + ' ' + p.id + ' ' + d.stage + ' ' + r.direction + ' ' + t.id + ' ' + disease.id AS value
						"""))
			.containsExactly("EXAMPLINE SALT CHEMBL.COMPOUND:CHEMBL900001 PHASE3 ACTIVATING HGNC:900001 MONDO:9000001");
	}

	private Path table(String name, String select) {
		Path file = this.folder.resolve(name + ".parquet");
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
				Statement statement = connection.createStatement()) {
			statement.execute("COPY (%s) TO '%s' (FORMAT PARQUET)".formatted(select, file));
			return file;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private ImportReport run(String format, String resource) {
		try {
			Path file = Path
				.of(Objects.requireNonNull(getClass().getResource("/ingest/" + resource), resource).toURI());
			return run(Formats.named(format).orElseThrow(), file);
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private ImportReport run(Format format, Path file) {
		return run(format, List.of(file));
	}

	private ImportReport run(Format format, List<Path> files) {
		Importer importer = new Importer(() -> this.driver, new PrintStream(new ByteArrayOutputStream()), false,
				Clock.systemUTC());
		ImportReport report = importer.run(format, files, Options.NONE);
		assertThat(report.broken()).isEmpty();
		return report;
	}

	private Path write(String name, String content) {
		try {
			return Files.writeString(this.folder.resolve(name), content);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private List<String> graph() {
		return rows(
				"""
						MATCH (n)
						WHERE NOT n:Release AND NOT n:Past AND NOT n:Change AND NOT n:ChangeLog
						WITH n, labels(n)[0] + ' ' + coalesce(n.id, n.curie) + ' ' + size(keys(n)) AS node
						OPTIONAL MATCH (n)-[r]->(other WHERE NOT other:Past)
						RETURN node + coalesce(' ' + type(r) + ' ' + other.id + ' ' + size(keys(r)) + ' ' + size(coalesce(r.sources, [])), '') AS value
						ORDER BY value
						""");
	}

	private List<String> rows(String statement) {
		return this.driver.executableQuery(statement)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("value").asString())
			.toList();
	}

}
