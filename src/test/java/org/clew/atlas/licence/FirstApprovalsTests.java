package org.clew.atlas.licence;

import java.util.ArrayList;
import java.util.List;

import org.clew.atlas.drug.Substance;
import org.clew.atlas.drug.Substances;
import org.clew.atlas.licence.LicenceRow.Status;
import org.clew.atlas.register.AmericanApproval;
import org.clew.atlas.register.AmericanApprovals.Approved;
import org.clew.atlas.table.Unjoined;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link FirstApprovals}.
 */
class FirstApprovalsTests {

	private final Substance drug = new Substances().take("iptacopan");

	private final Unjoined unjoined = new Unjoined();

	private final List<Approved> approved = new ArrayList<>();

	@Test
	void addsBrandAndOrphanDrugAndTheFirstDay() {
		approve("Fabhalta", "2023-12-05", null);
		LicenceRow row = completed("2024-03-01");
		assertThat(row.brands()).containsExactly("Fabhalta");
		assertThat(row.orphan()).isTrue();
		assertThat(row.date()).isEqualTo("2023-12-05");
		assertThat(row.status()).isEqualTo(Status.AUTHORISED);
		assertThat(row.source()).containsExactly("fda-cder", "medi");
		assertThat(this.unjoined.lines()).singleElement().asString().contains("2024-03-01, 2023-12-05");
	}

	@Test
	void saysWhatLeftTheMarketAndWhatCameBack() {
		approve("Fabhalta", "2023-12-05", AmericanApproval.Status.WITHDRAWN);
		assertThat(completed("2023-12-05").status()).isEqualTo(Status.WITHDRAWN);
		approve("Fabhalta", "2025-10-23", AmericanApproval.Status.AUTHORISED);
		assertThat(completed("2023-12-05").status()).isEqualTo(Status.AUTHORISED);
	}

	@Test
	void licensesAloneWhatIsNew() {
		approve("Fabhalta", "2023-12-05", null);
		assertThat(first().alone(List.of())).containsExactly(this.drug);
		assertThat(first().alone(List.of(this.drug))).isEmpty();
		this.approved.clear();
		approve("Fabhalta", "1985-12-05", null);
		assertThat(first().alone(List.of())).isEmpty();
		assertThat(this.unjoined.lines()).hasSize(1);
	}

	private FirstApprovals first() {
		return new FirstApprovals(this.approved, this.unjoined);
	}

	private LicenceRow completed(String date) {
		return first().completed(this.drug, new LicenceRow(this.drug.id(), "US", Status.AUTHORISED, date, null, null,
				null, List.of(), List.of(), List.of("Orange Book: RX"), List.of("medi")));
	}

	private void approve(String brand, String date, AmericanApproval.@Nullable Status status) {
		this.approved.add(new Approved(this.drug, List.of(brand),
				new AmericanApproval("NDA000001", brand, "iptacopan", date, true, false, status, List.of())));
	}

}
