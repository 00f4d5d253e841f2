package org.clew.ingest.dgidb;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.graph.KnowledgeLevel;
import org.clew.ingest.BrokenFile;
import org.clew.ingest.Dataset;
import org.clew.ingest.RecordedFacts;
import org.clew.ingest.fact.Link;
import org.clew.ingest.fact.Mapping;
import org.clew.ingest.fact.Ref.ById;
import org.clew.ingest.fact.Ref.ByName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link Dgidb}.
 */
class DgidbTests {

	private static final RecordedFacts INTERACTIONS = read("interactions-5.tsv");

	@TempDir
	private Path folder;

	@Test
	void readsEachClaimWithItsSource() {
		assertThat(INTERACTIONS.links().subList(0, 4)).allSatisfy((link) -> {
			assertThat(link.from()).isEqualTo(new ById("Drug", "RXCUI:900001"));
			assertThat(link.to()).isEqualTo(new ById("Target", "HGNC:900001"));
		});
		assertThat(INTERACTIONS.links().subList(0, 4)).extracting(Link::statement)
			.containsExactly("SourceA 1: inhibitor", "SourceB 2020.01 names both, without an action",
					"SourceC 3: agonist", "SourceC 3: novel action");
		assertThat(INTERACTIONS.links().getFirst().upstream()).isEqualTo("SourceA 1");
	}

	@Test
	void readsActions() {
		assertThat(INTERACTIONS.links()).extracting((link) -> link.properties().get("action"))
			.containsExactly("INHIBITOR", "OTHER", "AGONIST", "OTHER", "OTHER", "MODULATOR");
		assertThat(INTERACTIONS.links().getFirst().properties())
			.isEqualTo(Map.of("action", "INHIBITOR", "direction", "INHIBITORY", "specificity", "SINGLE_PROTEIN"));
		assertThat(INTERACTIONS.links().get(1).properties()).containsEntry("direction", "UNCLEAR");
		assertThat(INTERACTIONS.links().get(1).knowledgeLevel()).isEqualTo(KnowledgeLevel.NOT_PROVIDED);
	}

	@Test
	void makesNothingOfWhatWasNotRecognized() {
		assertThat(INTERACTIONS.things()).extracting((thing) -> thing.id())
			.containsOnly("RXCUI:900001", "HGNC:900001", "CHEMBL.COMPOUND:CHEMBL900002", "GTOPDB:9001");
		assertThat(INTERACTIONS.links().get(4).from()).isEqualTo(new ByName("Drug", "Exampline prodrug"));
		assertThat(INTERACTIONS.skipped()).containsEntry("gene that DGIdb did not recognize, under a number", 1)
			.containsEntry("drug that DGIdb did not recognize, under a number", 1);
	}

	@Test
	void readsIdentifiersAndQuotes() {
		assertThat(INTERACTIONS.thing("GTOPDB:9001").properties()).containsEntry("name", "EXAMPLE \"QUOTED\" ACID");
		assertThat(INTERACTIONS.links().get(5).to()).isEqualTo(new ById("Target", "UniProtKB:P90000"));
		assertThat(INTERACTIONS.thing("HGNC:900001").properties()).containsEntry("symbol", "EXG1")
			.containsEntry("type", "SINGLE_PROTEIN");
	}

	@Test
	void takesNoApprovalWithoutALicence() {
		assertThat(INTERACTIONS.thing("RXCUI:900001").properties()).doesNotContainKey("approved");
	}

	@Test
	void readsVersionFromComments() {
		assertThat(INTERACTIONS.datasets()).extracting(Dataset::id).containsExactly("clew:source/dgidb/2026-01");
	}

	@Test
	void rejectsRowThatEndsBeforeItsSource() {
		assertThat(INTERACTIONS.rows()).isEqualTo(8);
		assertThat(INTERACTIONS.rejected()).singleElement()
			.satisfies((rejected) -> assertThat(rejected.line()).isEqualTo(11));
	}

	@Test
	void readsInteractionsOfVersion4() {
		RecordedFacts facts = read("interactions-4.tsv");
		assertThat(facts.relations()).containsExactly("CHEMBL.COMPOUND:CHEMBL900001 ACTS_ON NCBIGene:900001",
				"CHEMBL.COMPOUND:CHEMBL900001 ACTS_ON NCBIGene:900001", "CHEMBL.COMPOUND:CHEMBL900001 ACTS_ON EXG2");
		assertThat(facts.links().getFirst().publications()).containsExactly("PMID:11", "PMID:12");
		assertThat(facts.links().getFirst().statement()).isEqualTo("SourceA: inhibitor");
		assertThat(facts.things()).extracting((thing) -> thing.label()).containsOnly("Drug");
	}

	@Test
	void takesNumbersOfOtherVocabulariesAndNoNamesForDrugs() {
		RecordedFacts facts = read("drugs-5.tsv");
		assertThat(facts.things()).hasSize(3)
			.allSatisfy((thing) -> assertThat(thing.properties()).containsEntry("synonyms", List.of()));
		assertThat(facts.references("RXCUI:900001", Kind.EXACT)).containsExactly("CHEMBL.COMPOUND:CHEMBL900001");
		assertThat(facts.things().get(1).references()).extracting((reference) -> reference.kind())
			.containsExactly(Kind.RELATED);
		assertThat(facts.skipped()).containsEntry("drug that DGIdb did not recognize", 1);
	}

	@Test
	void readsDrugsOfVersion4() {
		assertThat(read("drugs-4.tsv").things()).extracting((thing) -> thing.id())
			.containsExactly("CHEMBL.COMPOUND:CHEMBL900001");
	}

	@Test
	void readsGenes() {
		RecordedFacts facts = read("genes-5.tsv");
		assertThat(facts.references("HGNC:900001", Kind.EXACT)).containsExactly("NCBIGene:900001");
		assertThat(facts.things().get(1).references()).extracting((reference) -> reference.kind())
			.containsExactly(Kind.RELATED);
		assertThat(facts.skipped()).containsEntry("gene that DGIdb did not recognize", 1);
	}

	@Test
	void makesNoTargetsOfGenesWithoutHgncNumber() {
		RecordedFacts facts = read("genes-4.tsv");
		assertThat(facts.things()).isEmpty();
		assertThat(facts.mappings())
			.containsExactly(new Mapping("Target", "NCBIGene:900001", "ENSEMBL:ENSG00000900001", Kind.EXACT, 2));
	}

	@Test
	void passesOverCategories() {
		assertThat(read("categories-4.tsv").skipped()).containsEntry("category of genes, which Clew has no place for",
				1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "# Data version: 2026-01\n", "gene\tdrug\nA\tB\n",
			"gene_name\tinteraction_claim_source\ninteraction\tx\n" })
	void refusesOtherTables(String content) {
		assertThatExceptionOfType(BrokenFile.class)
			.isThrownBy(() -> RecordedFacts.of(new Dgidb(), this.folder.resolve("a.tsv"), content));
	}

	private static RecordedFacts read(String file) {
		return RecordedFacts.of(new Dgidb(), "/ingest/dgidb/" + file);
	}

}
