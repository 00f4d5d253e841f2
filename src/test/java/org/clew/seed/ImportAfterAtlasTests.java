package org.clew.seed;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.clew.RequiresNeo4j;
import org.clew.claim.Batch;
import org.clew.claim.Claims;
import org.clew.claim.LinkClaim;
import org.clew.claim.NodeClaim;
import org.clew.claim.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for an import that comes after seed and atlas.
 */
@RequiresNeo4j
class ImportAfterAtlasTests {

	private static final String SOURCE = "clew:source/genes/2026-10";

	private static final String LOCATION = "classpath:seed/minimal";

	private static final Statement STATEMENT = Statement.asserted(SOURCE, "row 1");

	@BeforeEach
	void load() {
		TestDatabase.clear();
		Loads.withAtlas(LOCATION);
	}

	@Test
	void letsAnImportRenameWhatTheAtlasAloneNames() {
		bring(new NodeClaim("Target", "HGNC:102", Map.of("name", "receptor two", "symbol", "NEW2"), STATEMENT, 10));
		assertThat(target("HGNC:102"))
			.isEqualTo(Map.of("name", "receptor two", "symbol", "NEW2", "synonyms", List.of("receptor 2")));
	}

	@Test
	void neverRenamesWhatPeopleWrote() {
		bring(new NodeClaim("Target", "HGNC:101", Map.of("name", "another one", "symbol", "NEW1"), STATEMENT, 10));
		assertThat(target("HGNC:101")).isEqualTo(Map.of("name", "receptor one", "symbol", "ONE1", "synonyms",
				List.of("receptor 1", "R1", "OLD1", "another one")));
	}

	@Test
	void saysWhereAnImportContradictsTheAtlas() {
		bring(new LinkClaim("CHEMBL.COMPOUND:CHEMBL3", "ACTS_ON", "HGNC:102", "",
				Map.of("action", "INHIBITOR", "direction", "ACTIVATING"), STATEMENT));
		assertThat(TestDatabase.query("""
				MATCH (:Drug {id: 'CHEMBL.COMPOUND:CHEMBL3'})-[r:ACTS_ON]->(:Target {id: 'HGNC:102'})
				RETURN r.direction AS direction, r.note IS NOT NULL AS noted, r.sources AS sources
				""")).containsExactly(
				Map.of("direction", "UNCLEAR", "noted", true, "sources", List.of("clew:source/drugs/2025-08", SOURCE)));
	}

	@Test
	void keepsWhatAnImportSaysOnceTheAtlasIsGone() {
		bring(new NodeClaim("Target", "HGNC:102", Map.of("name", "receptor two", "symbol", "NEW2"), STATEMENT, 10));
		bring(new LinkClaim("CHEMBL.COMPOUND:CHEMBL1", "ACTS_ON", "HGNC:102", "", Map.of("action", "INHIBITOR"),
				STATEMENT));
		Loads.curated(LOCATION);
		assertThat(target("HGNC:102"))
			.isEqualTo(Map.of("name", "receptor two", "symbol", "NEW2", "synonyms", List.of()));
		assertThat(TestDatabase.query("""
				MATCH (:Drug {id: 'CHEMBL.COMPOUND:CHEMBL1'})-[r:ACTS_ON]->(:Target {id: 'HGNC:102'})
				RETURN r.sources AS sources
				""")).containsExactly(Map.of("sources", List.of(SOURCE)));
		assertThat(TestDatabase.query("MATCH (n {id: 'CHEMBL.COMPOUND:CHEMBL3'}) RETURN n.id")).isEmpty();
	}

	private static Map<String, Object> target(String id) {
		return TestDatabase.query("""
				MATCH (n:Target {id: '%s'})
				RETURN n.name AS name, n.symbol AS symbol, coalesce(n.synonyms, []) AS synonyms
				""".formatted(id)).getFirst();
	}

	private static void bring(Record claim) {
		Claims claims = new Claims(TestDatabase.driver(), Duration.ofMinutes(1));
		claims.source(SOURCE, Map.of("id", SOURCE, "name", "Genes", "licence", "CC0-1.0"));
		Batch batch = new Batch();
		switch (claim) {
			case NodeClaim node -> batch.nodes().add(node);
			case LinkClaim link -> batch.links().add(link);
			default -> throw new IllegalArgumentException();
		}
		claims.write(batch, (dangling) -> {
		});
	}

}
