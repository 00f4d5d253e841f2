package org.clew.ingest.kgx;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.graph.AgentType;
import org.clew.graph.KnowledgeLevel;
import org.clew.ingest.BrokenFile;
import org.clew.ingest.fact.Link;
import org.clew.ingest.RecordedFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for {@link Kgx}.
 */
class KgxTests {

	private static final String NODES = """
			name	category	id	xref	same_as	synonym	in_taxon	unheard_of
			example drug	biolink:NamedThing|biolink:Drug	CHEBI:900001	MESH:D900001	DRUGBANK:DB90001|RXCUI:900001|RXCUI:900002	"EXD"|ex-drug		x
			example class	biolink:ChemicalEntity	CHEBI:900002
			example molecule	biolink:SmallMolecule	CHEMBL.COMPOUND:CHEMBL900003
			example gene	biolink:Gene	HGNC:900001				NCBITaxon:9606
			mouse gene	biolink:Gene	NCBIGene:900009				NCBITaxon:10090
			example disease	biolink:Disease	MONDO:9000001
			example phenotype	biolink:PhenotypicFeature	HP:9000001
			two things	biolink:Disease|biolink:Gene	UMLS:C9000001
			wrong thing	biolink:Gene	MONDO:9000002
				biolink:Disease	MONDO:9000003
			no identifier	biolink:Disease	none at all
			""";

	private static final String EDGES = """
			subject	object	predicate	causal_mechanism_qualifier	object_aspect_qualifier	object_direction_qualifier	negated	knowledge_level	agent_type	primary_knowledge_source	publications
			DRUGBANK:DB90001	HGNC:900001	biolink:affects	inhibition	activity	decreased	false	knowledge_assertion	manual_agent	infores:example	PMID:1|PMID:2|https://example.org
			DRUGBANK:DB90001	HGNC:900001	biolink:affects		expression	increased
			HGNC:900001	DRUGBANK:DB90001	biolink:interacts_with
			DRUGBANK:DB90001	HGNC:900001	biolink:affects				true
			MONDO:9000001	DOID:900001	biolink:subclass_of
			CHEBI:1	CHEBI:2	biolink:subclass_of
			HGNC:900001	MONDO:9000001	biolink:causes						infores:example
			MONDO:9000001	HGNC:900001	biolink:condition_associated_with_gene
			DRUGBANK:DB90001	MONDO:9000001	biolink:treats
			DRUGBANK:DB90002	HGNC:900001	biolink:interacts_with					prediction
			MONDO:9000001	DOID:900002	biolink:exact_match
			none	HGNC:900001	biolink:causes
			""";

	@TempDir
	private Path folder;

	@Test
	void readsNodesThatTheModelHas() {
		RecordedFacts facts = read("nodes.tsv", NODES);
		assertThat(facts.things()).extracting("label", "id")
			.containsExactly(tuple("Drug", "CHEBI:900001"), tuple("Drug", "CHEMBL.COMPOUND:CHEMBL900003"),
					tuple("Target", "HGNC:900001"), tuple("Disease", "MONDO:9000001"));
		assertThat(facts.thing("CHEBI:900001").properties())
			.isEqualTo(Map.of("name", "example drug", "synonyms", List.of("\"EXD\"", "ex-drug")));
		assertThat(facts.skipped())
			.isEqualTo(Map.of("A chemical that no vocabulary of drugs has", 1, "A gene of another species than humans",
					1, "No place in the graph: PhenotypicFeature", 1, "A node without a name", 1));
		assertThat(facts.rejected()).extracting("line", "field")
			.containsExactly(tuple(9L, "category"), tuple(10L, "category"), tuple(12L, "id"));
	}

	@Test
	void mergesOnlyWhatAVocabularyHasOnce() {
		RecordedFacts facts = read("nodes.tsv", NODES);
		assertThat(facts.references("CHEBI:900001", Kind.EXACT)).containsExactly("DRUGBANK:DB90001");
		assertThat(facts.references("CHEBI:900001", Kind.RELATED)).containsExactly("RXCUI:900001", "RXCUI:900002",
				"MESH:D900001");
	}

	@Test
	void readsEdgesWithQualifiersAndProvenance() {
		RecordedFacts facts = read("edges.tsv", EDGES);
		assertThat(facts.relations()).containsExactly("DRUGBANK:DB90001 ACTS_ON HGNC:900001",
				"DRUGBANK:DB90001 ACTS_ON HGNC:900001", "MONDO:9000001 SUBCLASS_OF DOID:900001",
				"MONDO:9000001 IMPLICATES HGNC:900001", "MONDO:9000001 IMPLICATES HGNC:900001");
		Link first = facts.links().get(0);
		assertThat(first.properties())
			.isEqualTo(Map.of("action", "INHIBITOR", "direction", "INHIBITORY", "specificity", "SINGLE_PROTEIN"));
		assertThat(first.statement()).isEqualTo("affects (inhibition, activity, decreased)");
		assertThat(first.publications()).containsExactly("PMID:1", "PMID:2");
		assertThat(first.upstream()).isEqualTo("infores:example");
		assertThat(first.knowledgeLevel()).isEqualTo(KnowledgeLevel.KNOWLEDGE_ASSERTION);
		assertThat(first.agentType()).isEqualTo(AgentType.MANUAL_AGENT);
		assertThat(facts.links().get(1).properties()).containsEntry("action", "OTHER")
			.containsEntry("direction", "UNCLEAR");
		assertThat(facts.links().get(3).properties()).containsEntry("role", "CAUSAL_GENE");
		assertThat(facts.links().get(4).properties()).containsEntry("role", "OTHER");
		assertThat(facts.mappings()).extracting("label", "id", "other", "kind")
			.containsExactly(tuple("Disease", "MONDO:9000001", "DOID:900002", Kind.EXACT));
	}

	@Test
	void namesEdgesThatTheModelHasNoPlaceFor() {
		RecordedFacts facts = read("edges.tsv", EDGES);
		assertThat(facts.skipped()).isEqualTo(Map.of("No place in the graph: affects (Drug to Target)", 1,
				"Negated: affects", 1, "No place in the graph: subclass_of (CHEBI to CHEBI)", 1,
				"No place in the graph: treats (Drug to Disease)", 1,
				"Asserted by nobody, but predicted or found in texts by a program", 1));
		assertThat(facts.rejected()).extracting("line", "field").containsExactly(tuple(13L, "subject"));
	}

	@Test
	void readsTypedHeadersAndOtherSeparators() {
		RecordedFacts facts = read("nodes.tsv",
				"""
						id	name	category	all_names:string[]	equivalent_curies:string[]	:LABEL
						MONDO:9000001	example "disease	biolink:Disease	example diseaseǂexample illness	MONDO:9000001ǂDOID:900001	biolink:Disease
						""");
		assertThat(facts.thing("MONDO:9000001").properties()).containsEntry("name", "example \"disease")
			.containsEntry("synonyms", List.of("example disease", "example illness"));
		assertThat(facts.references("MONDO:9000001", Kind.EXACT)).containsExactly("DOID:900001");
		RecordedFacts edges = read("edges.tsv.gz",
				"""
						subject	object	predicate	publications:string[]	qualified_object_aspect	qualified_object_direction	negated
						CHEMBL.COMPOUND:CHEMBL900003	UniProtKB:P90001	biolink:affects	PMID:1ǂPMID:2	activity	increased	False
						""");
		assertThat(edges.links()).singleElement().satisfies((link) -> {
			assertThat(link.publications()).containsExactly("PMID:1", "PMID:2");
			assertThat(link.properties()).containsEntry("direction", "ACTIVATING");
		});
	}

	@Test
	void readsLinesOfJson() {
		RecordedFacts facts = read("graph.jsonl",
				"""
						{"id": "MONDO:9000001", "name": "example disease", "category": ["biolink:Disease"], "deep": {"er": [1]}}
						{"id": "HGNC:900001", "name": "EXA1", "category": ["biolink:Gene"], "in_taxon": null}
						{"id": "HGNC:900002", "name":
						{"id": "e1", "subject": "HGNC:900001", "predicate": "biolink:causes", "object": "MONDO:9000001", "negated": false}

						{"id": "e2", "subject": "HGNC:900001", "predicate": "biolink:causes", "object": "MONDO:9000001", "negated": true}
						""");
		assertThat(facts.things()).extracting("id").containsExactly("MONDO:9000001", "HGNC:900001");
		assertThat(facts.relations()).containsExactly("MONDO:9000001 IMPLICATES HGNC:900001");
		assertThat(facts.rejected()).extracting("line").containsExactly(3L);
		assertThat(facts.skipped()).containsOnlyKeys("Negated: causes");
		assertThat(facts.rows()).isEqualTo(5);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a\tb\n1\t2\n",
			"{\"id\": \"MONDO:1\", \"category\": [\"biolink:Disease\"]}\n{\"id\": \"MON" })
	void refusesOtherFilesAndThoseThatEndTooEarly(String content) {
		assertThatExceptionOfType(BrokenFile.class).isThrownBy(() -> read("a.tsv", content));
	}

	private RecordedFacts read(String name, String content) {
		return RecordedFacts.of(new Kgx(), this.folder.resolve(name), content);
	}

}
