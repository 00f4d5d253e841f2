package org.clew.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.clew.Neo4jTest;
import org.clew.export.Export.Written;
import org.clew.ingest.RecordedFacts;
import org.clew.ingest.kgx.Kgx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link Export} on the seeded graph.
 */
@Neo4jTest
class ExportTests {

	/** Of Biolink 4.4.4, what the export may use. */
	private static final Set<String> CATEGORIES = Set.of("biolink:Drug", "biolink:Disease", "biolink:Study",
			"biolink:SequenceVariant", "biolink:Agent", "biolink:PhenotypicFeature", "biolink:Gene",
			"biolink:MacromolecularComplex", "biolink:GeneFamily", "biolink:BiologicalEntity",
			"biolink:InformationContentEntity");

	private static final Set<String> PREDICATES = Set.of("biolink:subclass_of", "biolink:has_part",
			"biolink:gene_associated_with_condition", "biolink:interacts_with", "biolink:affects",
			"biolink:related_to");

	@TempDir
	private Path folder;

	@Autowired
	private Driver driver;

	@Test
	void describesItselfAsAResearchObject() throws IOException {
		new Export(this.driver).run(ExportFormat.KGX, this.folder, null);
		JsonNode crate = JsonMapper.shared().readTree(Files.readString(this.folder.resolve("ro-crate-metadata.json")));
		assertThat(crate.path("@context").asString()).isEqualTo("https://w3id.org/ro/crate/1.1/context");
		Map<String, JsonNode> entities = crate.path("@graph")
			.valueStream()
			.collect(Collectors.toMap((entity) -> entity.path("@id").asString(), (entity) -> entity));
		assertThat(entities.get("ro-crate-metadata.json").at("/about/@id").asString()).isEqualTo("./");
		JsonNode root = entities.get("./");
		assertThat(root.propertyNames()).contains("name", "description", "datePublished", "license");
		assertThat(ids(root.path("hasPart"))).contains("nodes.tsv", "edges.tsv");
		assertThat(ids(root.path("isBasedOn"))).isNotEmpty();
		root.forEach((value) -> value.findValuesAsString("@id")
			.forEach((id) -> assertThat(entities).as(id).containsKey(id)));
		assertThat(entities.get("nodes.tsv").path("contentSize").asString())
			.isEqualTo(String.valueOf(Files.size(this.folder.resolve("nodes.tsv"))));
		assertThat(entities.get("nodes.tsv").path("sha256").asString()).hasSize(64);
		assertThat(entities.get(ids(root.path("isBasedOn")).getFirst()).propertyNames()).contains("name", "license");
	}

	private static List<String> ids(JsonNode references) {
		return references.valueStream().map((one) -> one.path("@id").asString()).toList();
	}

	@Test
	void writesBiolinksWordsAndProvenance() throws IOException {
		Written written = new Export(this.driver).run(ExportFormat.KGX, this.folder, null);
		List<String> nodes = Files.readAllLines(this.folder.resolve("nodes.tsv"));
		List<String> edges = Files.readAllLines(this.folder.resolve("edges.tsv"));
		assertThat(nodes).hasSize((int) written.records() + 1);
		assertThat(edges).hasSize((int) written.relations() + 1);
		assertThat(column(nodes, "category")).isSubsetOf(CATEGORIES);
		assertThat(column(edges, "predicate")).isSubsetOf(PREDICATES);
		assertThat(column(edges, "knowledge_level")).contains("knowledge_assertion").doesNotContain("");
		assertThat(column(edges, "primary_knowledge_source")).allMatch((source) -> source.startsWith("infores:"));
		assertThat(edges.subList(1, edges.size()).stream().map((line) -> line.split("\t", -1)[0]).distinct())
			.hasSize((int) written.relations());
	}

	@Test
	void canBeReadAsAnyBiolinkGraph() throws IOException {
		new Export(this.driver).run(ExportFormat.KGX, this.folder, null);
		RecordedFacts nodes = RecordedFacts.of(new Kgx(), this.folder.resolve("nodes.tsv"));
		assertThat(nodes.things()).extracting("id").contains("MONDO:0015798", "HGNC:427");
		RecordedFacts edges = RecordedFacts.of(new Kgx(), this.folder.resolve("edges.tsv"));
		assertThat(edges.relations()).anyMatch((relation) -> relation.contains(" ACTS_ON HGNC:427"));
		assertThat(edges.rejected()).isEmpty();
	}

	@Test
	void writesTables() throws IOException {
		new Export(this.driver).run(ExportFormat.CSV, this.folder, null);
		List<String> drugs = Files.readAllLines(this.folder.resolve("Drug.csv"));
		assertThat(drugs.get(0)).startsWith("id,").contains(",name,");
		assertThat(drugs).anyMatch((line) -> line.startsWith("CHEMBL.COMPOUND:CHEMBL3286830,"));
		assertThat(this.folder.resolve("ACTS_ON.csv")).content().startsWith("from,fromLabel,to,toLabel,");
	}

	@Test
	void writesLinkedData() throws IOException {
		Written written = new Export(this.driver).run(ExportFormat.JSONLD, this.folder, null);
		JsonNode document = JsonMapper.shared().readTree(this.folder.resolve("graph.jsonld"));
		assertThat(document.path("@graph").size()).isEqualTo((int) (written.records() + written.relations()));
		assertThat(document.at("/@context/biolink/@id").stringValue()).isEqualTo("https://w3id.org/biolink/vocab/");
		assertThat(document.path("@graph").get(0).path("@id").isString()).isTrue();
	}

	@Test
	void refusesAnotherRelease() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Export(this.driver).run(ExportFormat.KGX, this.folder, "seed-000"))
			.withMessageContaining("seed-000");
	}

	private static Set<String> column(List<String> lines, String name) {
		int index = List.of(lines.get(0).split("\t", -1)).indexOf(name);
		return lines.stream().skip(1).map((line) -> line.split("\t", -1)[index]).collect(Collectors.toSet());
	}

}
