package org.clew.seed;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the rules that records keep. Each row of the table breaks the minimal seed in
 * one place, and says what is found there.
 */
class RuleTests {

	@Test
	void findsNothingInMinimalSeed() {
		assertThat(new MinimalSeed().findings()).isEmpty();
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/seed/rules.txt", delimiter = '|', quoteCharacter = '`')
	void findsWhatBreaksRule(String file, String from, String to, int line, String field, String value, String message,
			String accepted, String nearest) {
		String broken = Optional.ofNullable(to).orElse("").replace("\\n", "\n");
		List<Finding> findings = new MinimalSeed().edit(file, from.replace("\\n", "\n"), broken).findings();
		assertThat(findings).hasSize(1);
		Finding finding = findings.getFirst();
		assertThat(finding.file()).isEqualTo(file);
		assertThat(finding.line()).isEqualTo(line);
		assertThat(finding.field()).isEqualTo(field);
		assertThat(finding.value()).isEqualTo(value);
		assertThat(finding.message()).isEqualTo(message);
		assertThat(String.join(", ", finding.accepted())).isEqualTo(Optional.ofNullable(accepted).orElse(""));
		assertThat(String.join(", ", finding.nearest())).isEqualTo(Optional.ofNullable(nearest).orElse(""));
	}

	@Test
	void listsCandidatesOfAmbiguousName() {
		assertThat(
				new MinimalSeed().edit("drugs/betamab.yaml", "name: Betamab", "name: Betamab\nsynonyms: [Alphatinib]")
					.findings())
			.contains(new Finding("studies/first.yaml", 17, "tests[0]", "Alphatinib",
					"'Alphatinib' is what 2 records are called",
					List.of("CHEMBL.COMPOUND:CHEMBL1 (Alphatinib)", "CHEMBL.COMPOUND:CHEMBL2 (Betamab)"), List.of()));
	}

	@Test
	void findsSecondRecordOfBasis() {
		assertThat(
				new MinimalSeed().edit("bases/mechanism.yaml", "basis: MECHANISM", "basis: CLINICAL_TRIAL").findings())
			.contains(new Finding("bases/mechanism.yaml", 3, "basis", "CLINICAL_TRIAL",
					"'CLINICAL_TRIAL' already has a record in bases/clinical-trial.yaml", List.of("one record a basis"),
					List.of()));
	}

	@Test
	void reportsEverythingAtOnceInOrderOfFilesAndLines() {
		assertThat(new MinimalSeed().edit("studies/second.yaml", "row: 3", "row: three")
			.edit("studies/second.yaml", "- Betamab", "- Gammamab")
			.edit("drugs/betamab.yaml", "type: ANTIBODY", "typ: ANTIBODY")
			.findings()).extracting(Finding::prettyPrint)
			.containsExactly(
					"drugs/betamab.yaml:3 typ: 'typ' is not a key here; accepted: id, name, synonyms, identifiers, note, "
							+ "statedBy, type, nameOnly, parts, stage, mechanisms, licences, labels, contraindications, withdrawals (did you mean type?)",
					"studies/second.yaml:7 uses[0].row: 'three' is a text; accepted: a whole number",
					"studies/second.yaml:9 uses[0].drugs[0]: 'Gammamab' is not in the seed; accepted: an identifier or "
							+ "exact name of a drug");
	}

	@Test
	void acceptsPercentAsPrintedWhereSourceContradictsItself() {
		assertThat(new MinimalSeed()
			.edit("studies/first.yaml", "value: 71.4\n    unit: percent",
					"value: 71.9\n    asReported: 71.9%\n    unit: percent")
			.findings()).isEmpty();
	}

	@Test
	void acceptsMorePatientsAtRiskThanTreatedWhereANoteSaysWhy() {
		assertThat(new MinimalSeed()
			.edit("studies/first.yaml", "atRisk: 7\n        percent: 14.3", "atRisk: 9\n        note: Of all arms.")
			.findings()).isEmpty();
	}

	@Test
	void acceptsPlannedEndOfRunningStudy() {
		assertThat(new MinimalSeed().edit("studies/first.yaml", "status: COMPLETED", "status: RECRUITING")
			.edit("studies/first.yaml", "endDate: 2021-02-03", "endDate: 2031-02-03")
			.findings()).isEmpty();
	}

}
