package org.clew.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.clew.ScratchDatabase;
import org.clew.ScratchNeo4jTest;
import org.clew.claim.GraphSchema;
import org.clew.export.Export.Written;
import org.clew.seed.Seed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Restore}.
 */
@Tag("container")
@ScratchNeo4jTest
class RestoreTests {

	private static final String GRAPH = """
			CREATE (:Entity:Drug {id: 'CHEMBL.COMPOUND:CHEMBL900001', name: 'example "drug"	with tab', synonyms: [],
			  approved: true, count: 2, share: 2.0, at: datetime('2031-02-03T04:05:06.000000007Z')})
			  -[:ACTS_ON {sources: ['clew:source/x/1'], statements: ['a
			b'], publications: ['PMID:1 PMID:2'], action: 'INHIBITOR', direction: 'INHIBITORY'}]->
			  (t:Entity:Target {id: 'HGNC:900001', name: 'example gene', type: 'SINGLE_PROTEIN', owner: 'clew:seed'})
			  <-[:IMPLICATES {role: 'OTHER', sources: []}]-(:Entity:Disease {id: 'MONDO:9000001', name: 'example'})
			  -[:NAMES {text: 'x'}]->(:UnmatchedName {id: 'clew:unmatched/1', text: 'x'})
			CREATE (:Identifier {curie: 'NCBIGENE:1'})-[:IDENTIFIES {kind: 'EXACT', source: 'x'}]->(t)
			  <-[:MAPS_TO {predicate: 'RELATED', source: 'x'}]-(:Identifier {curie: 'OMIM:1'})
			CREATE (:Release {id: 'clew:release', version: 'v1', revision: 3})
			""";

	@TempDir
	private Path folder;

	@Test
	void makesTheSameGraphOfItsOwnExport(Driver driver) throws IOException {
		new Seed(null, false).load(driver);
		assertThat(again(driver).records()).isGreaterThan(1000);
	}

	@Test
	void keepsTypesTextsAndIdentifiers(Driver driver) throws IOException {
		driver.executableQuery(GRAPH).execute();
		assertThat(again(driver)).isEqualTo(new Written(5, 3));
		assertThat(driver.executableQuery("""
				MATCH (d:Drug)-[r:ACTS_ON]->(:Target)
				MATCH (:Identifier {curie: 'NCBIGENE:1'})-[i:IDENTIFIES]->(:Target)<-[m:MAPS_TO]-(:Identifier)
				RETURN d.name + ' ' + r.statements[0] + ' ' + i.kind + ' ' + m.predicate + ' ' + valueType(d.count)
				  + ' ' + valueType(d.share) + ' ' + valueType(d.at) AS text
				""").execute().records().get(0).get("text").asString()).isEqualTo(
				"example \"drug\"\twith tab a\nb EXACT RELATED INTEGER NOT NULL FLOAT NOT NULL ZONED DATETIME NOT NULL");
	}

	@Test
	void startsAgainAfterBeingCutShort(Driver driver) throws IOException {
		driver.executableQuery(GRAPH).execute();
		new Export(driver).run(ExportFormat.KGX, this.folder, null);
		Restore restore = new Restore(driver);
		assertThat(restore.isEmpty()).isFalse();
		driver.executableQuery("CREATE (:Restoring)").execute();
		assertThat(restore.isEmpty()).isTrue();
		assertThat(restore.run(files(this.folder))).isEqualTo(new Written(5, 3));
		assertThat(driver.executableQuery("MATCH (n) WHERE NOT n:ChangeLog RETURN count(n) AS count")
			.execute()
			.records()
			.get(0)
			.get("count")
			.asInt()).isEqualTo(7);
	}

	@Test
	void tellsOwnExportFromOtherFiles(Driver driver) throws IOException {
		driver.executableQuery(GRAPH).execute();
		new Export(driver).run(ExportFormat.KGX, this.folder, "v1");
		assertThat(Restore.isExport(files(this.folder))).isTrue();
		Files.writeString(this.folder.resolve("nodes.tsv"), "id\tcategory\nMONDO:1\tbiolink:Disease\n");
		assertThat(Restore.isExport(files(this.folder))).isFalse();
	}

	private Written again(Driver driver) throws IOException {
		Path before = this.folder.resolve("before");
		Path after = this.folder.resolve("after");
		try (var session = driver.session()) {
			GraphSchema.order(session);
		}
		Written written = new Export(driver).run(ExportFormat.KGX, before, null);
		ScratchDatabase.empty(driver);
		assertThat(new Restore(driver).run(files(before))).isEqualTo(written);
		assertThat(new Export(driver).run(ExportFormat.KGX, after, null)).isEqualTo(written);
		assertThat(after.resolve("nodes.tsv")).hasSameTextualContentAs(before.resolve("nodes.tsv"));
		assertThat(after.resolve("edges.tsv")).hasSameTextualContentAs(before.resolve("edges.tsv"));
		return written;
	}

	private static List<Path> files(Path folder) {
		return List.of(folder.resolve("nodes.tsv"), folder.resolve("edges.tsv"));
	}

}
