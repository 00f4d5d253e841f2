package org.clew.atlas.disease;

import java.nio.file.Path;
import java.util.List;

import org.clew.atlas.table.Published;
import org.clew.atlas.table.Unjoined;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Diseases}, over a few lines in the publishers' forms.
 */
class DiseasesTests {

	private final Unjoined unjoined = new Unjoined();

	private final Diseases diseases = Diseases
		.of(new Published(Path.of("src/test/resources/atlas/published")), new CuratedDiseases(
				List.of(new CuratedDisease("ONCOTREE:OWN", "Own tumor", null, List.of("MONDO:0005070"), "By its name"),
						new CuratedDisease("ONCOTREE:SAME", "Same", "MONDO:0005105", List.of(), "The same name")),
				List.of(new CuratedDiseaseName("MONDO:0100135", "Dravet syndrome", List.of("Dravet"), List.of("SME"),
						List.of())),
				List.of(new WrongParent("MONDO:0009693", "plasma cell myeloma", "MONDO:0005070", null, "A test"))),
				this.unjoined);

	@Test
	void namesADiseaseWithoutItsKind() {
		assertThat(row("MONDO:0005070").name()).isEqualTo("neoplasm");
		assertThat(row("MONDO:0005070").synonyms()).containsExactly("tumor");
	}

	@Test
	void leavesOutWhatIsObsoleteOrNoDisease() {
		assertThat(this.diseases.rows()).extracting(DiseaseRow::id).doesNotContain("MONDO:0000348", "MONDO:0021127");
		assertThat(this.unjoined.lines()).anyMatch((line) -> line.contains("obsolete posterior polar cataract"));
	}

	@Test
	void joinsAnOldNumberToTheTermOfTheSameName() {
		assertThat(row("MONDO:0100135").identifiers()).contains("MONDO:0011794", "orphanet:33069");
		assertThat(this.diseases.find("MONDO:0011794")).hasValue("MONDO:0100135");
		assertThat(this.diseases.find("orphanet:33069")).hasValue("MONDO:0100135");
	}

	@Test
	void joinsWhatIsLeftOfAMergerInAnotherOrderOrKind() {
		assertThat(this.diseases.find("MONDO:0008102")).hasValue("MONDO:0008101");
		assertThat(this.diseases.find("MONDO:0008103")).hasValue("MONDO:0008101");
	}

	@Test
	void takesOnlyRelatedFromAnAbbreviationThatDiseasesShare() {
		assertThat(row("MONDO:0100135").related()).containsExactly("DS");
		assertThat(row("MONDO:0008608").related()).containsExactly("DS");
		assertThat(row("MONDO:0009693").related()).contains("MM");
	}

	@Test
	void givesAnAbbreviationToTheDiseaseWhoseWordsItAbbreviates() {
		assertThat(row("MONDO:0008002").synonyms()).contains("CML");
		assertThat(row("MONDO:0008001").related()).containsExactly("CML");
	}

	@Test
	void givesASharedNameToTheDiseaseThatTheOthersAreKindsOf() {
		assertThat(row("MONDO:0008003").synonyms()).containsExactly("astrocytoma");
		assertThat(row("MONDO:0008004").related()).containsExactly("astrocytoma");
		assertThat(this.diseases.named("astrocytoma")).containsExactly("MONDO:0008003");
	}

	@Test
	void takesTheNameThatTheDiseaseOntologyGives() {
		assertThat(row("MONDO:0007002").synonyms()).containsExactly("two");
	}

	@Test
	void takesACodeOfOncoTreeThatNamesNothingElseForAName() {
		assertThat(row("MONDO:0009693").synonyms()).contains("PCM");
	}

	@Test
	void keepsANameThatTwoDiseasesShareWithBoth() {
		assertThat(this.diseases.named("multiple myeloma")).containsExactly("MONDO:0009693", "MONDO:0009999");
	}

	@Test
	void tellsWhatIsNoIdentifier() {
		assertThat(row("MONDO:0009999").identifiers()).isEmpty();
		assertThat(this.unjoined.lines()).anyMatch((line) -> line.endsWith("MONDO:0009999 NCIT:77"));
	}

	@Test
	void joinsTumourTypesByExactReferencesThatAgreeWithTheName() {
		assertThat(row("MONDO:0005105").identifiers()).contains("ONCOTREE:MEL");
		assertThat(row("MONDO:0009693").identifiers()).contains("ONCOTREE:PCM", "MESH:D009101");
		assertThat(row("MONDO:0100135").identifiers()).doesNotContain("ONCOTREE:ODD");
		assertThat(this.unjoined.lines()).anyMatch((line) -> line.contains("another name") && line.contains("ODD"))
			.anyMatch((line) -> line.contains("no exact match") && line.contains("NONE"));
	}

	@Test
	void takesWhatPeopleDecidedOverWhatSourcesSay() {
		assertThat(this.diseases.find("ONCOTREE:SAME")).hasValue("MONDO:0005105");
		assertThat(parents("ONCOTREE:OWN")).containsExactly("MONDO:0005070");
		assertThat(parents("MONDO:0009693")).doesNotContain("MONDO:0005070");
		assertThat(row("MONDO:0100135").synonyms()).contains("Dravet").doesNotContain("SME");
	}

	@Test
	void climbsOverGroupsThatHaveNoName() {
		assertThat(parents("MONDO:0005071")).containsExactly("MONDO:0000001");
	}

	@Test
	void marksGroupsThatGatherByOrgan() {
		assertThat(row("MONDO:0005071").groupedBy()).isEqualTo(Grouping.ORGAN_SYSTEM);
		assertThat(row("MONDO:0005070").groupedBy()).isNull();
	}

	@Test
	void saysOfAMalformationThatItIsOneWhereOnlyTheOrganIsSaid() {
		assertThat(parents("MONDO:0007001")).containsExactly("MONDO:0005071", "MONDO:0021147");
	}

	@Test
	void placesByNameWhatNobodyPlaces() {
		assertThat(parents("MONDO:0006486")).containsExactly("MONDO:0005105");
	}

	@Test
	void closesNoCycle() {
		assertThat(parents("MONDO:0007003")).containsExactly("MONDO:0005070");
		Hierarchy hierarchy = new Hierarchy(this.unjoined);
		hierarchy.add("a", "b", "one");
		Edges back = new Edges();
		back.add("b", "a");
		hierarchy.addNew(back, "two", (child) -> true);
		assertThat(hierarchy.rows()).containsExactly(new DiseaseParentRow("a", "b", List.of("one")));
		assertThat(this.unjoined.lines()).anyMatch((line) -> line.endsWith("would close a cycle: two\tb under a"));
	}

	@Test
	void leavesOutAndTellsADisorderThatMondoLacks() {
		assertThat(this.diseases.rows()).noneMatch((row) -> row.id().equals("orphanet:999"));
		assertThat(this.unjoined.lines()).anyMatch((line) -> line.contains("orphanet:999 Unheard-of disease"));
	}

	private DiseaseRow row(String id) {
		return this.diseases.rows().stream().filter((row) -> row.id().equals(id)).findAny().orElseThrow();
	}

	private List<String> parents(String id) {
		return this.diseases.parents()
			.stream()
			.filter((row) -> row.child().equals(id))
			.map(DiseaseParentRow::parent)
			.toList();
	}

}
