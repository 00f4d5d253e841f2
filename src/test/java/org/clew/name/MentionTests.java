package org.clew.name;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for what {@link DrugMention} and {@link DiseaseMention} read.
 */
class MentionTests {

	@Test
	void readsInterventionWithBracketsAndSalt() {
		assertThat(DrugMention.candidates("Drug: Imatinib mesylate (STI571)"))
			.extracting(NameCandidate::text, NameCandidate::rule)
			.containsExactly(tuple("Imatinib mesylate (STI571)", MatchRule.NORMALIZED),
					tuple("Imatinib mesylate", MatchRule.OUTSIDE_PARENTHESIS), tuple("STI571", MatchRule.PARENTHESIS),
					tuple("Imatinib", MatchRule.WITHOUT_SALT));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Drug: repaglinide | repaglinide | NORMALIZED
			Biological: Montanide ISA 51 | Montanide ISA 51 | NORMALIZED
			Drug: APG2575 | APG-2575 | NORMALIZED
			Imatinib 400 mg | imatinib | WITHOUT_FORM
			Imatinib 400mg tablets once daily | imatinib | WITHOUT_FORM
			Drug: Lorlatinib 25 mg/day oral | lorlatinib | WITHOUT_FORM
			oral crizotinib | crizotinib | WITHOUT_FORM
			Topical timolol 0.5% gel | timolol | WITHOUT_FORM
			Rituximab IV infusion | rituximab | WITHOUT_FORM
			Paclitaxel 175 mg/m2, intravenous | paclitaxel | WITHOUT_FORM
			Metformin Extended Release | metformin | WITHOUT_FORM
			Methotrexate Injection | methotrexate | WITHOUT_FORM
			Doxorubicin Hydrochloride | doxorubicin | WITHOUT_SALT
			doxorubicin HCl 20 mg | doxorubicin | WITHOUT_SALT
			Sodium valproate | valproate | WITHOUT_SALT
			Pemetrexed disodium heptahydrate | pemetrexed | WITHOUT_SALT
			Alpelisib (BYL719) | BYL-719 | PARENTHESIS
			Crizotinib [Xalkori] | xalkori | PARENTHESIS
			Nivolumab (Opdivo, BMS-936558) | BMS936558 | PARENTHESIS
			Ruxolitinib (INCB018424) 5 mg tablet | ruxolitinib | WITHOUT_FORM
			Radium-223 dichloride | radium 223 | WITHOUT_SALT
			trastuzumab-qyyp | trastuzumab | WITHOUT_SUFFIX
			Rituximab-abbs 375 mg/m2 | rituximab | WITHOUT_SUFFIX
			IMATINIB MESYLATE EQ 100MG BASE | imatinib | WITHOUT_SALT
			""")
	void findsDrugBehindWhatRegistersWrite(String written, String name, MatchRule rule) {
		assertThat(DrugMention.candidates(written)).filteredOn((it) -> it.rule() == rule)
			.extracting(NameCandidate::key)
			.contains(NameKey.of(name).orElseThrow());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Placebo for imatinib 400 mg tablets | imatinib
			Imatinib (placebo) | imatinib
			imatinib-matched placebo | imatinib
			Discontinuation of imatinib | imatinib
			Sodium chloride | sodium
			Potassium chloride 20 mEq | potassium
			Calcium gluconate | calcium
			Magnesium sulfate | magnesium
			Tenofovir disoproxil fumarate | tenofovir
			Liposomal doxorubicin | doxorubicin
			nab-paclitaxel | paclitaxel
			(S)-nicardipine | nicardipine
			(S)-nicardipine | S
			[18F]fluorodeoxyglucose | 18F
			Trastuzumab emtansine | trastuzumab
			Anti-CD20 antibody | CD20
			""")
	void namesNoDrugThatWasNotMeant(String written, String other) {
		assertThat(DrugMention.candidates(written)).extracting(NameCandidate::key)
			.doesNotContain(NameKey.of(other).orElseThrow());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Drug: Dabrafenib + Trametinib | Dabrafenib; Trametinib
			dabrafenib and trametinib | dabrafenib; trametinib
			Dabrafenib+trametinib | Dabrafenib; trametinib
			Sacubitril/Valsartan | Sacubitril; Valsartan
			cisplatin, etoposide and ifosfamide | cisplatin; etoposide; ifosfamide
			Lenalidomide in combination with dexamethasone | Lenalidomide; dexamethasone
			Trastuzumab plus docetaxel 75 mg/m2 | Trastuzumab; docetaxel
			""")
	void splitsCombinations(String written, String parts) {
		assertThat(DrugMention.parts(written)).containsExactly(parts.split("; "));
	}

	@ParameterizedTest
	@CsvSource({ "'Imatinib 400 mg/day'", "'Interferon, alfa-2b'", "'Imatinib + placebo'", "'Montanide ISA 51'",
			"'Paclitaxel 80 mg/m2'", "'5-FU'" })
	void splitsNothingElse(String written) {
		assertThat(DrugMention.parts(written)).isEmpty();
	}

	@Test
	void offersWholeBeforeParts() {
		assertThat(DrugMention.candidates("Isosorbide dinitrate and hydralazine").getFirst().text())
			.isEqualTo("Isosorbide dinitrate and hydralazine");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Graft-versus-host Disease (GVHD) | graft versus host disease | OUTSIDE_PARENTHESIS
			Graft-versus-host Disease (GVHD) | GVHD | PARENTHESIS
			Cystic Fibrosis Related Diabetes | cystic fibrosis-related diabetes | NORMALIZED
			Stage III Melanoma AJCC v8 | melanoma | WITHOUT_STAGE
			Recurrent Non-Small Cell Lung Carcinoma | lung carcinoma, non-small cell | WITHOUT_STAGE
			Relapsed or Refractory Acute Myeloid Leukemia | acute myeloid leukemia | WITHOUT_STAGE
			Metastatic or Unresectable Sarcoma | sarcoma | WITHOUT_STAGE
			Locally Advanced Pancreatic Adenocarcinoma | pancreatic adenocarcinoma | WITHOUT_STAGE
			Breast Cancer, Stage IIIA/B | breast cancer | WITHOUT_STAGE
			Newly Diagnosed Glioblastoma | glioblastoma | WITHOUT_STAGE
			Follicular lymphoma grade 3A | follicular lymphoma | WITHOUT_STAGE
			DLBCL R/R | DLBCL | WITHOUT_STAGE
			anal SCC | anal squamous cell carcinoma | NORMALIZED
			metastatic breast ca | breast cancer | WITHOUT_STAGE
			locally recurrent head and neck cancer | head and neck cancer | WITHOUT_STAGE
			lower-risk myelodysplastic syndrome | myelodysplastic syndrome | WITHOUT_STAGE
			non-metastatic castration-resistant prostate cancer | castration-resistant prostate cancer | WITHOUT_STAGE
			metastatic castration-sensitive prostate cancer | prostate cancer | WITHOUT_STAGE
			infant acute lymphoblastic leukemia | acute lymphoblastic leukemia | WITHOUT_STAGE
			NPC, recurrent | nasopharyngeal carcinoma | WITHOUT_STAGE
			HR-NBL | NBL | WITHOUT_STAGE
			osteosarcoma of the left distal femur | osteosarcoma | WITHOUT_STAGE
			BCG-unresponsive NMIBC with CIS | NMIBC | WITHOUT_STAGE
			adeno-CA of the lung | adenocarcinoma of the lung | NORMALIZED
			pulmonary arterial hypertension WHO FC III | pulmonary arterial hypertension | WITHOUT_STAGE
			idiopathic pulmonary fibrosis, GAP stage II | idiopathic pulmonary fibrosis | WITHOUT_STAGE
			Huntington's disease Shoulson-Fahn stage 2 | Huntington disease | WITHOUT_STAGE
			myasthenia gravis MGFA class III | myasthenia gravis | WITHOUT_STAGE
			primary biliary cholangitis Child-Pugh A | primary biliary cholangitis | WITHOUT_STAGE
			Duchenne muscular dystrophy, late non-ambulatory stage | Duchenne muscular dystrophy | WITHOUT_STAGE
			mild cystic fibrosis | cystic fibrosis | WITHOUT_STAGE
			X-linked CGD | X-linked chronic granulomatous disease | NORMALIZED
			mantle cell | mantle cell lymphoma | WITH_KIND
			Hurler | Hurler syndrome | WITH_KIND
			""")
	void findsDiseaseBehindWhatRegistersWrite(String written, String name, MatchRule rule) {
		assertThat(DiseaseMention.candidates(written)).filteredOn((it) -> it.rule() == rule)
			.extracting(NameCandidate::key)
			.contains(NameKey.of(name).orElseThrow());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Refractory anemia with ringed sideroblasts | anemia with ringed sideroblasts
			Relapsing polychondritis | polychondritis
			infant-type hemispheric glioma | type hemispheric glioma
			castration-resistant prostate cancer | prostate cancer
			Progressive multiple sclerosis | multiple sclerosis
			Severe combined immunodeficiency | combined immunodeficiency
			Steroid-refractory graft versus host disease | steroid graft versus host disease
			""")
	void keepsWhatIsPartOfDisease(String written, String other) {
		assertThat(DiseaseMention.candidates(written)).extracting(NameCandidate::key)
			.doesNotContain(NameKey.of(other).orElseThrow());
	}

	/** In German, French, Spanish, Italian, Portuguese, Dutch and Latin. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Morbus Fabry | Fabry disease
			Rett-Syndrom | Rett syndrome
			maladie de Wilson | Wilson disease
			syndrome d'Alport | Alport syndrome
			enfermedad de Pompe | Pompe disease
			malattia di Gaucher | Gaucher disease
			distrofia muscular de Duchenne | Duchenne muscular dystrophy
			Hämophilie A | hemophilia A
			sclérose tubéreuse de Bourneville | tuberous sclerosis
			Sjögren-Syndrom | Sjögren syndrome
			Mukoviszidose | cystic fibrosis
			ziekte van Pompe | Pompe disease
			ataxia de Friedreich | Friedreich ataxia
			Muskeldystrophie Typ Duchenne | Duchenne muscular dystrophy
			maladie de Charcot-Marie-Tooth | Charcot-Marie-Tooth disease
			""")
	void readsOtherLanguages(String written, String name) {
		assertThat(DiseaseMention.candidates(written)).extracting(NameCandidate::key)
			.contains(NameKey.of(name).orElseThrow());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Niemann-Pick type B | Niemann-Pick disease type B
			Niemann-Pick C1 | Niemann-Pick disease type C1
			Gaucher type III | Gaucher disease type 3
			SCA type 1 | spinocerebellar ataxia type 1
			MPS type IV A | mucopolysaccharidosis type IVA
			CMT disease | Charcot-Marie-Tooth disease
			""")
	void addsTheKindBeforeItsNumber(String written, String name) {
		assertThat(DiseaseMention.candidates(written)).extracting(NameCandidate::key)
			.contains(NameKey.of(name).orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "disease", "rare genetic disease", "the syndrome", "Deficiency",
			"inherited metabolic disorder" })
	void tellsWhatSaysOnlyThatSomebodyIsIll(String written) {
		assertThat(DiseaseMention.isWhichever(written)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "kidney disease", "Rett syndrome", "familial Mediterranean fever" })
	void tellsWhatNamesADisease(String written) {
		assertThat(DiseaseMention.isWhichever(written)).isFalse();
	}

	@Test
	void tellsExactFromOtherSpellingAndOrder() {
		assertThat(rule("Lung cancer", "lung Cancer")).isEqualTo(MatchRule.EXACT);
		assertThat(rule("lung cancers", "Lung cancer")).isEqualTo(MatchRule.NORMALIZED);
		assertThat(rule("cancer of lung", "Lung cancer")).isEqualTo(MatchRule.REORDERED);
	}

	@Test
	void ordersByConfidence() {
		assertThat(DrugMention.candidates("Imatinib mesylate 400 mg tablet (Gleevec)"))
			.isSortedAccordingTo((one, other) -> Double.compare(other.confidence(), one.confidence()));
	}

	@ParameterizedTest
	@CsvSource({ "''", "'()'", "'Drug:'", "'400 mg'", "'((((((('", "', , ,'" })
	void survivesWhatIsNoName(String written) {
		assertThat(DrugMention.candidates(written)).hasSizeLessThan(3);
		assertThat(DiseaseMention.candidates(written)).hasSizeLessThan(3);
		assertThat(DrugMention.parts(written)).isEmpty();
	}

	private static MatchRule rule(String written, String name) {
		return DiseaseMention.candidates(written).getFirst().against(List.of(name)).rule();
	}

}
