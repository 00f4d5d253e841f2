package org.clew.seed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.clew.RequiresNeo4j;
import org.clew.claim.Batch;
import org.clew.claim.Claims;
import org.clew.claim.IdentifierClaim;
import org.clew.claim.IdentifierClaim.Kind;
import org.clew.claim.LinkClaim;
import org.clew.claim.NodeClaim;
import org.clew.claim.Statement;
import org.clew.graph.Curie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for a seed that comes after an import.
 */
@RequiresNeo4j
class SeedAfterImportTests {

	private static final String SOURCE = "clew:source/dgidb/1";

	@TempDir
	private Path folder;

	@BeforeEach
	void clear() {
		TestDatabase.clear();
	}

	@Test
	void takesADrugOfTheVeryNameForTheSame() throws IOException {
		bring("RXCUI:9", "ALPHATINIB");
		load();
		assertThat(drugs("Alphatinib")).containsExactly("CHEMBL.COMPOUND:CHEMBL1");
		assertThat(identifiers()).contains("RXCUI:9 NAME CHEMBL.COMPOUND:CHEMBL1");
		assertThat(TestDatabase.query("MATCH (d:Drug)-[:ACTS_ON]->(:Target {id: 'HGNC:99999'}) RETURN d.id AS id"))
			.containsExactly(Map.of("id", "CHEMBL.COMPOUND:CHEMBL1"));
		assertThat(TestDatabase.query("""
				MATCH (d:Drug {id: 'CHEMBL.COMPOUND:CHEMBL1'})-[r:STATED_BY]->(:Source {id: '%s'})
				RETURN count(r) AS claims, d.note AS note
				""".formatted(SOURCE))).containsExactly(Map.of("claims", 1L, "note", "imported"));
	}

	@Test
	void takesARecordOfTheSameIdentifierForTheSame() throws IOException {
		bring("DrugCentral:11", "Something else");
		load();
		assertThat(drugs("Alphatinib")).containsExactly("CHEMBL.COMPOUND:CHEMBL1");
		assertThat(drugs("Something else")).isEmpty();
		assertThat(TestDatabase
			.number("MATCH (i:Identifier {curie: 'DRUGCENTRAL:11'})-[r:IDENTIFIES]->() RETURN count(r)")).isEqualTo(1);
	}

	@Test
	void neverJoinsWhatOneVocabularyKeepsApart() throws IOException {
		bring("CHEMBL.COMPOUND:CHEMBL77", "Alphatinib");
		load();
		assertThat(drugs("Alphatinib")).containsExactly("CHEMBL.COMPOUND:CHEMBL1", "CHEMBL.COMPOUND:CHEMBL77");
	}

	private static void bring(String id, String name) {
		Claims claims = new Claims(TestDatabase.driver(), Duration.ofMinutes(1));
		claims.prepare();
		claims.source(SOURCE, Map.of("id", SOURCE, "name", "DGIdb", "licence", "MIT"));
		Batch batch = new Batch();
		Statement statement = Statement.asserted(SOURCE, "row 1");
		batch.nodes().add(new NodeClaim("Drug", id, Map.of("name", name, "note", "imported"), statement, 5));
		batch.nodes().add(new NodeClaim("Target", "HGNC:99999", Map.of("name", "A target"), statement, 5));
		for (String one : List.of(id, "HGNC:99999")) {
			batch.identifiers().add(new IdentifierClaim(Curie.normalize(one), one, Kind.PRIMARY, SOURCE));
		}
		batch.links().add(new LinkClaim(id, "ACTS_ON", "HGNC:99999", "", Map.of("action", "INHIBITOR"), statement));
		claims.write(batch, (dangling) -> {
		});
	}

	private void load() throws IOException {
		Loads.curated(new MinimalSeed().in(this.folder));
	}

	private static List<Object> drugs(String name) {
		return TestDatabase
			.query("MATCH (d:Drug) WHERE toLower(d.name) = toLower('%s') RETURN d.id AS id ORDER BY id".formatted(name))
			.stream()
			.map((row) -> row.get("id"))
			.toList();
	}

	private static List<Object> identifiers() {
		return TestDatabase.query("""
				MATCH (i:Identifier)-[r:IDENTIFIES]->(d:Drug)
				RETURN i.curie + ' ' + coalesce(r.kind, '') + ' ' + d.id AS identifier
				""").stream().map((row) -> row.get("identifier")).toList();
	}

}
