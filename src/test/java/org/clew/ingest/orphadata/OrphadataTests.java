package org.clew.ingest.orphadata;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.ingest.BrokenFile;
import org.clew.ingest.fact.Ref;
import org.clew.ingest.RecordedFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for {@link Orphadata}.
 */
class OrphadataTests {

	@TempDir
	private Path folder;

	@Test
	void readsDisordersInTheirEncoding() {
		RecordedFacts facts = RecordedFacts.of(new Orphadata(), "/ingest/orphadata/product1.xml");
		assertThat(facts.thing("orphanet:900001").properties()).isEqualTo(
				Map.of("name", "Example's syndrome, Müller type", "synonyms", List.of("EXS", "Example & example")));
		assertThat(facts.thing("orphanet:900003").properties()).containsEntry("name", "Example fever");
		assertThat(facts.rows()).isEqualTo(4);
	}

	@Test
	void mergesOnlyWhatIsExactAndValidated() {
		RecordedFacts facts = RecordedFacts.of(new Orphadata(), "/ingest/orphadata/product1.xml");
		assertThat(facts.thing("orphanet:900001").references()).extracting("id", "kind")
			.containsExactly(tuple("OMIM:900001", Kind.EXACT), tuple("MESH:D900001", Kind.CLOSE),
					tuple("ICD10:Q90.9", Kind.BROAD), tuple("UMLS:C9000001", Kind.NARROW),
					tuple("MEDDRA:10900001", Kind.RELATED), tuple("GARD:900001", Kind.RELATED));
	}

	@Test
	void mapsObsoleteDisordersAndRejectsNameless() {
		RecordedFacts facts = RecordedFacts.of(new Orphadata(), "/ingest/orphadata/product1.xml");
		assertThat(facts.mappings()).extracting("id", "other", "kind")
			.containsExactly(tuple("orphanet:900001", "orphanet:900002", Kind.OBSOLETE));
		assertThat(facts.rejected()).extracting("line", "field")
			.containsExactly(tuple(18L, "ExternalReference"), tuple(28L, "OrphaCode"));
	}

	@Test
	void knowsProductAndDate() {
		assertThat(RecordedFacts.of(new Orphadata(), "/ingest/orphadata/product1.xml").datasets())
			.extracting("slug", "version", "licence")
			.containsExactly(tuple("orphadata-product1", "2031-02-03", "CC-BY-4.0"));
		assertThat(RecordedFacts.of(new Orphadata(), "/ingest/orphadata/product6.xml").datasets()).extracting("slug")
			.containsExactly("orphadata-product6");
	}

	@Test
	void readsGenesWithTheirRoleAndEffect() {
		RecordedFacts facts = RecordedFacts.of(new Orphadata(), "/ingest/orphadata/product6.xml");
		assertThat(facts.links())
			.extracting((link) -> link.to().text(), (link) -> link.key(), (link) -> link.properties().get("role"),
					(link) -> link.properties().get("functionalEffect"))
			.containsExactly(tuple("HGNC:900001", "CAUSAL_GENE", "CAUSAL_GENE", "UNKNOWN"),
					tuple("HGNC:900002", "CAUSAL_GENE", "CAUSAL_GENE", "LOSS_OF_FUNCTION"),
					tuple("HGNC:900003", "CAUSAL_GENE", "CAUSAL_GENE", "GAIN_OF_FUNCTION"),
					tuple("HGNC:900004", "SUSCEPTIBILITY_GENE", "SUSCEPTIBILITY_GENE", "UNKNOWN"),
					tuple("ENSEMBL:ENSG90000000005", "OTHER", "OTHER", "UNKNOWN"),
					tuple("HGNC:900008", "OTHER", "OTHER", "UNKNOWN"));
		assertThat(facts.links().get(0).publications()).containsExactly("PMID:900001", "PMID:900002");
		assertThat(facts.links().get(0).statement())
			.isEqualTo("Orphanet: Disease-causing germline mutation(s) in (Assessed)");
		assertThat(facts.links().get(2).publications()).isEmpty();
		assertThat(facts.links()).allSatisfy((link) -> {
			assertThat(link.from()).isEqualTo(new Ref.ById("Disease", "orphanet:900001"));
			assertThat(link.type()).isEqualTo("IMPLICATES");
		});
	}

	@Test
	void readsTargetsAndLeavesLociWithoutProductOut() {
		RecordedFacts facts = RecordedFacts.of(new Orphadata(), "/ingest/orphadata/product6.xml");
		assertThat(facts.things()).extracting("label", "id")
			.contains(tuple("Disease", "orphanet:900001"), tuple("Target", "HGNC:900001"))
			.doesNotContain(tuple("Target", "HGNC:900007"));
		assertThat(facts.thing("HGNC:900008").properties()).containsEntry("type", "NUCLEIC_ACID")
			.containsEntry("symbol", "EXA8");
		assertThat(facts.references("HGNC:900001", Kind.EXACT)).isEmpty();
		assertThat(facts.skipped()).isEqualTo(Map.of("Not assessed by Orphanet", 1,
				"No product that a drug could act on: Disorder-associated locus", 1));
		assertThat(facts.rejected()).extracting("field").containsExactly("Gene");
	}

	@Test
	void readsClassification() {
		RecordedFacts facts = read(
				"""
						<JDBOR date="2031-02-03"><ClassificationList count="1"><Classification id="1"><OrphaNumber>1</OrphaNumber>
						<ClassificationNodeRootList count="1"><ClassificationNode>
						<Disorder id="1"><OrphaCode>900001</OrphaCode><Name lang="en">example group</Name></Disorder>
						<ClassificationNodeChildList count="2">
						<ClassificationNode><Disorder id="2"><OrphaCode>900002</OrphaCode><Name lang="en">example two</Name></Disorder>
						<ClassificationNodeChildList count="0"/></ClassificationNode>
						<ClassificationNode><Disorder id="3"><OrphaCode>900003</OrphaCode><Name lang="en">example three</Name></Disorder>
						</ClassificationNode></ClassificationNodeChildList></ClassificationNode></ClassificationNodeRootList>
						</Classification></ClassificationList></JDBOR>
						""");
		assertThat(facts.relations()).containsExactly("orphanet:900002 SUBCLASS_OF orphanet:900001",
				"orphanet:900003 SUBCLASS_OF orphanet:900001");
		assertThat(facts.datasets()).extracting("slug").containsExactly("orphadata-product3");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					<html/>                                                                                          | JDBOR
					<JDBOR><HPODisorderSetStatusList/></JDBOR>                                                       | product 4
					<JDBOR><DisorderList><Disorder><OrphaCode>1</OrphaCode><AverageAgeOfOnsetList/></Disorder></DisorderList></JDBOR> | product 9
					<JDBOR><DisorderList><Disorder>                                                                  | No valid XML
					<JDBOR/>                                                                                         | DisorderList
					<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><JDBOR><DisorderList><Disorder><Name>&e;</Name></Disorder></DisorderList></JDBOR> | No valid XML
					""")
	void refusesOtherDocuments(String content, String message) {
		assertThatExceptionOfType(BrokenFile.class).isThrownBy(() -> read(content)).withMessageContaining(message);
	}

	private RecordedFacts read(String content) {
		return RecordedFacts.of(new Orphadata(), this.folder.resolve("orphadata.xml.gz"), content);
	}

}
