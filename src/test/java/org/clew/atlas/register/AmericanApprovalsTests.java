package org.clew.atlas.register;

import java.util.List;

import org.clew.atlas.drug.Substance;
import org.clew.atlas.drug.Substances;
import org.clew.atlas.register.AmericanApprovals.Approved;
import org.clew.atlas.table.Unjoined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for {@link AmericanApprovals}.
 */
class AmericanApprovalsTests {

	private final Substances substances = new Substances();

	private final Unjoined unjoined = new Unjoined();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			selumetinib sulfate                        | Selumetinib
			burosumab-twza                             | Burosumab
			elexacaftor, ivacaftor, tezacaftor         | Elexacaftor, ivacaftor and tezacaftor
			sodium phenylbutyrate and taurursodiol     | Sodium phenylbutyrate and taurursodiol""")
	void joinsSaltsBiologicsAndCombinations(String active, String drug) {
		List.of("selumetinib", "burosumab", "elexacaftor", "ivacaftor", "tezacaftor", "sodium phenylbutyrate",
				"taurursodiol")
			.forEach((name) -> this.substances.take(name).count("medi"));
		assertThat(read(approval("Brand", active, "2022-09-29"))).singleElement()
			.satisfies((one) -> assertThat(one.drug().name()).isEqualTo(drug))
			.satisfies((one) -> assertThat(one.brands()).containsExactly("Brand"));
	}

	@Test
	void makesADrugOfANewApprovalOnly() {
		assertThat(read(approval("Dawnzera", "donidalorsen", "2025-08-21"),
				approval("Seldane", "terfenadine", "1985-05-08"), approval("Xenoview", "xenon Xe 129", "2022-12-23")))
			.extracting((one) -> one.drug().name())
			.containsExactly("Donidalorsen");
		assertThat(this.unjoined.lines()).hasSize(2).anyMatch((line) -> line.contains("Seldane"));
	}

	@Test
	void takesNoBrandFromAnotherDrug() {
		Substance aprepitant = this.substances.take("aprepitant");
		this.substances.branded(aprepitant, "Emend");
		assertThat(read(approval("Emend", "fosaprepitant", "2018-01-25"))).singleElement()
			.satisfies((one) -> assertThat(one.brands()).isEmpty());
		assertThat(this.unjoined.lines()).singleElement().asString().contains("Emend");
	}

	@Test
	void saysWhereAnApprovalIsWritten() {
		AmericanApproval page = new AmericanApproval(null, "Ekterly", "sebetralstat", "2025-07-03", null, null, null,
				List.of("https://example.org/ekterly"));
		assertThat(read(page, approval("Koselugo", "selumetinib", "2020-04-10")))
			.extracting(Approved::source, Approved::reference)
			.containsExactly(tuple("clew-approvals", page.reference()), tuple("fda-cder", List.of("NDA 000001")));
	}

	private List<Approved> read(AmericanApproval... rows) {
		AmericanApprovals approvals = new AmericanApprovals(this.substances, this.unjoined);
		approvals.read(List.of(rows));
		return approvals.all();
	}

	private static AmericanApproval approval(String brand, String active, String approved) {
		return new AmericanApproval("NDA000001", brand, active, approved, true, false, null, List.of());
	}

}
