package org.clew.ingest.ontology;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.ingest.BrokenFile;
import org.clew.ingest.fact.Mapping;
import org.clew.ingest.RecordedFacts;
import org.clew.ingest.RecordedFacts.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for {@link Obo}.
 */
class OboTests {

	@TempDir
	private Path folder;

	private final RecordedFacts facts = RecordedFacts.of(new Obo(), "/ingest/obo/diseases.obo");

	@Test
	void readsNamesAndSynonymsWithTheirKind() {
		assertThat(this.facts.thing("DOID:900001").properties())
			.isEqualTo(Map.of("name", "example disease one", "synonyms", List.of("example illness \"one\"", "EX1"),
					"broadSynonyms", List.of("example group"), "narrowSynonyms", List.of("example detail"),
					"relatedSynonyms", List.of("example neighbour", "doubtful one")));
		assertThat(this.facts.thing("DOID:900002").properties()).containsEntry("name", "example disease {group}");
	}

	@Test
	void tellsExactCrossReferencesFromOthers() {
		assertThat(this.facts.references("DOID:900001", Kind.EXACT)).containsExactlyInAnyOrder("MESH:D900001",
				"OMIM:900001");
		assertThat(this.facts.references("DOID:900001", Kind.RELATED)).containsExactly("NCIT:C900001");
		assertThat(this.facts.references("DOID:900001", Kind.BROAD)).containsExactlyInAnyOrder("UMLS:C9000001",
				"NCIT:C900002");
		assertThat(this.facts.references("DOID:900001", Kind.CLOSE)).containsExactly("GARD:900001");
		assertThat(this.facts.references("DOID:900001", Kind.ALTERNATIVE)).containsExactly("DOID:900091");
	}

	@Test
	void readsHierarchy() {
		assertThat(this.facts.relations()).containsExactly("DOID:900001 SUBCLASS_OF DOID:900002",
				"DOID:900001 SUBCLASS_OF DOID:900002b");
	}

	@Test
	void letsTheReplacingTermKeepAnObsoleteIdentifier() {
		assertThat(this.facts.mappings())
			.containsExactly(new Mapping("Disease", "DOID:900001", "DOID:900003", Kind.OBSOLETE, 44));
		assertThat(this.facts.things()).extracting("id").containsExactly("DOID:900001", "DOID:900002");
	}

	@Test
	void countsWhatItLeavesOut() {
		assertThat(this.facts.rows()).isEqualTo(9);
		assertThat(this.facts.skipped()).isEqualTo(Map.of("No term: Typedef", 1, "Obsolete, and nothing replaces it", 1,
				"Obsolete, and several replace it", 1, "No disease: a term of HP", 1, "A term without a name", 1,
				"A term to consider instead: it may not be the same", 1));
		assertThat(this.facts.rejected()).containsExactly(
				new Rejected(32, "", "this line has no tag", "neither a tag with a value nor a stanza"),
				new Rejected(68, "id", null, "a term without an identifier"));
	}

	@Test
	void rejectsWhatClosesACycleAndANumberOfTwoTerms() {
		RecordedFacts found = RecordedFacts.of(new Obo(), this.folder.resolve("cycle.obo"), """
				ontology: doid

				[Term]
				id: DOID:1
				name: one
				is_a: DOID:2

				[Term]
				id: DOID:2
				name: two
				alt_id: DOID:1
				is_a: DOID:1
				consider: DOID:3
				""");
		assertThat(found.rejected()).containsExactlyInAnyOrder(
				new Rejected(11, "alt_id", "DOID:1", "the identifier of another term of the file"),
				new Rejected(12, "is_a", "DOID:1", "it lies below DOID:2 already"));
		assertThat(found.skipped()).containsEntry("A term to consider instead: it may not be the same", 1);
	}

	@Test
	void knowsWhichReleaseItIs() {
		assertThat(this.facts.datasets()).singleElement().satisfies((dataset) -> {
			assertThat(dataset.id()).isEqualTo("clew:source/doid/2031-02-03");
			assertThat(dataset.licence()).isEqualTo("CC0-1.0");
		});
	}

	@Test
	void readsOrphanetsClassificationAndLeavesItsGenesOut() {
		RecordedFacts ordo = RecordedFacts.of(new Obo(), "/ingest/obo/ordo.obo");
		assertThat(ordo.datasets()).extracting("slug", "version").containsExactly(tuple("ordo", "4.7"));
		assertThat(ordo.things()).extracting("id").containsExactly("orphanet:900001");
		assertThat(ordo.references("orphanet:900001", Kind.BROAD)).containsExactly("OMIM:900001");
		assertThat(ordo.relations()).containsExactly("orphanet:900001 SUBCLASS_OF orphanet:900002");
		assertThat(ordo.skipped()).containsOnlyKeys("No disease: a gene of ORDO", "No disease: a kind of entry of ORDO",
				"A parent that is no disease");
	}

	@Test
	void readsPackedFilesWithByteOrderMarkAndOtherLineEnds() {
		RecordedFacts packed = RecordedFacts.of(new Obo(), this.folder.resolve("a.obo.gz"),
				"\uFEFFformat-version: 1.2\r\n\r\n[Term]\r\nid: MONDO:9000001\r\nname: example \\\r\ndisease\r\n");
		assertThat(packed.thing("MONDO:9000001").properties()).containsEntry("name", "example disease");
		assertThat(packed.datasets()).extracting("slug").containsExactly("mondo");
	}

	@Test
	void refusesWhatIsNoObo() {
		assertThatExceptionOfType(BrokenFile.class)
			.isThrownBy(() -> RecordedFacts.of(new Obo(), this.folder.resolve("a.json"), "{\"graphs\": []}"))
			.withMessageContaining("line 1");
		assertThatExceptionOfType(BrokenFile.class)
			.isThrownBy(() -> RecordedFacts.of(new Obo(), this.folder.resolve("b.obo"), "format-version: 1.2\n"))
			.withMessageContaining("[Term]");
	}

}
