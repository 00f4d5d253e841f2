package org.clew.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.clew.RequiresNeo4j;
import org.clew.ScratchDatabase;
import org.clew.export.Export.Written;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for exports of the graph as a release had it.
 */
@RequiresNeo4j
class ReleaseExportTests {

	private static final String GRAPH = """
			CREATE (:Release {id: 'clew:release', version: 'seed-1', digest: 'x', revision: 1})
			CREATE (:DataRelease {number: 1, at: datetime('2026-01-31T00:00:00Z')}), (:DataRelease {number: 2, at: datetime('2026-02-28T00:00:00Z')})
			CREATE (drug:Entity:Drug {id: 'A:DRUG', name: 'Drug'})
			CREATE (study:Entity:Study {id: 'A:STUDY', name: 'Study'})
			CREATE (use:Entity:Use {id: 'A:USE', name: 'Use', effect: 'WORSENED', recordedAt: datetime('2026-02-10T00:00:00Z')})
			CREATE (before:Past:PastUse {id: 'A:USE', name: 'Use', effect: 'CURED', until: datetime('2026-02-10T00:00:00Z')})
			CREATE (late:Entity:Use {id: 'A:LATE', name: 'Late', recordedAt: datetime('2026-03-10T00:00:00Z')})
			CREATE (gone:Past:PastUse {id: 'A:GONE', name: 'Gone', until: datetime('2026-01-10T00:00:00Z')})
			CREATE (use)-[:OF_DRUG {sources: ['now']}]->(drug), (before)-[:PAST_OF_DRUG {sources: ['then']}]->(drug)
			CREATE (late)-[:OF_DRUG {sources: ['late']}]->(drug), (gone)-[:PAST_OF_DRUG {sources: ['gone']}]->(drug)
			CREATE (study)-[:REPORTS {sources: ['now']}]->(use), (study)-[:PAST_REPORTS {sources: ['then']}]->(before)
			""";

	@TempDir
	private Path folder;

	private final Driver driver = ScratchDatabase.driver();

	@BeforeEach
	void write() {
		ScratchDatabase.empty(this.driver);
		this.driver.executableQuery(GRAPH).execute();
	}

	@Test
	void writesStudiesUsesAndEvidenceAsTheReleaseHadThem() throws IOException {
		assertThat(export("1").note())
			.startsWith("Release 1 of 2026-01-31. Studies, uses and evidence are as they were");
		assertThat(nodes()).containsExactlyInAnyOrder("A:DRUG", "A:STUDY", "A:USE CURED", "clew:release");
		assertThat(edges()).containsExactlyInAnyOrder("A:USE OF_DRUG A:DRUG then", "A:STUDY REPORTS A:USE then");
		export("2");
		assertThat(nodes()).containsExactlyInAnyOrder("A:DRUG", "A:STUDY", "A:USE WORSENED", "clew:release");
		assertThat(edges()).containsExactlyInAnyOrder("A:USE OF_DRUG A:DRUG now", "A:STUDY REPORTS A:USE now");
	}

	@Test
	void writesTheGraphAsItIsWithoutARelease() throws IOException {
		assertThat(export(null)).isEqualTo(export("seed-1"));
		assertThat(nodes()).containsExactlyInAnyOrder("A:DRUG", "A:STUDY", "A:USE WORSENED", "A:LATE", "clew:release");
		assertThat(edges()).containsExactlyInAnyOrder("A:USE OF_DRUG A:DRUG now", "A:STUDY REPORTS A:USE now",
				"A:LATE OF_DRUG A:DRUG late");
	}

	@Test
	void namesTheReleasesThatThereAre() {
		assertThatIllegalArgumentException().isThrownBy(() -> export("7"))
			.withMessage("There is no release '7'. The graph is 'seed-1'; releases that were cut: 1, 2");
	}

	private Written export(@Nullable String release) throws IOException {
		return new Export(this.driver).run(ExportFormat.KGX, this.folder, release);
	}

	private List<String> nodes() throws IOException {
		return Files.readAllLines(this.folder.resolve("nodes.tsv"))
			.stream()
			.skip(1)
			.map((line) -> line.split("\t", -1))
			.map((cells) -> cells[0] + cells[8].replaceFirst(".*\"effect\":\"([A-Z]+)\".*|.*", " $1").stripTrailing())
			.toList();
	}

	private List<String> edges() throws IOException {
		return Files.readAllLines(this.folder.resolve("edges.tsv"))
			.stream()
			.skip(1)
			.map((line) -> line.split("\t", -1))
			.map((cells) -> "%s %s %s %s".formatted(cells[1], cells[14], cells[3], cells[13]))
			.toList();
	}

}
