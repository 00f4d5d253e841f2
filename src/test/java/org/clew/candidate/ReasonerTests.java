package org.clew.candidate;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.clew.Neo4jTest;
import org.clew.candidate.Candidates.Answer;
import org.clew.candidate.PatientInput.AlterationInput;
import org.clew.candidate.gathering.Gathering;
import org.clew.candidate.reasoner.Reasoner;
import org.clew.drug.Drug;
import org.clew.evidence.Basis;
import org.clew.graph.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for each {@link Reasoner} on its own.
 */
@Neo4jTest
class ReasonerTests {

	@Autowired
	private List<Reasoner> reasoners;

	@Autowired
	private Gathering gathering;

	@Autowired
	private EntityType<Drug> drugType;

	@Autowired
	private Questions questions;

	@ParameterizedTest
	@CsvSource(textBlock = """
			CLINICAL_TRIAL,     MONDO:0006033, ONC201
			CLINICAL_TRIAL,     MONDO:0015798, Crizotinib
			CASE_REPORT,        MONDO:0015798, Lorlatinib
			CASE_REPORT,        MONDO:0009823, Nedosiran
			MECHANISM,          MONDO:0013038, Alpelisib
			PRECLINICAL,        MONDO:0004976, Fasudil
			PRECLINICAL,        MONDO:0033642, Difluoromethylornithine
			SIMILAR_INDICATION, MONDO:0006033, Nivolumab
			SIMILAR_INDICATION, MONDO:0004976, Fasudil
			""")
	void findsADrugForADisease(Basis basis, String disease, String drug) {
		Answer answer = alone(basis, patient(disease));
		assertThat(answer.candidates()).extracting(Candidate::name).contains(drug);
		assertThat(answer.candidates()).allSatisfy((candidate) -> assertThat(candidate.bases()).containsExactly(basis));
	}

	@ParameterizedTest
	@CsvSource({ "CLINICAL_TRIAL", "CASE_REPORT", "MECHANISM", "PRECLINICAL", "SIMILAR_INDICATION" })
	void saysWhatItLookedAtWhenItFindsNothing(Basis basis) {
		Answer answer = alone(basis, patient("MONDO:0018666"));
		assertThat(answer.reports()).singleElement().satisfies((report) -> {
			assertThat(report.basis()).isEqualTo(basis);
			assertThat(report.lookedAt()).startsWith("Looked for ").endsWith(".");
			assertThat(report.drugs()).isEqualTo(answer.candidates().size());
		});
	}

	@Test
	void reachesAFamilyThroughItsMember() {
		Answer answer = alone(Basis.MECHANISM, patient("HGNC:10251", null));
		assertThat(answer.candidates()).filteredOn((candidate) -> candidate.name().equals("Fasudil"))
			.singleElement()
			.satisfies((fasudil) -> assertThat(fasudil.findings())
				.anySatisfy((finding) -> assertThat(finding.summary()).contains("a member, not a measured hit")));
	}

	@Test
	void weighsEvidenceOnTheSameAlterationMoreThanOnAnother() {
		Map<String, Double> fusion = values(patient("HGNC:427", "TPM4-ALK fusion"));
		Map<String, Double> mutation = values(patient("HGNC:427", "F1174L"));
		assertThat(mutation).isNotEqualTo(fusion);
	}

	@Test
	void discountsATargetThatManyDrugsActOn() {
		Answer many = alone(Basis.MECHANISM, patient("HGNC:3236", null));
		assertThat(many.candidates()).isNotEmpty()
			.allSatisfy((candidate) -> assertThat(candidate.scoreComponents().terms())
				.allSatisfy((term) -> assertThat(term.targetSpecificity()).isLessThan(1)));
	}

	private Map<String, Double> values(PatientInput patient) {
		return alone(Basis.PRECLINICAL, patient).candidates()
			.stream()
			.collect(Collectors.toMap(Candidate::name, Candidate::score));
	}

	private Answer alone(Basis basis, PatientInput patient) {
		Map<Basis, Reasoner> byBasis = this.reasoners.stream()
			.collect(Collectors.toMap(Reasoner::basis, Function.identity()));
		return new Candidates(this.gathering, List.of(byBasis.get(basis)), this.drugType)
			.answer(this.questions.of(patient));
	}

	private static PatientInput patient(String disease) {
		return new PatientInput(disease, null, null, null, null);
	}

	private static PatientInput patient(String target, String alteration) {
		return new PatientInput(null, null, List.of(new AlterationInput(target, alteration, null)), null, null);
	}

}
