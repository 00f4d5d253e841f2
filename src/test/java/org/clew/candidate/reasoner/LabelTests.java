package org.clew.candidate.reasoner;

import java.util.List;

import org.clew.candidate.answer.Candidate;
import org.clew.candidate.answer.Condition;
import org.clew.candidate.answer.ConditionKind;
import org.clew.candidate.answer.DiseaseRelation;
import org.clew.candidate.answer.LabelFit;
import org.clew.candidate.core.Licensing.Licence;
import org.clew.evidence.Effect;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what labels license.
 */
class LabelTests {

	private static final String NSCLC = "non-small cell lung carcinoma";

	private static final String ADENOCARCINOMA = "lung adenocarcinoma";

	@Test
	void labelForBroaderDiseaseCoversTheNarrowerPatient() {
		Sketch sketch = new Sketch().kinds(ADENOCARCINOMA, NSCLC)
			.label("osimertinib")
			.with("EGFR T790M")
			.forDisease(NSCLC);
		assertThat(sketch.patient(ADENOCARCINOMA, "EGFR T790M").candidates()).containsExactly("osimertinib LICENSED");
	}

	@Test
	void labelForNarrowerDiseaseIsNoLicenceForTheBroaderPatient() {
		Sketch sketch = new Sketch().kinds(ADENOCARCINOMA, NSCLC).label("drug").forDisease(ADENOCARCINOMA);
		PatientSketch patient = sketch.patient(NSCLC);
		assertThat(patient.candidates()).isEmpty();
		assertThat(patient.testFirst()).containsExactly("drug LICENSED");
		assertThat(patient.answer().testFirst().getFirst().conditions())
			.contains(new Condition(ConditionKind.IF_DISEASE, "if it is lung adenocarcinoma"));
	}

	@Test
	void labelForNarrowerDiseaseProvesWhatWorksWithThePatientsAlteration() {
		Sketch sketch = new Sketch().kinds(ADENOCARCINOMA, NSCLC)
			.label("drug")
			.with("EGFR L858R")
			.forDisease(ADENOCARCINOMA);
		PatientSketch patient = sketch.patient(NSCLC, "EGFR L858R");
		assertThat(patient.candidates()).containsExactly("drug PROVEN");
		assertThat(patient.testFirst()).containsExactly("drug LICENSED");
	}

	/** Who has antibodies to MuSK hardly ever has some to the receptor too. */
	@Test
	void labelThatAsksForOneAntibodyIsNoneForWhoHasTheOther() {
		Sketch sketch = new Sketch().label("zilucoplan")
			.line("anti-AChR antibody positive")
			.forDisease("myasthenia gravis")
			.label("rozanolixizumab")
			.line("anti-AChR or anti-MuSK antibody positive")
			.forDisease("myasthenia gravis");
		assertThat(sketch.patient("myasthenia gravis", "MuSK antibody positive").candidates())
			.containsExactly("rozanolixizumab LICENSED");
		assertThat(sketch.patient("myasthenia gravis").candidates()).hasSize(2);
	}

	@Test
	void labelForNeighbouringDiseaseIsNoLicence() {
		Sketch sketch = new Sketch().kinds("one", "rare group")
			.kinds("other", "rare group")
			.label("drug")
			.forDisease("other");
		assertThat(sketch.patient("one").candidates()).isEmpty();
	}

	@Test
	void labelForNeighbouringTumourIsNear() {
		Sketch sketch = new Sketch().kinds("one", "rare group", "MONDO:0005070")
			.kinds("other", "rare group")
			.label("drug")
			.forDisease("other");
		assertThat(sketch.patient("one").candidates()).containsExactly("drug NEAR");
	}

	/** MONDO:0005045 is hypertrophic cardiomyopathy, which LCHAD deficiency can cause. */
	@Test
	void labelForAWideGroupIsForNearKindsOnly() {
		Sketch sketch = new Sketch().kinds("far kind", "kind of it", "near kind", "MONDO:0005045")
			.label("drug")
			.forDisease("MONDO:0005045");
		assertThat(sketch.patient("near kind").candidates()).containsExactly("drug LICENSED");
		assertThat(sketch.patient("far kind").candidates()).isEmpty();
	}

	@Test
	void labelThatHoldsSomewhereSaysNothingBesideOneThatHoldsHere() {
		Sketch sketch = new Sketch().label("drug")
			.in("EU")
			.from(18)
			.forDisease("rare disease")
			.label("drug")
			.somewhere()
			.readByProgram()
			.forDisease("rare disease");
		assertThat(sketch.patient("rare disease").in("EU").candidate("drug").labels()).hasSize(1);
		assertThat(sketch.patient("rare disease").in("US").candidate("drug").labels()).hasSize(2);
	}

	@Test
	void biomarkerOfAnotherChangeIsNoLicence() {
		Sketch sketch = new Sketch().label("sotorasib").with("KRAS G12C").forDisease(NSCLC);
		assertThat(sketch.patient(NSCLC, "KRAS G12D").candidates()).isEmpty();
	}

	@Test
	void labelForAStateMeansEachFindingThatShowsIt() {
		Sketch sketch = new Sketch().label("trastuzumab").with("ERBB2 positive").forDisease("breast cancer");
		assertThat(sketch.patient("breast cancer", "ERBB2 amplification").candidates())
			.containsExactly("trastuzumab LICENSED");
	}

	@Test
	void labelForAnotherChangeOfTheClassIsNoLicence() {
		Sketch sketch = new Sketch().label("vemurafenib").with("BRAF V600E").forDisease("melanoma");
		assertThat(sketch.patient("melanoma", "BRAF V600K").candidates())
			.containsExactly("vemurafenib SAME_ALTERATION");
	}

	@Test
	void statedNegativeTakesTheLabelAway() {
		Sketch sketch = new Sketch().label("vemurafenib").with("BRAF V600E").forDisease("melanoma");
		PatientSketch patient = sketch.patient("melanoma", "BRAF wild type");
		assertThat(patient.candidates()).isEmpty();
		assertThat(patient.testFirst()).isEmpty();
	}

	@Test
	void unknownBiomarkerIsTestedFirst() {
		Sketch sketch = new Sketch().label("vemurafenib").with("BRAF V600E").forDisease("melanoma");
		PatientSketch patient = sketch.patient("melanoma");
		assertThat(patient.candidates()).isEmpty();
		assertThat(patient.testFirst()).containsExactly("vemurafenib LICENSED");
	}

	@Test
	void biomarkerThatWasNotUnderstoodIsNeverNone() {
		Sketch sketch = new Sketch().label("drug").printed("some new marker").forDisease("melanoma");
		assertThat(sketch.patient("melanoma").candidates()).isEmpty();
		assertThat(sketch.patient("melanoma").testFirst()).containsExactly("drug LICENSED");
	}

	@Test
	void geneNamedWithoutItsChangeHoldsAsFarAsKnownAndSaysWhatIsNeeded() {
		Sketch sketch = new Sketch().label("sotorasib").with("KRAS G12C").forDisease(NSCLC);
		sketch.target("KRAS");
		Candidate candidate = sketch.patient(NSCLC).naming("KRAS").candidate("sotorasib");
		assertThat(candidate.reasons().getFirst().conditions().getFirst())
			.isEqualTo(new Condition(ConditionKind.IF_ALTERATION, "if there is KRAS G12C"));
		assertThat(candidate.market().approvedForDisease()).isNotEqualTo(Boolean.TRUE);
	}

	@Test
	void labelForAnyTumourNeedsATumour() {
		Sketch sketch = new Sketch().kinds("sarcoma", "MONDO:0005070")
			.label("larotrectinib")
			.with("NTRK3 fusion")
			.forAnyTumour();
		assertThat(sketch.patient("sarcoma", "ETV6-NTRK3 fusion").candidates())
			.containsExactly("larotrectinib LICENSED");
		assertThat(sketch.patient("sarcoma", "ETV6-NTRK3 fusion")
			.candidate("larotrectinib")
			.labels()
			.getFirst()
			.conditions()).extracting(Condition::kind).contains(ConditionKind.ANY_TUMOUR);
		assertThat(sketch.patient("muscular dystrophy", "ETV6-NTRK3 fusion").candidates()).isEmpty();
	}

	@Test
	void labelForAnySolidTumourLicensesNothingForALeukemia() {
		Sketch sketch = new Sketch().kinds("MONDO:0005059", "MONDO:0005070")
			.kinds("B-ALL", "MONDO:0005059")
			.label("larotrectinib")
			.with("NTRK3 fusion")
			.forAnyTumour();
		assertThat(sketch.patient("B-ALL", "ETV6-NTRK3 fusion").candidates())
			.containsExactly("larotrectinib SAME_ALTERATION");
		assertThat(sketch.patient("B-ALL").testFirst()).isEmpty();
	}

	@Test
	void labelForAnotherDiseaseWithTheSameAlterationIsSameAlteration() {
		Sketch sketch = new Sketch().label("vemurafenib").with("BRAF V600E").forDisease("melanoma");
		assertThat(sketch.patient("ganglioglioma", "BRAF V600E").candidates())
			.containsExactly("vemurafenib SAME_ALTERATION");
	}

	@Test
	void regimenWithWhatTheDiseaseIsTreatedWithAnywayIsOfThatDisease() {
		Sketch sketch = new Sketch().label("encorafenib + cetuximab")
			.with("BRAF V600E")
			.forDisease("colorectal cancer")
			.evidence("civic.eid:1", "encorafenib + cetuximab")
			.with("BRAF V600E")
			.responds("colorectal cancer")
			.label("cetuximab")
			.with("KRAS wild type")
			.forDisease("colorectal cancer")
			.label("dabrafenib + trametinib")
			.with("BRAF V600E")
			.forDisease("melanoma")
			.label("trametinib")
			.with("BRAF V600E")
			.forDisease("melanoma");
		assertThat(sketch.patient("craniopharyngioma", "BRAF V600E").candidates())
			.containsExactlyInAnyOrder("dabrafenib + trametinib SAME_ALTERATION", "trametinib SAME_ALTERATION");
	}

	@Test
	void regimenOfNewDrugsStandsAboveOneWithADrugThatThePatientHad() {
		Sketch sketch = new Sketch().label("a + b + c").forDisease("myeloma").label("d").forDisease("myeloma");
		assertThat(sketch.patient("myeloma").had("a").candidates()).containsExactly("d LICENSED", "a + b + c LICENSED");
	}

	@Test
	void regimenLicensesNoPartAlone() {
		Sketch sketch = new Sketch().label("dabrafenib + trametinib").with("BRAF V600E").forDisease("melanoma");
		assertThat(sketch.patient("melanoma", "BRAF V600E").candidates())
			.containsExactly("dabrafenib + trametinib LICENSED");
	}

	@Test
	void partSaysThatItIsLicensedOnlyInARegimen() {
		Sketch sketch = new Sketch().label("dabrafenib + trametinib")
			.with("BRAF V600E")
			.forDisease("melanoma")
			.use("trametinib")
			.in("melanoma", Effect.SYMPTOMS_IMPROVED);
		assertThat(sketch.patient("melanoma", "BRAF V600E").candidate("trametinib").conditions())
			.contains(new Condition(ConditionKind.ONLY_WITH, "only with dabrafenib"));
	}

	@Test
	void adultLabelForAChildRanksBelowOneForTheChild() {
		Sketch sketch = new Sketch().label("for adults")
			.from(18)
			.forDisease("melanoma")
			.label("from twelve")
			.from(12)
			.forDisease("melanoma");
		assertThat(sketch.patient("melanoma").aged(14).candidates()).containsExactly("from twelve LICENSED",
				"for adults LICENSED");
		assertThat(kinds(sketch.patient("melanoma").aged(14).candidate("for adults")))
			.contains(ConditionKind.OTHER_AGE);
		assertThat(kinds(sketch.patient("melanoma").aged(14).candidate("from twelve")))
			.doesNotContain(ConditionKind.OTHER_AGE, ConditionKind.AGE_NOT_STATED);
	}

	@Test
	void whatALabelDoesNotStateIsNotStated() {
		Sketch sketch = new Sketch().label("drug").forDisease("melanoma");
		assertThat(kinds(sketch.patient("melanoma").aged(40).in("US").candidate("drug")))
			.contains(ConditionKind.AGE_NOT_STATED, ConditionKind.LINE_NOT_STATED);
	}

	@Test
	void labelElsewhereAndLaterAndAcceleratedSaySo() {
		Sketch sketch = new Sketch().label("drug")
			.in("JP")
			.line("after platinum chemotherapy")
			.accelerated()
			.forDisease("melanoma");
		assertThat(kinds(sketch.patient("melanoma").in("DE").candidate("drug"))).contains(ConditionKind.ELSEWHERE,
				ConditionKind.AFTER_OTHER_THERAPY, ConditionKind.ACCELERATED);
	}

	@Test
	void labelOfTheEuropeanUnionHoldsInItsMembers() {
		Sketch sketch = new Sketch().label("drug").in("EU").forDisease("melanoma");
		assertThat(kinds(sketch.patient("melanoma").in("DE").candidate("drug")))
			.doesNotContain(ConditionKind.ELSEWHERE);
	}

	@Test
	void withdrawnIndicationLicensesNothing() {
		Sketch sketch = new Sketch().label("drug").withdrawn().forDisease("melanoma");
		assertThat(sketch.patient("melanoma").candidates()).isEmpty();
	}

	@Test
	void labelWithoutALicenceInItsJurisdictionNoLongerStands() {
		Sketch sketch = new Sketch().label("mobocertinib")
			.with("EGFR exon 20 insertion")
			.forDisease(NSCLC)
			.licence("mobocertinib", "US", Licence.Status.WITHDRAWN);
		assertThat(sketch.patient(NSCLC, "EGFR exon 20 insertion").candidates()).isEmpty();
	}

	@Test
	void programsReadingLacksTheBiomarkerThatTheDrugActsOn() {
		Sketch sketch = new Sketch().inhibits("crizotinib", "ALK")
			.label("crizotinib")
			.with("ALK fusion")
			.forDisease(NSCLC)
			.label("crizotinib")
			.readByProgram()
			.forDisease(NSCLC);
		assertThat(sketch.patient(NSCLC).candidates()).isEmpty();
		assertThat(sketch.patient(NSCLC).testFirst()).containsExactly("crizotinib LICENSED");
	}

	@Test
	void programsReadingStandsBesideABiomarkerThatTheDrugCanDoWithout() {
		Sketch sketch = new Sketch().inhibits("nivolumab", "PDCD1")
			.label("nivolumab")
			.with("BRAF V600E")
			.forDisease("melanoma")
			.label("nivolumab")
			.with("MSI-H")
			.forDisease("colorectal cancer")
			.label("nivolumab")
			.readByProgram()
			.forDisease("melanoma");
		assertThat(sketch.patient("melanoma", "BRAF wild type").candidates()).containsExactly("nivolumab LICENSED");
	}

	@Test
	void formsOfADrugAreOneAndSayWhichFormIsMeant() {
		Sketch sketch = new Sketch().form("imatinib mesylate", "imatinib")
			.label("imatinib mesylate")
			.forDisease("GIST");
		assertThat(sketch.patient("GIST").candidates()).containsExactly("imatinib LICENSED");
		assertThat(kinds(sketch.patient("GIST").candidate("imatinib"))).contains(ConditionKind.FORM);
	}

	@Test
	void twoRecordsOfOneDiseaseAreOne() {
		Sketch sketch = new Sketch().same("MONDO:0004947", "B-cell ALL")
			.label("inotuzumab ozogamicin")
			.forDisease("B-cell ALL");
		assertThat(sketch.patient("MONDO:0004947").candidates()).containsExactly("inotuzumab ozogamicin LICENSED");
	}

	@Test
	void exactBiomarkerStandsAboveNone() {
		Sketch sketch = new Sketch().label("docetaxel")
			.forDisease(NSCLC)
			.label("osimertinib")
			.with("EGFR T790M")
			.forDisease(NSCLC);
		assertThat(sketch.patient(NSCLC, "EGFR T790M").candidates()).containsExactly("osimertinib LICENSED",
				"docetaxel LICENSED");
	}

	@Test
	void drugThatFailedInThePatientStandsLast() {
		Sketch sketch = new Sketch().label("a").forDisease("GIST").label("b").forDisease("GIST");
		assertThat(sketch.patient("GIST").progressedOn("a").candidates()).containsExactly("b LICENSED", "a LICENSED");
		assertThat(sketch.patient("GIST").progressedOn("a").candidate("a").conditions()).extracting(Condition::kind)
			.containsExactly(ConditionKind.PROGRESSED_ON);
	}

	private static List<ConditionKind> kinds(Candidate candidate) {
		return candidate.reasons().getFirst().conditions().stream().map(Condition::kind).toList();
	}

	/** MEDI reads ertapenem for "digestive system infectious disease". */
	@Test
	void programsReadingLicensesWhatItNamesAndTheKindsUpToTwoStepsBelow() {
		Sketch sketch = new Sketch().kinds("hepatocellular carcinoma", "liver cancer")
			.kinds("rare variant", "fibrolamellar carcinoma", "hepatocellular carcinoma")
			.kinds("hepatitis D", "MONDO:0000001")
			.kinds("sibling", "liver cancer")
			.same("liver cancer", "hepatic cancer")
			.label("sorafenib")
			.readByProgram()
			.forDisease("liver cancer")
			.label("ertapenem")
			.readByProgram()
			.forDisease("MONDO:0000001")
			.label("elsewhere")
			.readByProgram()
			.forDisease("sibling");
		assertThat(sketch.patient("hepatic cancer").candidates()).containsExactly("sorafenib LICENSED");
		assertThat(sketch.patient("hepatocellular carcinoma").candidates()).containsExactly("sorafenib LICENSED");
		assertThat(sketch.patient("fibrolamellar carcinoma").candidates()).containsExactly("sorafenib LICENSED");
		assertThat(sketch.patient("rare variant").candidates()).containsExactly("sorafenib NEAR");
		assertThat(sketch.patient("rare variant").candidate("sorafenib").market().approvedForDisease()).isFalse();
		assertThat(sketch.patient("hepatitis D").candidates()).isEmpty();
	}

	@Test
	void programsReadingLicensesNoPartAloneOfARegimenThatAPersonRead() {
		Sketch sketch = new Sketch().label("durvalumab + tremelimumab")
			.forDisease("HCC")
			.label("tremelimumab")
			.readByProgram()
			.forDisease("HCC");
		assertThat(sketch.patient("HCC").candidates()).containsExactly("durvalumab + tremelimumab LICENSED");
	}

	/** Phesgo holds pertuzumab, trastuzumab and hyaluronidase. */
	@Test
	void programsReadingOfACombinationLacksTheBiomarkerOfItsParts() {
		Sketch sketch = new Sketch().inhibits("trastuzumab", "ERBB2")
			.part("Phesgo", "trastuzumab")
			.label("trastuzumab")
			.with("ERBB2 positive")
			.forDisease("breast cancer")
			.label("Phesgo")
			.readByProgram()
			.forDisease("breast cancer");
		assertThat(sketch.patient("breast cancer", "HER2 negative").candidates()).isEmpty();
	}

	/** Tagrisso has one label for T790M and others for L858R or a deletion in exon 19. */
	@Test
	void conditionsOfLabelsThatDoNotFitStayOffTheRowOfOneThatDoes() {
		Sketch sketch = new Sketch().label("osimertinib")
			.with("EGFR T790M")
			.forDisease(NSCLC)
			.label("osimertinib")
			.with("EGFR L858R")
			.forDisease(NSCLC)
			.kinds("spinal muscular atrophy type 1", "spinal muscular atrophy")
			.label("nusinersen")
			.forDisease("spinal muscular atrophy")
			.label("nusinersen")
			.forDisease("spinal muscular atrophy type 1");
		assertThat(sketch.patient(NSCLC, "EGFR L858R").candidate("osimertinib").conditions()).isEmpty();
		assertThat(sketch.patient("spinal muscular atrophy").candidate("nusinersen").conditions()).isEmpty();
	}

	@Test
	void conditionStandsWhereEachLabelNeedsIt() {
		Sketch sketch = new Sketch().label("osimertinib").with("EGFR L858R").forDisease(NSCLC);
		assertThat(sketch.patient(NSCLC, "EGFR mutation").candidate("osimertinib").conditions())
			.extracting(Condition::text)
			.containsExactly("if there is EGFR L858R");
	}

	/** A score of 1+ or less is called negative too. */
	@Test
	void negativeTestLeavesALowAmountToBeLookedFor() {
		Sketch sketch = new Sketch().label("trastuzumab deruxtecan").with("HER2-low").forDisease("breast cancer");
		assertThat(sketch.patient("breast cancer", "HER2 negative").candidates()).isEmpty();
		assertThat(sketch.patient("breast cancer", "HER2 negative").testFirst())
			.containsExactly("trastuzumab deruxtecan LICENSED");
	}

	/** fda.tabrecta: MET exon 14 skipping. */
	@Test
	void exonThatIsDeletedFromTheMessageIsSkipped() {
		Sketch sketch = new Sketch().label("capmatinib").with("MET exon 14 skipping").forDisease(NSCLC);
		assertThat(sketch.patient(NSCLC, "MET exon 14 deletion").candidates()).containsExactly("capmatinib LICENSED");
	}

	/**
	 * Venclyxto alone asks for a deletion of 17p in the EU, and for nothing in the US.
	 */
	@Test
	void programsReadingOfWhatMayNeedABiomarkerIsNoLicenceAndNoDenial() {
		Sketch sketch = new Sketch().inhibits("venetoclax", "BCL2")
			.label("venetoclax")
			.with("TP53 mutation")
			.forDisease("CLL")
			.label("venetoclax")
			.readByProgram()
			.forDisease("CLL");
		assertThat(sketch.patient("CLL", "BTK C481S").candidates()).containsExactly("venetoclax PROVEN");
		assertThat(sketch.patient("CLL", "BTK C481S").candidate("venetoclax").market().approvedForDisease()).isNull();
		assertThat(sketch.patient("CLL", "TP53 mutation").candidates()).containsExactly("venetoclax LICENSED");
	}

	/** Chlorpromazine is licensed for a dozen diseases, givosiran for one. */
	@Test
	void whatIsMadeForTheDiseaseStandsAboveWhatIsLicensedForMany() {
		Sketch sketch = new Sketch().label("chlorpromazine")
			.forDisease("porphyria")
			.label("givosiran")
			.forDisease("porphyria");
		for (int i = 0; i < 6; i++) {
			sketch.label("chlorpromazine").forDisease("disease " + i);
		}
		assertThat(sketch.patient("porphyria").candidates()).containsExactly("givosiran LICENSED",
				"chlorpromazine LICENSED");
	}

	@Test
	void labelForTumoursIsNoneForWhoWasBornWithTheChange() {
		Sketch sketch = new Sketch().kinds("bladder cancer", "MONDO:0005070")
			.kinds("lung cancer", "MONDO:0005070")
			.kinds("hypochondroplasia", "bone disorder")
			.label("erdafitinib")
			.with("FGFR3 R248C")
			.forDisease("bladder cancer");
		assertThat(sketch.patient("lung cancer", "FGFR3 R248C").candidates())
			.containsExactly("erdafitinib SAME_ALTERATION");
		assertThat(sketch.patient("hypochondroplasia", "FGFR3 R248C").candidates()).isEmpty();
	}

	@Test
	void programsReadingIsNoneForWhoLacksWhatTheDrugBinds() {
		Sketch sketch = new Sketch().inhibits("blinatumomab", "CD19")
			.label("blinatumomab")
			.readByProgram()
			.forDisease("B-ALL");
		assertThat(sketch.patient("B-ALL").candidates()).containsExactly("blinatumomab LICENSED");
		assertThat(sketch.patient("B-ALL", "CD19 negative").candidates()).isEmpty();
	}

	@Test
	void chemotherapyBesideADrugWithABiomarkerNeedsNone() {
		Sketch sketch = new Sketch().label("midostaurin+cytarabine")
			.with("FLT3 ITD")
			.forDisease("AML")
			.label("cytarabine")
			.readByProgram()
			.forDisease("AML")
			.label("cytarabine")
			.readByProgram()
			.forDisease("CML");
		assertThat(sketch.patient("AML", "FLT3 wild type").candidates()).containsExactly("cytarabine LICENSED");
	}

	@Test
	void labelStandsAsLongAsTheDrugWhoseLabelItIsDoes() {
		Sketch sketch = new Sketch().licence("midostaurin", "US", Licence.Status.AUTHORISED)
			.licence("cytarabine", "US", Licence.Status.WITHDRAWN)
			.label("midostaurin+cytarabine")
			.forDisease("AML");
		assertThat(sketch.patient("AML").candidates()).containsExactly("midostaurin+cytarabine LICENSED");
	}

	@Test
	void labelForTheCarcinomaOfAnOrganIsOneForItsCancer() {
		Sketch sketch = new Sketch().kinds("ovarian carcinoma", "ovarian cancer")
			.kinds("ovarian germ cell tumour", "ovarian cancer")
			.label("olaparib")
			.forDisease("ovarian carcinoma")
			.label("cisplatin")
			.forDisease("ovarian germ cell tumour");
		assertThat(sketch.patient("ovarian cancer").candidates()).containsExactly("olaparib LICENSED");
	}

	@Test
	void labelOfElsewhereComesAfterOneThatAProgramReadHere() {
		Sketch sketch = new Sketch().label("dinutuximab beta")
			.in("EU")
			.forDisease("neuroblastoma")
			.label("dinutuximab")
			.readByProgram()
			.in("US")
			.forDisease("neuroblastoma");
		assertThat(sketch.patient("neuroblastoma").in("US").candidates()).containsExactly("dinutuximab LICENSED",
				"dinutuximab beta LICENSED");
	}

	@Test
	void drugThatWasHadComesLast() {
		Sketch sketch = new Sketch().label("imatinib").forDisease("GIST").label("sunitinib").forDisease("GIST");
		assertThat(sketch.patient("GIST").had("imatinib").candidates()).containsExactly("sunitinib LICENSED",
				"imatinib LICENSED");
	}

	/** Nearly all cancers of the pancreas are adenocarcinomas, and few of the lung. */
	@Test
	void labelForTheAdenocarcinomaOfSomeOrgansIsOneForTheirCancer() {
		Sketch sketch = new Sketch().kinds("pancreatic adenocarcinoma", "pancreatic cancer")
			.kinds("lung adenocarcinoma", "lung cancer")
			.label("gemcitabine")
			.forDisease("pancreatic adenocarcinoma")
			.label("pemetrexed")
			.forDisease("lung adenocarcinoma");
		assertThat(sketch.patient("pancreatic cancer").candidates()).containsExactly("gemcitabine LICENSED");
		assertThat(sketch.patient("lung cancer").candidates()).isEmpty();
	}

	@Test
	void labelForTheSameDiseaseInOtherWordsHasNoCondition() {
		Sketch sketch = new Sketch().kinds("ovarian carcinoma", "ovarian cancer")
			.label("olaparib")
			.forDisease("ovarian carcinoma");
		assertThat(sketch.patient("ovarian cancer").candidate("olaparib").labels()).extracting(LabelFit::relation)
			.containsExactly(DiseaseRelation.EXACT);
	}

	@Test
	void labelForTheUntreatedComesLastForWhoWasTreated() {
		Sketch sketch = new Sketch().label("first + second")
			.line("newly diagnosed")
			.forDisease("myeloma")
			.label("third")
			.line("after at least one therapy")
			.forDisease("myeloma")
			.label("other")
			.forDisease("gout");
		assertThat(sketch.patient("myeloma").candidates()).containsExactly("first + second LICENSED", "third LICENSED");
		assertThat(sketch.patient("myeloma").had("other").candidates()).containsExactly("third LICENSED",
				"first + second LICENSED");
	}

}
