package org.clew.graph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Curie}.
 */
class CurieTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			MONDO:0015798,       MONDO:0015798
			MONDO_0015798,       MONDO:0015798
			orphanet:178342,     ORPHANET:178342
			ORPHA:178342,        ORPHANET:178342
			Orpha_178342,        ORPHANET:178342
			CHEMBL:CHEMBL941,    CHEMBL.COMPOUND:CHEMBL941
			chembl.compound:chembl941, CHEMBL.COMPOUND:CHEMBL941
			clew:one_two,        CLEW:ONE_TWO
			ORDO:178342,         ORPHANET:178342
			ORPHA178342,         ORPHANET:178342
			http://www.orpha.net/ORDO/Orphanet_178342, ORPHANET:178342
			http://purl.obolibrary.org/obo/MONDO_0015798, MONDO:0015798
			MIM:135100,          OMIM:135100
			ENSG00000171094,     ENSEMBL:ENSG00000171094
			ENSEMBL:ENSG00000171094.17, ENSEMBL:ENSG00000171094
			CHEMBL941,           CHEMBL.COMPOUND:CHEMBL941
			Q9UM73,              UNIPROTKB:Q9UM73
			UniProtKB:Q9UM73-2,  UNIPROTKB:Q9UM73
			HGNC:HGNC:427,       HGNC:427
			rxcui:282388,        RXCUI:282388
			oncotree:IMT,        ONCOTREE:IMT
			ICD-10:D33.1,        ICD10:D33.1
			pmid: 22114577,      PMID:22114577
			clew:gist-exon-11,   CLEW:GIST-EXON-11
			imatinib,            IMATINIB
			HLA-B27_positive,    HLA-B27_POSITIVE
			""")
	void bringsSpellingsToOne(String written, String normalized) {
		assertThat(Curie.normalize(written)).isEqualTo(normalized);
	}

	@Test
	void readsNothingThatIsLongerThanAnyIdentifier() {
		assertThat(Curie.parse("MONDO:" + "9".repeat(194))).isPresent();
		assertThat(Curie.parse("MONDO:" + "9".repeat(195))).isEmpty();
	}

}
