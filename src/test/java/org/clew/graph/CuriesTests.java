package org.clew.graph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Curies}.
 */
class CuriesTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			MONDO:0000001, MONDO:0000001
			mondo_0000001, MONDO:0000001
			http://purl.obolibrary.org/obo/DOID_1612, DOID:1612
			http://purl.obolibrary.org/obo/Orphanet_58, orphanet:58
			http://www.orpha.net/ORDO/Orphanet_58, orphanet:58
			Orphanet_58, orphanet:58
			ORPHA:58, orphanet:58
			ORDO:Orphanet_58, orphanet:58
			ORDO:58, orphanet:58
			NCI:C3088, NCIT:C3088
			UMLS_CUI:C0018923, UMLS:C0018923
			http://linkedlifedata.com/resource/umls/id/C0012634, UMLS:C0012634
			MIM:607785, OMIM:607785
			https://omim.org/entry/607785, OMIM:607785
			https://omim.org/phenotypicSeries/PS104300, OMIMPS:PS104300
			SNOMEDCT_US_2025_09_01:445227008, SNOMEDCT:445227008
			http://identifiers.org/snomedct/64572001, SNOMEDCT:64572001
			SCTID:64572001, SNOMEDCT:64572001
			mesh:D004194, MESH:D004194
			http://identifiers.org/mesh/D004194, MESH:D004194
			https://identifiers.org/umls:C1145144, UMLS:C1145144
			http://www.ebi.ac.uk/efo/EFO_0000408, EFO:0000408
			rxcui:12574, RXCUI:12574
			chembl:CHEMBL25, CHEMBL.COMPOUND:CHEMBL25
			CHEMBL.COMPOUND:CHEMBL25, CHEMBL.COMPOUND:CHEMBL25
			CHEMBL25, CHEMBL.COMPOUND:CHEMBL25
			ENSG00000121410, ENSEMBL:ENSG00000121410
			NCT02925234, CLINICALTRIALS:NCT02925234
			hgnc:HGNC:5, HGNC:5
			entrez:1, NCBIGene:1
			SwissProt:P04217, UniProtKB:P04217
			ICDO:9120/3, ICDO:9120/3
			ICD-10:C93.3, ICD10:C93.3
			PubMed:1234, PMID:1234
			https://doi.org/10.1186/S13023, doi:10.1186/s13023
			PMC1234, ''
			GO:0005576, GO:0005576
			""")
	void readsWhatFilesWrite(String written, String curie) {
		assertThat(Curies.of(written).orElse("")).isEqualTo(curie);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "imatinib", "url:http\\://en.wikipedia.org/wiki/Hemangiosarcoma", "OMIM:",
			"https://example.org/page", "not an identifier: at all", "HLA-B27_positive" })
	void takesNothingElseForAnIdentifier(String written) {
		assertThat(Curies.of(written)).isEmpty();
	}

	@Test
	void addsPrefixesThatAreMissing() {
		assertThat(Curies.of("HGNC", "5")).contains("HGNC:5");
		assertThat(Curies.of("HGNC", "HGNC:5")).contains("HGNC:5");
		assertThat(Curies.of("pmc", "123")).contains("PMC:PMC123");
		assertThat(Curies.of("OMIM", " ")).isEmpty();
	}

	@Test
	void tellsPublicationsFromOtherIdentifiers() {
		assertThat(Curies.publication("pmid:22587682")).contains("PMID:22587682");
		assertThat(Curies.publication("https://pubmed.ncbi.nlm.nih.gov/22587682/")).contains("PMID:22587682");
		assertThat(Curies.publication("PMID:none")).isEmpty();
		assertThat(Curies.publication("OMIM:607785")).isEmpty();
	}

}
