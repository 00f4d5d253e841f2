package org.clew.seed.atlas;

import java.util.List;
import java.util.Map;

import org.clew.claim.LinkClaim;
import org.clew.claim.NodeClaim;
import org.clew.claim.Owner;
import org.clew.seed.plan.Plan;
import org.clew.seed.plan.Relation;
import org.clew.seed.record.Records;
import org.clew.seed.record.SeedFiles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link Atlas}: small tables under the minimal seed.
 */
class AtlasTests {

	private static final String SEED = "classpath:seed/minimal";

	private static final Plan CURATED = Plan.of(Records.read(SeedFiles.at(SEED)));

	private static final Plan PLAN = new Atlas(SeedFiles.atlas(SEED)).under(CURATED);

	@Test
	void isNothingWithoutTables() {
		assertThat(new Atlas(new SeedFiles("", List.of())).under(CURATED)).isSameAs(CURATED);
	}

	@Test
	void keepsWhatPeopleWroteAndAddsNames() {
		NodeClaim disease = node("MONDO:0000003");
		assertThat(disease.owner()).isEqualTo(Owner.SEED);
		assertThat(disease.properties()).containsEntry("name", "Alpha tumour")
			.containsEntry("synonyms", List.of("Alphoma", "alpha neoplasm", "AT"))
			.containsEntry("relatedSynonyms", List.of("alpha growth"))
			.containsEntry("identifiers", List.of("orphanet:301", "DOID:401", "NCIT:C301"));
		assertThat((List<?>) disease.properties().get("nameKeys")).map(Object::toString)
			.contains("alpha neoplasm", "alpha tumor");
		assertThat(PLAN.identifiers()).containsEntry("NCIT:C301", "MONDO:0000003")
			.containsEntry("UNIPROTKB:P00001", "HGNC:101");
		assertThat(said("MONDO:0000003", Relation.STATED_BY, "clew:source/diseases/2026-08")).singleElement()
			.satisfies((said) -> assertThat(said).containsEntry("statement", "MONDO:0000003").containsKey("position"));
	}

	@Test
	void drawsWhatNobodyWrote() {
		NodeClaim disease = node("MONDO:0000004");
		assertThat(disease.owner()).isEqualTo(Owner.ATLAS);
		assertThat(disease.properties()).containsEntry("name", "beta tumour")
			.containsEntry("nameKeys", List.of("beta tumor"))
			.containsEntry("nameOrder", "beta tumour")
			.containsEntry("identifiers", List.of("orphanet:304"));
		assertThat(node("MONDO:0000005").properties()).containsEntry("groupedBy", "AGE");
		assertThat(node("HGNC:102").properties()).containsEntry("symbol", "TWO2")
			.containsEntry("organism", "Homo sapiens");
		assertThat(node("clew:deltamab").properties()).containsEntry("nameOnly", true)
			.doesNotContainKeys("stage", "approved");
	}

	@Test
	void joinsByIdentifierOfAnotherVocabularyAndByNameOfADrug() {
		assertThat(PLAN.nodes()).extracting(NodeClaim::id).doesNotContain("DrugCentral:11");
		assertThat(node("CHEMBL.COMPOUND:CHEMBL1").properties()).containsEntry("name", "Alphatinib")
			.containsEntry("synonyms", List.of("Alpha", "Alphabrand"));
		assertThat(said("CHEMBL.COMPOUND:CHEMBL3", Relation.FORM_OF, "CHEMBL.COMPOUND:CHEMBL1")).singleElement()
			.satisfies((said) -> assertThat(said).containsEntry("kind", "SALT"));
	}

	@Test
	void findsTargetByPreviousSymbol() {
		assertThat(node("HGNC:101").properties()).containsEntry("synonyms", List.of("receptor 1", "R1", "OLD1"))
			.containsEntry("previousSymbols", List.of("OLD1"));
	}

	@Test
	void neverTurnsTheHierarchyRound() {
		assertThat(said("MONDO:0000002", Relation.SUBCLASS_OF, "MONDO:0000003")).isEmpty();
		assertThat(said("MONDO:0000003", Relation.SUBCLASS_OF, "MONDO:0000002")).singleElement()
			.satisfies((said) -> assertThat(said).containsEntry("sources",
					List.of("clew:review", "clew:source/diseases/2026-08")));
	}

	@Test
	void letsAStageFollowFromLicencesAndLabels() {
		assertThat(node("CHEMBL.COMPOUND:CHEMBL3").properties()).containsEntry("stage", "APPROVAL")
			.containsEntry("stageFrom", "LICENCE")
			.containsEntry("approved", true);
		assertThat(node("CHEMBL.COMPOUND:CHEMBL3/licence-us-authorised").properties())
			.containsEntry("date", "2011-08-26")
			.containsEntry("orphan", true)
			.doesNotContainKey("conditional");
		assertThat(
				said("CHEMBL.COMPOUND:CHEMBL3", Relation.LICENSED_AS, "CHEMBL.COMPOUND:CHEMBL3/licence-us-authorised"))
			.singleElement()
			.satisfies((said) -> assertThat(said).containsEntry("publications", List.of("PMID:1002"))
				.containsEntry("statements", List.of("register 7")));
	}

	@Test
	void drawsALicenceOfPeopleOnce() {
		assertThat(PLAN.nodes()).extracting(NodeClaim::id)
			.doesNotContain("CHEMBL.COMPOUND:CHEMBL1/licence-eu-withdrawn");
		assertThat(node("CHEMBL.COMPOUND:CHEMBL1/licence-1").properties()).containsEntry("date", "2020")
			.containsEntry("conditional", false)
			.containsEntry("brands", List.of("Alphabrand", "Second brand"));
	}

	@Test
	void drawsALabelOfPeopleOnceAndNoneOfAnUnknownDrug() {
		assertThat(PLAN.nodes()).extracting(NodeClaim::id)
			.contains("clew:label-a")
			.doesNotContain("clew:label-b", "clew:label-c");
		assertThat(node("clew:label-a").properties()).containsEntry("name", "gammatinib for beta tumour")
			.containsEntry("minimumAgeYears", 12.0)
			.containsEntry("accelerated", true)
			.containsEntry("tissueAgnostic", false)
			.containsEntry("readBy", "PERSON")
			.doesNotContainKey("line");
		assertThat(said("CHEMBL.COMPOUND:CHEMBL1/label-1", Relation.STATED_BY, "clew:source/drugs/2025-08")).hasSize(1);
	}

	@Test
	void keepsThePropertiesOfACuratedRelationAndAddsSources() {
		assertThat(said("CHEMBL.COMPOUND:CHEMBL1", Relation.ACTS_ON, "HGNC:101")).singleElement()
			.satisfies((said) -> assertThat(said).containsEntry("action", "INHIBITOR")
				.containsEntry("direction", "INHIBITORY")
				.containsEntry("sources", List.of("clew:review", "clew:atlas", "clew:source/drugs/2025-08"))
				.containsEntry("statements", List.of("Table 2, row 1", "", "agonist")));
		assertThat(said("MONDO:0000003", Relation.IMPLICATES, "HGNC:101"))
			.filteredOn((said) -> "BIOMARKER".equals(said.get("role")))
			.singleElement()
			.satisfies((said) -> assertThat(said).containsEntry("functionalEffect", "EXPRESSED")
				.containsEntry("confidence", "STRONG"));
	}

	@Test
	void keepsApartWhatSourcesOfTheAtlasContradict() {
		assertThat(said("MONDO:0000004", Relation.IMPLICATES, "HGNC:102"))
			.extracting((said) -> said.get("functionalEffect"), (said) -> said.get("confidence"))
			.containsExactly(org.assertj.core.groups.Tuple.tuple("LOSS_OF_FUNCTION", "DEFINITIVE"),
					org.assertj.core.groups.Tuple.tuple("GAIN_OF_FUNCTION", "LIMITED"));
	}

	@Test
	void drawsExclusionsAndStrategies() {
		assertThat(said("HGNC:101", Relation.EXCLUDES, "HGNC:102")).singleElement()
			.satisfies((said) -> assertThat(said).containsEntry("disease", "MONDO:0000003"));
		assertThat(said("HGNC:101", Relation.EXPLOITS_LOSS, "HGNC:102")).singleElement()
			.satisfies((said) -> assertThat(said).containsEntry("drugs", List.of("CHEMBL.COMPOUND:CHEMBL3")));
	}

	@Test
	void drawsEvidenceWithASentenceOfItsFields() {
		assertThat(node("clew:finding-1").properties()).containsEntry("summary", "It stops working.");
		assertThat(node("clew:finding-2").properties())
			.containsEntry("name", "TWO2 loss in beta tumour: no support for a response to Alphatinib + gammatinib")
			.containsEntry("stance", "OPPOSES")
			.containsEntry("profile", "TWO2 loss")
			.containsEntry("flagged", true);
		assertThat(said("PMID:2001", Relation.REPORTS, "clew:finding-2")).hasSize(1);
		assertThat(said("clew:finding-2", Relation.BASED_ON, "clew:basis-1")).hasSize(1);
		assertThat(PLAN.nodes()).extracting(NodeClaim::id).doesNotContain("clew:finding-3");
		assertThat(node("PMID:2001").properties()).containsEntry("citation", "One A et al. 2020")
			.doesNotContainKey("title");
	}

	@Test
	void namesTheLineThatIsNoRow() {
		assertThatIllegalArgumentException().isThrownBy(() -> Table.of("atlas/a.tsv", "id\tname\nX:1\n".getBytes()))
			.withMessage("atlas/a.tsv:2 has 1 cells, and the table 2 columns");
	}

	@Test
	void listsIdentifiersWithNames() {
		assertThat(new Atlas(SeedFiles.atlas(SEED)).identifiers()).contains(
				"NCIT:C301\talpha neoplasm|Alphoma|AT|alpha growth", "UniProtKB:P00001\treceptor 1|ONE1|R1|OLD1",
				"CHEMBL.COMPOUND:CHEMBL3\tgammatinib|GAM-3|Gammabrand");
	}

	private static NodeClaim node(String id) {
		return PLAN.nodes()
			.stream()
			.filter((node) -> node.id().equals(id))
			.map(ShippedAtlas::record)
			.findFirst()
			.orElseThrow();
	}

	private static List<Map<String, Object>> said(String from, Relation type, String to) {
		return PLAN.relationships()
			.stream()
			.filter((link) -> link.type().equals(type.name()) && link.from().equals(from) && link.to().equals(to))
			.map(LinkClaim::relation)
			.toList();
	}

}
