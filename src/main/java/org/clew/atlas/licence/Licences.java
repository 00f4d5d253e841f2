package org.clew.atlas.licence;

import java.util.ArrayList;
import java.util.List;

import org.clew.atlas.drug.Approvals;
import org.clew.atlas.label.RegulatorLabels;
import org.clew.atlas.register.AmericanApprovals.Approved;
import org.clew.atlas.register.Registers;
import org.clew.atlas.table.Unjoined;

/** Where drugs are on the market, since when and how. */
public final class Licences {

	private Licences() {
	}

	/**
	 * {@return a row for each drug, jurisdiction and status}
	 * @param approvals the list of licensed drugs
	 * @param registers the regulators' lists of products
	 * @param first FDA's first approvals
	 * @param unjoined takes dates that contradict each other
	 */
	public static List<LicenceRow> rows(Approvals approvals, Registers registers, List<Approved> first,
			RegulatorLabels labels, Unjoined unjoined) {
		List<LicenceRow> rows = new ArrayList<>();
		rows.addAll(new AmericanLicences(first, unjoined).rows(approvals, registers.purple(), labels));
		rows.addAll(new EuropeanLicences(unjoined).rows(approvals, registers.epars(), labels));
		rows.addAll(OtherLicences.rows(approvals, registers.japan(), labels));
		return rows;
	}

}
