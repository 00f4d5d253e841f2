package org.clew.ingest.kgx;

import java.nio.file.Path;
import java.util.Map;

import org.clew.ingest.BrokenFile;
import org.clew.ingest.RecordedFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for {@link Hetionet}.
 */
class HetionetTests {

	@TempDir
	private Path folder;

	@Test
	void readsNodesThatTheModelHas() {
		RecordedFacts facts = read("nodes.tsv", """
				id	name	kind
				Compound::DB90001	Example drug	Compound
				Disease::DOID:900001	example disease	Disease
				Gene::900001	EXA1	Gene
				Side Effect::C9000001	Example effect	Side Effect
				Gene	EXA2	Gene
				Gene::900003		Gene
				""");
		assertThat(facts.things()).extracting("label", "id")
			.containsExactly(tuple("Drug", "DRUGBANK:DB90001"), tuple("Disease", "DOID:900001"),
					tuple("Target", "NCBIGene:900001"));
		assertThat(facts.thing("NCBIGene:900001").properties()).containsEntry("symbol", "EXA1");
		assertThat(facts.skipped()).isEqualTo(Map.of("No place in the graph: Side Effect", 1));
		assertThat(facts.rejected()).extracting("line", "field").containsExactly(tuple(6L, "id"), tuple(7L, "name"));
	}

	@Test
	void readsBindingAndAssociationAndNamesTheRest() {
		RecordedFacts facts = read("edges.sif.gz", """
				source	metaedge	target
				Compound::DB90001	CbG	Gene::900001
				Disease::DOID:900001	DaG	Gene::900001
				Compound::DB90001	CtD	Disease::DOID:900001
				Gene::900001	Gr>G	Gene::900002
				Gene::900001	CbG	Compound::DB90001
				""");
		assertThat(facts.relations()).containsExactly("DRUGBANK:DB90001 ACTS_ON NCBIGene:900001",
				"DOID:900001 IMPLICATES NCBIGene:900001");
		assertThat(facts.links().get(0).properties())
			.isEqualTo(Map.of("action", "BINDING_AGENT", "direction", "UNCLEAR", "specificity", "SINGLE_PROTEIN"));
		assertThat(facts.links().get(1).properties()).containsEntry("role", "OTHER");
		assertThat(facts.skipped())
			.isEqualTo(Map.of("No place in the graph: CtD", 1, "No place in the graph: Gr>G", 1));
		assertThat(facts.rejected()).extracting("line", "field").containsExactly(tuple(6L, "metaedge"));
	}

	@Test
	void refusesOtherTables() {
		assertThatExceptionOfType(BrokenFile.class).isThrownBy(() -> read("a.tsv", "id\tname\nx\ty\n"))
			.withMessageContaining("metaedge");
	}

	private RecordedFacts read(String name, String content) {
		return RecordedFacts.of(new Hetionet(), this.folder.resolve(name), content);
	}

}
