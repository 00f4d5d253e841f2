package org.clew.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.clew.ScratchNeo4jTest;
import org.clew.claim.Tally;
import org.clew.ingest.hgnc.Hgnc;
import org.clew.ingest.kgx.Hetionet;
import org.clew.ingest.kgx.Kgx;
import org.clew.ingest.ontology.Obo;
import org.clew.ingest.ontology.OboGraph;
import org.clew.ingest.ontology.Sssom;
import org.clew.ingest.orphadata.Orphadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports files of ontologies, genes and graphs one after the other: they speak of the
 * same things under their own identifiers.
 */
@ScratchNeo4jTest
class DiseaseImportTests {

	@TempDir
	private Path folder;

	@Test
	void makesOneGraphOfAllAndChangesNothingTheSecondTime(Driver driver) throws Exception {
		Importer importer = new Importer(() -> driver, new PrintStream(new ByteArrayOutputStream()), false,
				Clock.systemUTC());
		importAll(importer);
		List<String> before = graph(driver);
		assertThat(before).contains("Disease MONDO:9000001 SUBCLASS_OF Disease MONDO:9000002",
				"Disease MONDO:9000001 IMPLICATES Target HGNC:900001",
				"Drug DRUGBANK:DB90001 ACTS_ON Target HGNC:900001");
		assertThat(ids(driver, "DOID:900001")).containsExactly("MONDO:9000001");
		assertThat(ids(driver, "ORPHANET:900001")).containsExactly("MONDO:9000001");
		assertThat(ids(driver, "DOID:900003")).containsExactly("MONDO:9000001");
		assertThat(ids(driver, "MONDO:9000004")).containsExactly("MONDO:9000001");
		assertThat(ids(driver, "NCBIGENE:900001")).containsExactly("HGNC:900001");
		for (ImportReport last : importAll(importer)) {
			assertThat(last.changes().nodes()).isEqualTo(new Tally(0, 0, last.changes().nodes().unchanged()));
			assertThat(last.changes().links()).isEqualTo(new Tally(0, 0, last.changes().links().unchanged()));
			assertThat(last.changes().joined()).isZero();
		}
		assertThat(graph(driver)).isEqualTo(before);
	}

	private List<ImportReport> importAll(Importer importer) throws IOException, URISyntaxException {
		return List.of(run(importer, new OboGraph(), resource("/ingest/obograph/two-graphs.json")),
				run(importer, new Obo(), resource("/ingest/obo/diseases.obo")),
				run(importer, new Hgnc(), file("hgnc.tsv", """
						hgnc_id	symbol	name	locus_type	entrez_id
						HGNC:900001	EXA1	example gene 1	gene with protein product	900001
						""")), run(importer, new Orphadata(), resource("/ingest/orphadata/product6.xml")),
				run(importer, new Sssom(), file("mondo.sssom.tsv", """
						subject_id	predicate_id	object_id
						MONDO:9000002	skos:exactMatch	DOID:900002
						""")), run(importer, new Kgx(), file("nodes.tsv", """
						id	name	category
						DRUGBANK:DB90001	example drug	biolink:Drug
						"""), file("edges.tsv", """
						subject	predicate	object
						DRUGBANK:DB90001	biolink:interacts_with	HGNC:900001
						""")), run(importer, new Hetionet(), file("edges.sif", """
						source	metaedge	target
						Compound::DB90001	CbG	Gene::900001
						""")));
	}

	private static ImportReport run(Importer importer, Format format, Path... files) {
		ImportReport report = importer.run(format, List.of(files), Options.NONE);
		assertThat(report.broken()).isEmpty();
		return report;
	}

	private Path file(String name, String content) throws IOException {
		return Files.writeString(this.folder.resolve(name), content);
	}

	private static Path resource(String name) throws URISyntaxException {
		return Path.of(Objects.requireNonNull(DiseaseImportTests.class.getResource(name)).toURI());
	}

	private static List<String> ids(Driver driver, String curie) {
		return driver
			.executableQuery("MATCH (:Identifier {curie: '%s'})-[:IDENTIFIES]->(n) RETURN n.id AS id".formatted(curie))
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
	}

	private static List<String> graph(Driver driver) {
		return driver.executableQuery("""
				MATCH (a:Entity)-[r]->(b:Entity)
				RETURN labels(a)[1] + ' ' + a.id + ' ' + type(r) + ' ' + labels(b)[1] + ' ' + b.id AS text
				ORDER BY text
				""").execute().records().stream().map((row) -> row.get("text").asString()).toList();
	}

}
