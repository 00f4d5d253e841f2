package org.clew.atlas.licence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.clew.atlas.drug.Approvals;
import org.clew.atlas.drug.Substance;
import org.clew.atlas.label.RegulatorLabels.Printed;
import org.clew.atlas.label.RegulatorLabels;
import org.clew.atlas.licence.LicenceRow.Status;
import org.clew.atlas.register.Registers.Product;
import org.jspecify.annotations.Nullable;

/**
 * Licences of Japan, Canada and Ireland. Their first days are not in the lists at hand.
 */
final class OtherLicences {

	private OtherLicences() {
	}

	static List<LicenceRow> rows(Approvals approvals, List<Product> japan, RegulatorLabels labels) {
		List<LicenceRow> rows = new ArrayList<>(japan(approvals, japan));
		rows.addAll(labelled(labels, "hc", "CA"));
		rows.addAll(labelled(labels, "hpra", "IE"));
		return rows;
	}

	private static List<LicenceRow> japan(Approvals approvals, List<Product> products) {
		Map<String, Set<String>> sources = new TreeMap<>();
		Map<String, Set<String>> brands = new TreeMap<>();
		approvals.all()
			.stream()
			.filter((one) -> one.row().get("japan").equals("yes"))
			.forEach((one) -> sources.computeIfAbsent(one.drug().id(), (none) -> new TreeSet<>()).add("medi"));
		for (Product product : products) {
			sources.computeIfAbsent(product.drug().id(), (none) -> new TreeSet<>()).add("pmda");
			brands.computeIfAbsent(product.drug().id(), (none) -> new TreeSet<>()).addAll(product.brands());
		}
		return sources.entrySet()
			.stream()
			.map((drug) -> row(drug.getKey(), "JP", brands.getOrDefault(drug.getKey(), Set.of()), null,
					drug.getValue()))
			.toList();
	}

	private static List<LicenceRow> labelled(RegulatorLabels labels, String agency, String jurisdiction) {
		List<LicenceRow> rows = new ArrayList<>();
		for (Map.Entry<Substance, List<Printed>> drug : labels.byOwner(agency).entrySet()) {
			Set<String> brands = new TreeSet<>(drug.getValue().stream().map(Printed::brand).toList());
			rows.add(row(drug.getKey().id(), jurisdiction, brands, drug.getValue().getFirst().url(),
					Set.of("moalmanac")));
		}
		return rows;
	}

	private static LicenceRow row(String drug, String jurisdiction, Set<String> brands, @Nullable String url,
			Set<String> sources) {
		return new LicenceRow(drug, jurisdiction, Status.AUTHORISED, null, null, null, null, List.copyOf(brands),
				List.of(), (url == null || url.isEmpty()) ? List.of() : List.of(url), List.copyOf(sources));
	}

}
