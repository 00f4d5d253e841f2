package org.clew.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clew.RequiresNeo4j;
import org.clew.ScratchDatabase;
import org.clew.claim.Tally;
import org.clew.ingest.fact.Facts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@Tag("container")
@RequiresNeo4j
class ImporterTests {

	private static final String MONDO = """
			thing Disease MONDO:1 name=disease
			thing Disease MONDO:2 name=kidney_cancer synonyms=renal_cancer;Renal_Cancer exact=DOID:2
			thing Disease MONDO:3 name=childhood_kidney_cancer
			link Disease MONDO:2 SUBCLASS_OF Disease MONDO:1
			link Disease MONDO:3 SUBCLASS_OF Disease MONDO:2
			""";

	private static final String DOID = """
			thing Disease DOID:2 name=malignant_kidney_tumor
			thing Disease DOID:9 name=other_disease
			link Disease DOID:9 SUBCLASS_OF Disease DOID:2
			""";

	@TempDir
	private Path folder;

	private final Driver driver = ScratchDatabase.driver();

	private final Importer importer = new Importer(() -> this.driver, new PrintStream(new ByteArrayOutputStream()),
			false, Clock.systemUTC());

	/** The indexes stay: to make them anew takes longer than a test. */
	@BeforeEach
	void empty() {
		ScratchDatabase.empty(this.driver);
	}

	@Test
	void changesNothingTheSecondTime() {
		ImportReport first = run("mondo", "1", MONDO);
		List<String> before = graph();
		ImportReport second = run("mondo", "1", MONDO);
		assertThat(first.changes().nodes()).isEqualTo(new Tally(3, 0, 0));
		assertThat(first.changes().links()).isEqualTo(new Tally(2, 0, 0));
		assertThat(second.changes().nodes()).isEqualTo(new Tally(0, 0, 3));
		assertThat(second.changes().links()).isEqualTo(new Tally(0, 0, 2));
		assertThat(graph()).isEqualTo(before);
	}

	@Test
	void makesOneRecordOfTwoVocabulariesWhateverTheOrder() {
		run("mondo", "1", MONDO);
		run("doid", "1", DOID);
		List<String> one = graph();
		empty();
		run("doid", "1", DOID);
		run("mondo", "1", MONDO);
		assertThat(graph()).isEqualTo(one);
		assertThat(rows("MATCH (n:Disease) RETURN n.id AS value ORDER BY value")).containsExactly("DOID:9", "MONDO:1",
				"MONDO:2", "MONDO:3");
		assertThat(rows("MATCH (n:Disease {id: 'MONDO:2'}) UNWIND n.synonyms AS value RETURN value"))
			.containsExactly("renal cancer", "malignant kidney tumor");
	}

	@Test
	void joinsRecordsThatAMappingCallsTheSame() {
		run("mondo", "1", MONDO.replace(" exact=DOID:2", ""));
		run("doid", "1", DOID);
		ImportReport report = run("sssom", "1", "map Disease MONDO:2 EXACT DOID:2");
		assertThat(report.changes().joined()).isEqualTo(1);
		assertThat(rows("MATCH (:Identifier {curie: 'DOID:2'})-[:IDENTIFIES]->(n) RETURN n.id AS value"))
			.containsExactly("MONDO:2");
		assertThat(rows("MATCH (:Disease {id: 'DOID:9'})-[:SUBCLASS_OF]->(n) RETURN n.id AS value"))
			.containsExactly("MONDO:2");
		assertThat(run("sssom", "1", "map Disease MONDO:2 EXACT DOID:2").changes().joined()).isZero();
	}

	@Test
	void relatesWhatIsBroaderAndDoesNotJoinIt() {
		run("mondo", "1", MONDO.replace(" exact=DOID:2", ""));
		run("doid", "1", DOID);
		run("sssom", "1", "map Disease MONDO:3 BROAD DOID:2");
		assertThat(rows("MATCH (n:Disease) RETURN n.id AS value")).hasSize(5);
		assertThat(rows("""
				MATCH (i:Identifier)-[r:MAPS_TO]->(n)
				RETURN i.curie + ' ' + r.predicate + ' ' + n.id AS value
				ORDER BY value
				""")).containsExactly("DOID:2 BROAD MONDO:3", "MONDO:3 NARROW DOID:2");
	}

	@Test
	void neverJoinsWhatOneVocabularyKeepsApart() {
		run("mondo", "1", MONDO);
		ImportReport report = run("sssom", "1", "map Disease MONDO:3 EXACT DOID:2");
		assertThat(report.rejected()).containsEntry("Called the same, but a vocabulary keeps them apart, so not joined",
				1L);
		assertThat(rows("MATCH (n:Disease) RETURN n.id AS value")).hasSize(3);
	}

	@Test
	void keepsTwoSourcesAsTwoClaimsOnOneRelation() {
		String things = "thing Drug CHEMBL.COMPOUND:1 name=a\nthing Target HGNC:1 name=b\n";
		run("one", "1",
				things + "link Drug CHEMBL.COMPOUND:1 ACTS_ON Target HGNC:1 action=INHIBITOR direction=INHIBITORY");
		run("two", "1",
				things + "link Drug CHEMBL.COMPOUND:1 ACTS_ON Target HGNC:1 action=AGONIST direction=ACTIVATING");
		Map<String, Object> relation = this.driver.executableQuery("MATCH ()-[r:ACTS_ON]->() RETURN properties(r) AS r")
			.execute()
			.records()
			.getFirst()
			.get("r")
			.asMap();
		assertThat(relation).containsEntry("sources", List.of("clew:source/one/1", "clew:source/two/1"))
			.containsEntry("action", "INHIBITOR")
			.containsEntry("direction", "UNCLEAR")
			.containsKey("note");
	}

	@Test
	void putsANewerReleaseInPlaceOfTheOlder() {
		run("mondo", "1", MONDO);
		run("mondo", "2", MONDO.replace("renal_cancer;Renal_Cancer", "cancer_of_the_kidney"));
		assertThat(rows("MATCH (n:Disease {id: 'MONDO:2'}) UNWIND n.synonyms AS value RETURN value"))
			.containsExactly("cancer of the kidney");
		assertThat(rows("MATCH (:Disease)-[r:SUBCLASS_OF]->() UNWIND r.sources AS value RETURN DISTINCT value"))
			.containsExactly("clew:source/mondo/2");
	}

	@Test
	void completesAnImportThatWasCutShortBetweenBatches() {
		StringBuilder facts = new StringBuilder("thing Disease MONDO:1 name=root\n");
		for (int i = 2; i <= 5_200; i++) {
			facts.append("thing Disease MONDO:%d name=disease_%d\nlink Disease MONDO:%d SUBCLASS_OF Disease MONDO:1\n"
				.formatted(i, i, i));
		}
		run("mondo", "1", facts.toString());
		List<String> undisturbed = graph();
		for (int pass = 1; pass <= 2; pass++) {
			empty();
			Format dying = new DyingFormat("mondo", "1", 1, pass);
			Path file = file(facts.toString());
			assertThatIllegalStateException().isThrownBy(() -> this.importer.run(dying, List.of(file), Options.NONE));
			assertThat(graph()).isNotEmpty().isNotEqualTo(undisturbed);
			ImportReport again = run("mondo", "1", facts.toString());
			assertThat(again.changes().nodes().unchanged()).isPositive();
			assertThat(graph()).isEqualTo(undisturbed);
		}
	}

	@ParameterizedTest
	@CsvSource({ "1, 2", "2024-05, 2025-05-01", "5.0.9, 5.0.11", "nine, ten" })
	void keepsTheNewestReleaseWhicheverComesLast(String older, String newer) {
		String said = MONDO.replace("renal_cancer;Renal_Cancer", "cancer_of_the_kidney");
		run("mondo", older, MONDO + "thing Disease MONDO:4 name=only_here\n");
		run("mondo", newer, said);
		List<String> graph = graph();
		assertThat(rows("MATCH (n:Disease {id: 'MONDO:2'}) UNWIND n.synonyms AS value RETURN value"))
			.containsExactly("cancer of the kidney");
		if (!"nine".equals(older)) {
			empty();
			run("mondo", newer, said);
			ImportReport report = run("mondo", older, MONDO + "thing Disease MONDO:4 name=only_here\n");
			assertThat(graph()).isEqualTo(graph);
			assertThat(report.prettyPrint()).contains("a newer version, clew:source/mondo/" + newer);
		}
	}

	@Test
	void saysWhatToImportFirstAndCompletesItNextTime() {
		String evidence = """
				thing Drug CHEMBL.COMPOUND:1 name=a
				link Drug CHEMBL.COMPOUND:1 ACTS_ON Target HGNC:1
				named Drug CHEMBL.COMPOUND:1 ACTS_ON Target BRAF
				""";
		ImportReport first = run("civic", "1", evidence);
		assertThat(first.missing()).containsEntry("Target", 2L);
		assertThat(first.prettyPrint()).contains("2 relations wait for a Target that is not in the graph yet. Import "
				+ "hgnc first, then this once more: that adds them.");
		run("hgnc", "1", "thing Target HGNC:1 name=b\nthing Target HGNC:2 name=c symbol=BRAF\n");
		ImportReport second = run("civic", "1", evidence);
		assertThat(second.missing()).isEmpty();
		assertThat(second.changes().links()).isEqualTo(new Tally(2, 0, 0));
	}

	@Test
	void leavesNothingOfABrokenFile() {
		ImportReport report = run("mondo", "1", MONDO + "broken\n");
		assertThat(report.broken()).hasSize(1).containsValue("The file ends in the middle of line 6");
		assertThat(rows("MATCH (n) RETURN 'x' AS value")).isEmpty();
	}

	@Test
	void writesDownWhatIsWrongWithARowAndGoesOn() throws IOException {
		Path rejected = this.folder.resolve("rejected.jsonl");
		ImportReport report = this.importer.run(new LinesFormat("mondo", "1", 1),
				List.of(file(MONDO + "nonsense here\n")), new Options(false, rejected, null, null, null));
		assertThat(report.rejected()).containsEntry("No such fact", 1L);
		assertThat(report.changes().nodes().added()).isEqualTo(3);
		assertThat(Files.readString(rejected)).contains("\"line\":6", "\"field\":\"line\"",
				"\"value\":\"nonsense here\"", "\"reason\":\"No such fact\"");
	}

	@Test
	void writesDownWhatOnlyTheGraphCouldTellIsWrong() throws IOException {
		Path rejected = this.folder.resolve("rejected.jsonl");
		this.importer.run(new LinesFormat("mondo", "1", 1),
				List.of(file(MONDO + "link Disease MONDO:3 SUBCLASS_OF Disease MONDO:404\n")),
				new Options(false, rejected, null, null, null));
		assertThat(Files.readAllLines(rejected)).singleElement()
			.asString()
			.contains("\"line\":6", "\"field\":\"SUBCLASS_OF\"", "\"value\":\"MONDO:404\"",
					"\"reason\":\"No such Disease in the graph (SUBCLASS_OF)\"");
	}

	@Test
	void writesNothingInADryRun() {
		ImportReport report = this.importer.run(new LinesFormat("mondo", "1", 1), List.of(file(MONDO)),
				new Options(true, null, null, null, null));
		assertThat(report.rows()).isEqualTo(5);
		assertThat(rows("MATCH (n) RETURN 'x' AS value")).isEmpty();
	}

	@Test
	void matchesNamesAndKeepsTheOthersAsWritten() {
		run("chembl", "1", "thing Drug CHEMBL.COMPOUND:1 name=Imatinib synonyms=STI571");
		String trial = """
				thing Study CLINICALTRIALS:NCT00000001 name=trial
				named Study CLINICALTRIALS:NCT00000001 TESTS Drug Imatinib mesylate (STI571)
				named Study CLINICALTRIALS:NCT00000001 TESTS Drug placebo of nothing
				""";
		ImportReport report = run("trials", "1", trial);
		assertThat(report.unmatched()).containsOnlyKeys("Drug: placebo of nothing");
		assertThat(rows("MATCH (:Study)-[r:TESTS]->(n:Drug) RETURN n.id + ' ' + r.asReported AS value"))
			.containsExactly("CHEMBL.COMPOUND:1 Imatinib mesylate (STI571)");
		assertThat(rows(
				"MATCH (:Study)-[:NAMES]->(n:UnmatchedName) RETURN n.type + ' ' + n.reason + ' ' + n.text AS value"))
			.containsExactly("Drug UNMATCHED placebo of nothing");
		assertThat(rows("MATCH (n:Drug) RETURN n.id AS value")).hasSize(1);
	}

	@Test
	void forgetsAnUnmatchedNameOnceItMeansSomething() {
		String trial = """
				thing Study CLINICALTRIALS:NCT00000001 name=trial
				named Study CLINICALTRIALS:NCT00000001 TESTS Drug Imatinib
				""";
		run("trials", "1", trial);
		assertThat(rows("MATCH (n:UnmatchedName) RETURN n.text AS value")).containsExactly("Imatinib");
		run("chembl", "1", "thing Drug CHEMBL.COMPOUND:1 name=Imatinib");
		run("trials", "1", trial);
		assertThat(rows("MATCH (n:UnmatchedName) RETURN n.text AS value")).isEmpty();
		assertThat(rows("MATCH (:Study)-[:TESTS]->(n:Drug) RETURN n.id AS value")).hasSize(1);
	}

	@Test
	void takesADrugOfTheVeryNameForTheSame() {
		run("chembl", "1", "thing Drug CHEMBL.COMPOUND:1 name=Imatinib synonyms=STI571");
		run("dgidb", "1", """
				thing Drug RXCUI:1 name=IMATINIB
				thing Drug RXCUI:2 name=STI571
				thing Drug CHEMBL.COMPOUND:2 name=imatinib
				""");
		assertThat(rows("""
				MATCH (i:Identifier)-[r:IDENTIFIES]->(n:Drug)
				RETURN i.curie + ' ' + r.kind + ' ' + n.id AS value
				ORDER BY value
				""")).containsExactly("CHEMBL.COMPOUND:1 PRIMARY CHEMBL.COMPOUND:1",
				"CHEMBL.COMPOUND:2 PRIMARY CHEMBL.COMPOUND:2", "RXCUI:1 NAME CHEMBL.COMPOUND:1",
				"RXCUI:2 PRIMARY RXCUI:2");
	}

	@Test
	void raisesTheRevisionOnlyWhereSomethingChanges() {
		run("mondo", "1", MONDO);
		List<String> revision = rows("MATCH (r:Release) RETURN toString(r.revision) AS value");
		run("mondo", "1", MONDO);
		assertThat(rows("MATCH (r:Release) RETURN toString(r.revision) AS value")).isEqualTo(revision);
	}

	/**
	 * Dies at the end of the file in the pass that writes records, or in that which
	 * writes relations; whole batches of what it read are in the graph by then.
	 */
	private static final class DyingFormat extends LinesFormat {

		private int reads;

		private final int last;

		DyingFormat(String slug, String version, int precedence, int last) {
			super(slug, version, precedence);
			this.last = last;
		}

		@Override
		public void read(Input input, Facts facts) throws IOException {
			super.read(input, facts);
			if (this.reads++ == this.last) {
				throw new IllegalStateException("killed");
			}
		}

	}

	private ImportReport run(String slug, String version, String content) {
		return this.importer.run(new LinesFormat(slug, version, "mondo".equals(slug) ? 1 : 5), List.of(file(content)),
				Options.NONE);
	}

	private Path file(String content) {
		try {
			return Files.writeString(Files.createTempFile(this.folder, "facts", ".txt"), content,
					StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** All that is in the graph, in an order of its own. */
	private List<String> graph() {
		List<String> graph = new ArrayList<>(rows("""
				MATCH (n)
				WHERE n:Entity OR n:Identifier OR n:UnmatchedName
				RETURN reduce(all = labels(n)[0] + ' ' + coalesce(n.id, n.curie) + ' ' + coalesce(n.name, ''),
				  text IN coalesce(n.synonyms, []) + coalesce(n.identifiers, []) | all + ' ' + text) AS value
				"""));
		graph.addAll(
				rows("""
						MATCH (a)-[r]->(b)
						WHERE NOT a:Past AND NOT b:Past
						RETURN coalesce(a.id, a.curie) + ' ' + type(r) + ' ' + b.id + reduce(all = '', s IN coalesce(r.sources, []) | all + ' ' + s) AS value
						"""));
		graph.sort(null);
		return graph;
	}

	private List<String> rows(String query) {
		return this.driver.executableQuery(query)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("value").asString())
			.toList();
	}

}
