package org.clew.ingest.ontology;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.ingest.BrokenFile;
import org.clew.ingest.RecordedFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for {@link OboGraph}.
 */
class OboGraphTests {

	@TempDir
	private Path folder;

	private final RecordedFacts facts = RecordedFacts.of(new OboGraph(), "/ingest/obograph/two-graphs.json");

	@Test
	void readsAllGraphsOfDocument() {
		assertThat(this.facts.things()).extracting("id")
			.containsExactly("MONDO:9000001", "MONDO:9000002", "DOID:900002");
	}

	@Test
	void readsNamesAndSynonymsWithTheirKind() {
		assertThat(this.facts.thing("MONDO:9000001").properties()).isEqualTo(Map.of("name", "example disease one",
				"synonyms", List.of("example one"), "broadSynonyms", List.of("example group"), "narrowSynonyms",
				List.of("example detail"), "relatedSynonyms", List.of("example neighbour")));
	}

	@Test
	void tellsExactCrossReferencesFromOthers() {
		assertThat(this.facts.references("MONDO:9000001", Kind.EXACT)).containsExactly("DOID:900001", "MESH:D900001");
		assertThat(this.facts.references("MONDO:9000001", Kind.RELATED)).containsExactly("UMLS:C9000001");
		assertThat(this.facts.references("MONDO:9000001", Kind.ALTERNATIVE)).containsExactly("MONDO:9000091");
	}

	@Test
	void mapsObsoleteAndEqualTerms() {
		assertThat(this.facts.mappings()).extracting("id", "other", "kind")
			.containsExactly(tuple("MONDO:9000001", "MONDO:9000004", Kind.OBSOLETE),
					tuple("MONDO:9000001", "orphanet:900001", Kind.EXACT));
	}

	@Test
	void readsHierarchy() {
		assertThat(this.facts.relations()).containsExactly("MONDO:9000001 SUBCLASS_OF MONDO:9000002");
		assertThat(this.facts.links()).extracting("line").containsExactly(5L);
	}

	@Test
	void countsWhatItLeavesOut() {
		assertThat(this.facts.rows()).isEqualTo(12);
		assertThat(this.facts.skipped()).isEqualTo(Map.of("A term without a name", 1,
				"Obsolete, and nothing replaces it", 1, "No term: PROPERTY", 1, "Another relation than is_a", 1));
		assertThat(this.facts.rejected()).extracting("line", "field")
			.containsExactly(tuple(7L, "edges"), tuple(43L, "nodes.id"));
	}

	@Test
	void knowsReleaseThoughItStandsBehindTheNodes() {
		assertThat(this.facts.datasets()).extracting("slug", "version").containsExactly(tuple("mondo", "2031-02-03"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[]", "{}", "{\"graphs\": [{\"nodes\": [{\"id\": \"MONDO:1\"", "not JSON",
			"{\"graphs\": [1]}", "{\"graphs\": []} {}" })
	void refusesWhatIsNoGraph(String content) {
		assertThatExceptionOfType(BrokenFile.class)
			.isThrownBy(() -> RecordedFacts.of(new OboGraph(), this.folder.resolve("a.json"), content));
	}

}
