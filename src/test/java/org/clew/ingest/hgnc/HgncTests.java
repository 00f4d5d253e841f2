package org.clew.ingest.hgnc;

import java.nio.file.Path;
import java.util.List;
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
 * Tests for {@link Hgnc}.
 */
class HgncTests {

	private static final String FILE = """
			symbol	hgnc_id	name	locus_type	status	alias_symbol	alias_name	prev_symbol	prev_name	date_modified	entrez_id	ensembl_gene_id	uniprot_ids	omim_id	orphanet	unheard_of
			EXA1	HGNC:900001	example gene 1	gene with protein product	Approved	"EX|XA1"	"example, one|first"	"OLD1|OLD2"	earlier example	2031-02-03	900001	ENSG90000000001	"P90001|P90002"	900001	900001	x
			EXR1	HGNC:900002	example RNA 1	RNA, micro	Approved					2031-01-01
			EXP1	HGNC:900003	example pseudogene 1	pseudogene	Approved							P90003
			EXT1A	HGNC:900004	example segment	T cell receptor gene	Approved					2031-01-01			P90004
			EXF	HGNC:900005	example site	fragile site	Approved
			OLD~withdrawn	HGNC:900006	symbol withdrawn, see [HGNC:900001](/data/gene-symbol-report/#!/hgnc_id/HGNC:900001)		Symbol Withdrawn
			GONE~withdrawn	HGNC:900007	entry withdrawn		Entry Withdrawn
			EXB	none	example without number	gene with protein product	Approved
				HGNC:900008	example without symbol	gene with protein product	Approved
			""";

	@TempDir
	private Path folder;

	@Test
	void readsGenesAsTargets() {
		RecordedFacts facts = read(FILE);
		assertThat(facts.thing("HGNC:900001").label()).isEqualTo("Target");
		assertThat(facts.thing("HGNC:900001").properties()).isEqualTo(Map.of("name", "example gene 1", "symbol", "EXA1",
				"type", "SINGLE_PROTEIN", "organism", "Homo sapiens", "previousSymbols", List.of("OLD1", "OLD2"),
				"synonyms", List.of("EX", "XA1", "OLD1", "OLD2", "example, one", "first", "earlier example")));
		assertThat(facts.things()).extracting("id").containsExactly("HGNC:900001", "HGNC:900002", "HGNC:900004");
		assertThat(facts.thing("HGNC:900002").properties()).containsEntry("type", "NUCLEIC_ACID");
		assertThat(facts.thing("HGNC:900004").properties()).containsEntry("type", "SINGLE_PROTEIN");
	}

	@Test
	void takesOneIdentifierOfEachVocabularyAsTheSame() {
		RecordedFacts facts = read(FILE);
		assertThat(facts.references("HGNC:900001", Kind.EXACT)).containsExactly("NCBIGene:900001",
				"ENSEMBL:ENSG90000000001", "UniProtKB:P90001");
		assertThat(facts.references("HGNC:900001", Kind.RELATED)).containsExactly("UniProtKB:P90002", "OMIM:900001");
	}

	@Test
	void letsTheReplacingGeneKeepWithdrawnNumbers() {
		RecordedFacts facts = read(FILE);
		assertThat(facts.mappings()).extracting("label", "id", "other", "kind")
			.containsExactly(tuple("Target", "HGNC:900001", "HGNC:900006", Kind.OBSOLETE));
		RecordedFacts withdrawn = read("""
				HGNC_ID	STATUS	WITHDRAWN_SYMBOL	MERGED_INTO_REPORT(S) (i.e HGNC_ID|SYMBOL|STATUS)
				HGNC:900010	Merged/Split	OLDX	HGNC:900001|EXA1|Approved
				HGNC:900011	Merged/Split	OLDY	HGNC:900001|EXA1|Approved, HGNC:900002|EXR1|Approved
				HGNC:900012	Entry Withdrawn	OLDZ
				""");
		assertThat(withdrawn.mappings()).extracting("id", "other").containsExactly(tuple("HGNC:900001", "HGNC:900010"));
		assertThat(withdrawn.skipped()).containsOnlyKeys("Withdrawn, and several replace it",
				"Withdrawn, and nothing replaces it");
	}

	@Test
	void countsWhatItLeavesOut() {
		RecordedFacts facts = read(FILE);
		assertThat(facts.rows()).isEqualTo(9);
		assertThat(facts.skipped()).isEqualTo(Map.of("No product that a drug could act on: pseudogene", 1,
				"No product that a drug could act on: fragile site", 1, "Withdrawn, and nothing replaces it", 1));
		assertThat(facts.rejected()).extracting("line", "field", "value")
			.containsExactly(tuple(9L, "hgnc_id", "none"), tuple(10L, "symbol", null));
	}

	@Test
	void isAsOldAsItsNewestRow() {
		assertThat(read(FILE).datasets()).extracting("date").containsExactly("2031-02-03");
	}

	@Test
	void refusesOtherTables() {
		assertThatExceptionOfType(BrokenFile.class).isThrownBy(() -> read("gene_name\tdrug_name\nA\tB\n"))
			.withMessageContaining("hgnc_id");
		assertThatExceptionOfType(BrokenFile.class).isThrownBy(() -> read(""));
	}

	private RecordedFacts read(String content) {
		return RecordedFacts.of(new Hgnc(), this.folder.resolve("hgnc.tsv.gz"), content);
	}

}
