package org.clew.atlas.target;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.clew.atlas.table.Published;
import org.clew.atlas.table.Unjoined;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Targets}, over a few lines in the publishers' forms.
 */
class TargetsTests {

	private final Unjoined unjoined = new Unjoined();

	private final Targets targets = Targets.of(new Published(Path.of("src/test/resources/atlas/published")), List.of(),
			Set.of("DS")::contains, this.unjoined);

	@Test
	void hasGenesWithProteinsUnderTheirApprovedSymbols() {
		assertThat(row("HGNC:4764").symbol()).isEqualTo("H3-3A");
		assertThat(row("HGNC:4764").previous()).containsExactly("H3F3A");
		assertThat(this.targets.rows()).extracting(TargetRow::id).doesNotContain("HGNC:22");
	}

	@Test
	void leavesOutAnAliasThatIsTheSymbolOfSomethingElse() {
		assertThat(this.targets.named("AAVS1")).isEmpty();
		assertThat(this.unjoined.lines()).anyMatch((line) -> line.endsWith("AAVS1 of PPP1R12C, now HGNC:22"));
	}

	@Test
	void leavesOutAnAliasThatAbbreviatesADisease() {
		assertThat(row("HGNC:11179").synonyms()).isEmpty();
	}

	@Test
	void takesAFormerSymbolBeforeAnAlias() {
		assertThat(this.targets.named("sept2")).containsExactly("HGNC:7729");
		assertThat(row("HGNC:15848").synonyms()).isEmpty();
	}

	@Test
	void givesAnIdentifierThatGenesShareToNone() {
		assertThat(this.targets.find("UniProtKB:P84243")).isEmpty();
		assertThat(row("HGNC:4764").identifiers()).containsExactly("ENSEMBL:ENSG00000163041", "NCBIGene:3020");
		assertThat(this.targets.find("CHEMBL.TARGET:CHEMBL4247")).hasValue("HGNC:427");
		assertThat(row("HGNC:427").synonyms()).containsExactly("ALK tyrosine kinase receptor", "CD246");
	}

	@Test
	void knowsComplexesByTheirMembers() {
		assertThat(this.targets.whole("Septins, 2 and 6")).hasValue("clew:septins-2-and-6");
		assertThat(this.targets.members()).extracting(TargetMemberRow::member)
			.containsExactly("HGNC:7729", "HGNC:15848");
		assertThat(this.unjoined.lines()).anyMatch((line) -> line.contains("no one gene") && line.contains("Histones"));
	}

	private TargetRow row(String id) {
		return this.targets.rows().stream().filter((row) -> row.id().equals(id)).findAny().orElseThrow();
	}

}
