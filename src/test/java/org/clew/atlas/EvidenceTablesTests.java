package org.clew.atlas;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.atlas.disease.DiseaseRow;
import org.clew.atlas.evidence.EvidenceRow;
import org.clew.atlas.evidence.ExclusionRow;
import org.clew.atlas.evidence.LossStrategyRow;
import org.clew.atlas.evidence.StudyRow;
import org.clew.atlas.target.TargetRow;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the tables of evidence which Clew ships hold together.
 */
class EvidenceTablesTests {

	private static final Path FOLDER = Path.of("graph-seed/atlas");

	private static final Set<String> TARGETS = TargetRow.TABLE.read(FOLDER)
		.stream()
		.map(TargetRow::id)
		.collect(Collectors.toSet());

	private static final Set<String> DISEASES = DiseaseRow.TABLE.read(FOLDER)
		.stream()
		.map(DiseaseRow::id)
		.collect(Collectors.toSet());

	private final List<EvidenceRow> evidence = EvidenceRow.TABLE.read(FOLDER);

	private final List<StudyRow> studies = StudyRow.TABLE.read(FOLDER);

	@Test
	void evidenceRestsOnOneStudyAndNamesDrugs() {
		Set<String> ids = this.studies.stream().map(StudyRow::id).collect(Collectors.toSet());
		assertThat(ids).hasSameSizeAs(this.studies);
		assertThat(this.evidence).extracting(EvidenceRow::id).doesNotHaveDuplicates();
		assertThat(this.evidence).allSatisfy((row) -> {
			assertThat(ids).contains(row.study());
			assertThat(row.drugs()).isNotEmpty();
			assertThat(TARGETS).containsAll(row.targets());
			assertThat(row.disease() == null || DISEASES.contains(row.disease())).isTrue();
		});
	}

	@Test
	void assertionsAreNoTrials() {
		assertThat(this.evidence).filteredOn((row) -> row.id().startsWith("civic.aid:"))
			.isNotEmpty()
			.extracting(EvidenceRow::basis)
			.containsOnly("UNSPECIFIED");
	}

	@Test
	void exclusionsAndLossesNameTargetsAndWhoSaysSo() {
		assertThat(ExclusionRow.TABLE.read(FOLDER)).isNotEmpty().allSatisfy((row) -> {
			assertThat(TARGETS).contains(row.target(), row.other());
			assertThat(row.target()).isNotEqualTo(row.other());
			assertThat(DISEASES).contains(row.disease());
			assertThat(row.publications()).isNotEmpty().allMatch((id) -> id.matches("(PMID:\\d+|DOI:10\\..+)"));
		});
		assertThat(LossStrategyRow.TABLE.read(FOLDER)).isNotEmpty().allSatisfy((row) -> {
			assertThat(TARGETS).contains(row.lost(), row.drugged());
			assertThat(Stream.concat(row.publications().stream(), Stream.ofNullable(row.note()))
				.anyMatch((text) -> text.startsWith("PMID:") || text.contains("label"))).isTrue();
		});
	}

}
