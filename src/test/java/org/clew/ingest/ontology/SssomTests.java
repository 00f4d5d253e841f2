package org.clew.ingest.ontology;

import java.nio.file.Path;
import java.util.Map;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.ingest.BrokenFile;
import org.clew.ingest.RecordedFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for {@link Sssom}.
 */
class SssomTests {

	private static final String FILE = """
			# curie_map:
			#   MONDO: http://purl.obolibrary.org/obo/MONDO_
			# license: https://creativecommons.org/licenses/by/4.0/
			# mapping_set_id: http://purl.obolibrary.org/obo/mondo/mappings/example.sssom.tsv
			# mapping_set_version: http://purl.obolibrary.org/obo/mondo/releases/2031-02-03/mappings/example.sssom.tsv
			subject_id	subject_label	predicate_id	unheard_of	object_id	mapping_justification	predicate_modifier
			MONDO:9000001	example one	skos:exactMatch	x	Orphanet:900001	semapv:ManualMappingCuration
			MONDO:9000001	example one	skos:broadMatch		OMIM:900002	semapv:ManualMappingCuration
			OMIM:900003		skos:narrowMatch		MONDO:9000001	semapv:ManualMappingCuration

			MONDO:9000001	example one	oboInOwl:hasDbXref		MESH:D900001	semapv:UnspecifiedMatching
			MONDO:9000002	example two	skos:exactMatch		DOID:900002	semapv:LexicalMatching
			MONDO:9000002	example two	skos:exactMatch		DOID:900003	semapv:ManualMappingCuration	Not
			MONDO:9000002	example two	rdfs:subClassOf		DOID:900004	semapv:ManualMappingCuration
			MONDO:9000003	example three	skos:exactMatch		sssom:NoTermFound	semapv:ManualMappingCuration
			MONDO:9000003	example three	skos:exactMatch		HGNC:900001	semapv:ManualMappingCuration
			UMLS:C9000001		skos:exactMatch		MESH:D900002	semapv:ManualMappingCuration
			MONDO:9000004	example four	skos:exactMatch
			""";

	@TempDir
	private Path folder;

	@Test
	void readsMappingsWithTheirKind() {
		RecordedFacts facts = RecordedFacts.of(new Sssom(), this.folder.resolve("a.sssom.tsv"), FILE);
		assertThat(facts.mappings()).extracting("id", "other", "kind", "line")
			.containsExactly(tuple("MONDO:9000001", "orphanet:900001", Kind.EXACT, 7L),
					tuple("MONDO:9000001", "OMIM:900002", Kind.BROAD, 8L),
					tuple("OMIM:900003", "MONDO:9000001", Kind.NARROW, 9L),
					tuple("MONDO:9000001", "MESH:D900001", Kind.RELATED, 11L),
					tuple("MONDO:9000002", "DOID:900002", Kind.CLOSE, 12L));
		assertThat(facts.mappings()).extracting("label").containsOnly("Disease");
		assertThat(facts.rows()).isEqualTo(11);
	}

	@Test
	void countsWhatItLeavesOut() {
		RecordedFacts facts = RecordedFacts.of(new Sssom(), this.folder.resolve("a.sssom.tsv"), FILE);
		assertThat(facts.skipped())
			.isEqualTo(Map.of("Says that a mapping does not hold", 1, "Another predicate: rdfs:subClassOf", 1,
					"Says that there is no mapping", 1, "Neither identifier tells what it means", 1));
		assertThat(facts.rejected()).extracting("line", "field")
			.containsExactly(tuple(16L, "object_id"), tuple(18L, "object_id"));
	}

	@Test
	void readsReleaseAndLicenceFromHeader() {
		RecordedFacts facts = RecordedFacts.of(new Sssom(), this.folder.resolve("a.tsv"), FILE.replace("\n", "\r\n"));
		assertThat(facts.datasets()).extracting("slug", "version", "licence")
			.containsExactly(tuple("mondo-mappings", "2031-02-03", "CC-BY-4.0"));
		assertThat(facts.mappings()).hasSize(5);
	}

	@Test
	void refusesOtherTables() {
		assertThatExceptionOfType(BrokenFile.class)
			.isThrownBy(() -> RecordedFacts.of(new Sssom(), this.folder.resolve("a.tsv"), "subject_id\tobject\na\tb\n"))
			.withMessageContaining("predicate_id")
			.withMessageContaining("subject_id, object");
	}

}
