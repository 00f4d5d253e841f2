package org.clew.name;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link NameKey}.
 */
class NameKeyTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Lung Cancer, Non-Small Cell | non-small cell lung cancer
			Lung Cancer, Nonsmall Cell | Non-small-cell lung cancer
			Leukemia, Myeloid, Acute | acute myeloid leukaemia
			Lymphoma, Large B-Cell, Diffuse | Diffuse large B cell lymphoma
			Lymphoma, Follicular | follicular lymphoma
			Diabetes Mellitus, Type 1 | type I diabetes mellitus
			carcinoma of the lung | lung carcinoma
			Alzheimer's disease | Alzheimer’s Disease
			Alzheimer's disease | Alzheimer disease
			Stüve-Wiedemann syndrome | Stuve Wiedemann syndrome
			Sjögren’s syndrome | Sjogren syndrome
			Løken | Loken
			Granulomatosis With Polyangiitis | granulomatosis with polyangiitis
			inflammatory myofibroblastic tumour | Inflammatory Myofibroblastic Tumors
			haemolytic uraemic syndrome | hemolytic uremic syndrome
			phaeochromocytoma | pheochromocytoma
			Oesophageal Neoplasms | esophageal neoplasm
			paediatric orthopaedics | pediatric orthopedics
			anaemia, sideroblastic | sideroblastic anemia
			diarrhoea | diarrhea
			coeliac disease | celiac disease
			generalised epilepsy | generalized epilepsy
			neutropaenia | neutropenia
			foetal alcohol syndrome | fetal alcohol syndrome
			oedema | edema
			Soft Tissue Sarcomas | soft-tissue sarcoma
			bone metastases | bone metastasis
			immune deficiencies | immune deficiency
			Plexiform Neurofibromas | plexiform neurofibroma
			halo nevi | halo naevus
			mucopolysaccharidosis type IIIA | mucopolysaccharidosis, type 3A
			Factor VIII deficiency | factor 8 deficiency
			Stage IV Melanoma | melanoma, stage 4
			α1-antitrypsin deficiency | alpha-1 antitrypsin deficiency
			β-thalassaemia | beta thalassemia
			TNFα | TNF-alpha
			Interferon alfa-2b | interferon α2b
			STI-571 | STI571
			CD-20 | CD20
			COVID-19 | Covid 19
			BRCA1 | BRCA-1
			HER2+ breast cancer | HER2-positive breast cancer
			ER- breast cancer | breast cancer, ER negative
			Philadelphia chromosome-positive ALL | Philadelphia Chromosome Positive ALL
			multi-drug resistant tuberculosis | multidrug-resistant tuberculosis
			post-traumatic stress disorder | posttraumatic stress disorder
			ductal carcinoma in situ | Ductal carcinoma in-situ
			head & neck cancer | head and neck cancer
			amphetamine sulphate | amfetamine sulfate
			imatinib mesilate | Imatinib Mesylate
			Gleevec® | GLEEVEC
			deletion 1q21.1 | 1q21.1 deletion
			IFN-γ | IFN-gamma
			TGF-β | TGF-beta
			NF-κB | NF-kappa B
			177Lu-DOTATATE | Lu-177 DOTATATE
			Lutetium (177Lu) dotatate | [177Lu] DOTATATE
			Lutetium Lu 177 dotatate | 177Lu dotatate
			I-131 tositumomab | Iodine I 131 Tositumomab
			Technetium Tc-99m sestamibi | 99mTc-sestamibi
			""")
	void givesSpellingsOfOneNameOneKey(String one, String other) {
		assertThat(NameKey.of(one)).isPresent().isEqualTo(NameKey.of(other));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			diabetes mellitus type 1 | diabetes mellitus type 2
			small cell lung cancer | non-small cell lung cancer
			Hodgkin lymphoma | non-Hodgkin lymphoma
			lung cancer | lung carcinoma
			lung cancer | lung neoplasm
			brain tumor | brain cancer
			hepatitis A | hepatitis B
			HER2+ breast cancer | HER2- breast cancer
			ER positive HER2 negative breast cancer | ER negative HER2 positive breast cancer
			low-grade glioma with high risk | high-grade glioma with low risk
			high-risk low-grade glioma | low-risk high-grade glioma
			hypothyroidism with hypertension | hyperthyroidism with hypotension
			insulin-dependent diabetes | non-insulin-dependent diabetes
			interleukin 1 receptor type 2 | interleukin 2 receptor type 1
			cystic fibrosis related diabetes | diabetes related cystic fibrosis
			epilepsy without ataxia | ataxia without epilepsy
			tumor of brain due to infection | infection of brain due to tumor
			B-cell lymphoma | T-cell lymphoma
			5q- syndrome | 5q+ syndrome
			t(9;22) | t(8;21)
			trisomy 12 | trisomy 1 2
			AZD 12-34 | AZD 123-4
			KRAS | KRA
			GAPDHS | GAPDH
			RFPL1S | RFPL1
			pancreatitis | pancreas
			(+)-catechin | (-)-catechin
			(R,S)-mefloquine | (S,R)-mefloquine
			subunit Balpha | subunit B'alpha
			3,4'-stilbendiol | 3,4-stilbendiol
			B'alpha | B''alpha
			tenofovir disoproxil | tenofovir alafenamide
			I-cell disease | 1-cell disease
			progressive multiple sclerosis | multiple sclerosis
			""")
	void keepsDifferentThingsApart(String one, String other) {
		assertThat(NameKey.of(one)).isPresent().isNotEqualTo(NameKey.of(other));
	}

	@ParameterizedTest
	@CsvSource({ "pancreatitis", "lupus", "psoriasis", "virus", "abscess", "AIDS", "KRAS", "leprosy" })
	void leavesWordsThatOnlyLookLikePlurals(String word) {
		assertThat(NameKey.of(word)).hasValue(word.toLowerCase(Locale.ROOT));
	}

	@ParameterizedTest
	@CsvSource({ "''", "' '", "---", "(+/-)?!" })
	void hasNoKeyWithoutWords(String nothing) {
		assertThat(NameKey.of(nothing.replace("(+/-)", ""))).isEmpty();
	}

	@Test
	void hasNoKeyForTextLongerThanAnyName() {
		assertThat(NameKey.of("long ".repeat(1000))).isEmpty();
	}

	@Test
	void keepsNamesInOtherScripts() {
		assertThat(NameKey.of("肺がん")).isPresent();
		assertThat(NameKey.of("Рак легкого")).isEqualTo(NameKey.of("рак легкого"));
	}

	@Test
	void listsEachKeyOnce() {
		assertThat(NameKey.all(List.of("Imatinib", "STI-571", "STI571", "imatinib", "-"))).containsExactly("imatinib",
				"sti571");
	}

	@ParameterizedTest
	@CsvSource({ "C-Kit, ckit", "B7-H1, b7h1", "5-FU, 5fu", "T-DM1, tdm1" })
	void knowsShortNamesWithoutTheirHyphenToo(String name, String key) {
		assertThat(NameKey.all(List.of(name))).contains(key);
		assertThat(NameKey.unhyphenated(name)).contains(key);
	}

	@ParameterizedTest
	@CsvSource({ "IFN-γ, IFNG", "TGF-β, TGFB", "NF-κB, NFKB", "IFN-gamma, IFNG" })
	void readsGreekLettersOfSymbols(String text, String symbol) {
		assertThat(GreekSymbol.of(text)).contains(symbol);
	}

	@Test
	void readsNoSymbolFromWords() {
		assertThat(GreekSymbol.of("beta thalassemia")).isEmpty();
		assertThat(NameKey.unhyphenated("non-small")).isEmpty();
	}

}
