package org.clew.atlas.implication;

import java.nio.file.Path;
import java.util.List;

import org.clew.atlas.disease.CuratedDiseases;
import org.clew.atlas.disease.Diseases;
import org.clew.atlas.implication.ImplicationRow.Confidence;
import org.clew.atlas.implication.ImplicationRow.Effect;
import org.clew.atlas.implication.ImplicationRow.Role;
import org.clew.atlas.table.Published;
import org.clew.atlas.table.Unjoined;
import org.clew.atlas.target.Targets;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Implications}, over a few lines in the publishers' forms.
 */
class ImplicationsTests {

	private static final String DRAVET = "MONDO:0100135";

	private final Unjoined unjoined = new Unjoined();

	private final List<ImplicationRow> rows = rows(new Published(Path.of("src/test/resources/atlas/published")));

	@Test
	void mergesWhoKnowsTheEffectWithWhoDoesNot() {
		assertThat(this.rows).contains(new ImplicationRow(DRAVET, "HGNC:10585", Role.CAUSAL_GENE,
				Effect.LOSS_OF_FUNCTION, Confidence.DEFINITIVE, null, List.of("PMID:1", "PMID:2", "PMID:5"),
				List.of("g2p", "orphanet-genes")));
	}

	@Test
	void namesTheFusionThatDrives() {
		assertThat(this.rows).contains(new ImplicationRow(DRAVET, "HGNC:427", Role.ONCOGENIC_DRIVER, Effect.UNKNOWN,
				null, "ALK fusion", List.of("PMID:3"), List.of("orphanet-genes")));
	}

	@Test
	void callsNothingCausalThatIsRefutedOrACandidate() {
		assertThat(this.rows).filteredOn((row) -> row.target().equals("HGNC:11179"))
			.containsExactly(new ImplicationRow(DRAVET, "HGNC:11179", Role.OTHER, Effect.UNKNOWN, Confidence.REFUTED,
					null, List.of("PMID:4", "PMID:6"), List.of("g2p", "orphanet-genes")));
	}

	@Test
	void hasWhatLabelsSayThatCellsCarry() {
		assertThat(this.rows).contains(new ImplicationRow(DRAVET, "HGNC:427", Role.SURFACE_ANTIGEN, Effect.EXPRESSED,
				null, null, List.of(), List.of("clew-labels")));
	}

	@Test
	void keepsTwoEffectsApart() {
		List<ImplicationRow> said = List.of(of(Effect.GAIN_OF_FUNCTION, "PMID:1"),
				of(Effect.DOMINANT_NEGATIVE, "PMID:2"), of(Effect.UNKNOWN, "PMID:3"));
		assertThat(Implications.pair(said, this.unjoined)).extracting(ImplicationRow::effect)
			.containsExactly(Effect.GAIN_OF_FUNCTION, Effect.DOMINANT_NEGATIVE, Effect.UNKNOWN);
	}

	@Test
	void tellsWhatDidNotJoin() {
		assertThat(this.unjoined.lines()).anyMatch((line) -> line.contains("no disease of the atlas"))
			.anyMatch((line) -> line.contains("not assessed by Orphanet"));
	}

	private static ImplicationRow of(Effect effect, String publication) {
		return new ImplicationRow(DRAVET, "HGNC:10585", Role.CAUSAL_GENE, effect, null, null, List.of(publication),
				List.of("g2p"));
	}

	private List<ImplicationRow> rows(Published published) {
		Diseases diseases = Diseases.of(published, CuratedDiseases.NONE, this.unjoined);
		return Implications.of(published, diseases, Targets.of(published, List.of(), diseases::isName, this.unjoined),
				List.of(new SurfaceAntigen(DRAVET, "Dravet syndrome", "HGNC:427", "ALK", List.of(), "a maintainer",
						"2026-11-30")),
				this.unjoined);
	}

}
