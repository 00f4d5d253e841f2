package org.clew.atlas.licence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.clew.atlas.drug.Approvals.Approval;
import org.clew.atlas.drug.Approvals;
import org.clew.atlas.drug.Grouped;
import org.clew.atlas.drug.Substance;
import org.clew.atlas.label.RegulatorLabels.Printed;
import org.clew.atlas.label.RegulatorLabels;
import org.clew.atlas.licence.LicenceRow.Status;
import org.clew.atlas.register.Registers.Product;
import org.clew.atlas.table.Unjoined;
import org.jspecify.annotations.Nullable;

/**
 * Licences of the European Union, by EMA's reports, the list of licensed drugs and
 * labels.
 */
final class EuropeanLicences {

	private static final String MEDI = "medi";

	private static final String EPAR = "ema-epar";

	private final Unjoined unjoined;

	EuropeanLicences(Unjoined unjoined) {
		this.unjoined = unjoined;
	}

	List<LicenceRow> rows(Approvals approvals, List<Product> epars, RegulatorLabels labels) {
		Map<Substance, List<Approval>> listed = Grouped
			.by(approvals.all().stream().filter((one) -> one.row().get("eu").equals("yes")).toList(), Approval::drug);
		Map<Substance, List<Product>> products = Grouped.by(epars, Product::drug);
		Map<Substance, List<Printed>> labelled = labels.byOwner("ema");
		Map<String, Substance> drugs = new TreeMap<>();
		Stream.of(listed, products, labelled)
			.flatMap((map) -> map.keySet().stream())
			.forEach((drug) -> drugs.put(drug.id(), drug));
		List<LicenceRow> rows = new ArrayList<>();
		drugs.values()
			.forEach((drug) -> add(rows, drug, listed.getOrDefault(drug, List.of()),
					products.getOrDefault(drug, List.of()), labelled.getOrDefault(drug, List.of())));
		return rows;
	}

	private void add(List<LicenceRow> rows, Substance drug, List<Approval> listed, List<Product> products,
			List<Printed> labels) {
		List<Product> authorised = with(products, "Authorised");
		List<Product> withdrawn = with(products, "Withdrawn").stream().filter(EuropeanLicences::isOriginal).toList();
		List<Product> refused = with(products, "Refused");
		boolean gone = authorised.isEmpty() && labels.isEmpty() && !withdrawn.isEmpty();
		if (!authorised.isEmpty() || !labels.isEmpty() || (!listed.isEmpty() && !gone)) {
			rows.add(authorised(drug, listed, authorised, labels));
		}
		if (!withdrawn.isEmpty()) {
			if (gone && !listed.isEmpty()) {
				this.unjoined.tell("licences.tsv", "listed as licensed in the EU, and withdrawn in all EPARs",
						drug.toString());
			}
			Status status = gone ? Status.WITHDRAWN : Status.DISCONTINUED;
			rows.add(products(drug, status, withdrawn, "authorised_on"));
		}
		if (!refused.isEmpty()) {
			rows.add(products(drug, Status.REFUSED, refused, "refused_on"));
		}
	}

	private LicenceRow authorised(Substance drug, List<Approval> listed, List<Product> products, List<Printed> labels) {
		List<Product> originals = products.stream().filter(EuropeanLicences::isOriginal).toList();
		String first = Grouped.earliest(listed.stream().map((one) -> one.row().orNull("eu_first_date")));
		String epar = Grouped.earliest(products.stream().map((one) -> one.row().orNull("authorised_on")));
		if (first != null && epar != null && !first.substring(0, 4).equals(epar.substring(0, 4))) {
			this.unjoined.tell("licences.tsv", "first EU date differs from the EPAR's",
					"%s: %s, %s".formatted(drug, first, epar));
		}
		Set<String> brands = new TreeSet<>();
		products.forEach((one) -> brands.addAll(one.brands()));
		labels.forEach((one) -> brands.add(one.brand()));
		List<String> reference = Stream
			.concat(originals.stream().map((one) -> one.row().get("url")), labels.stream().map(Printed::url))
			.filter((url) -> !url.isEmpty())
			.limit(1)
			.toList();
		return new LicenceRow(drug.id(), "EU", Status.AUTHORISED, Grouped.earliest(Stream.of(first, epar)),
				flag(originals, "conditional"), flag(originals, "exceptional"), flag(originals, "orphan"),
				List.copyOf(brands), holders(originals), reference, sources(listed, products, labels));
	}

	private static LicenceRow products(Substance drug, Status status, List<Product> products, String date) {
		Set<String> brands = new TreeSet<>();
		products.forEach((one) -> brands.addAll(one.brands()));
		return new LicenceRow(drug.id(), "EU", status,
				Grouped.earliest(products.stream().map((one) -> one.row().orNull(date))), null, null, null,
				List.copyOf(brands), holders(products),
				products.stream().map((one) -> one.row().get("url")).limit(1).toList(), List.of(EPAR));
	}

	private static List<Product> with(List<Product> products, String status) {
		return products.stream().filter((one) -> one.row().get("status").equals(status)).toList();
	}

	private static boolean isOriginal(Product product) {
		return !product.row().get("generic").equals("yes") && !product.row().get("biosimilar").equals("yes");
	}

	private static @Nullable Boolean flag(List<Product> originals, String column) {
		Predicate<Product> yes = (one) -> one.row().get(column).equals("yes");
		return originals.isEmpty() ? null : originals.stream().anyMatch(yes);
	}

	private static List<String> holders(List<Product> products) {
		return products.stream()
			.map((one) -> one.row().get("holder"))
			.filter((holder) -> !holder.isEmpty())
			.distinct()
			.sorted()
			.toList();
	}

	private static List<String> sources(List<Approval> listed, List<Product> products, List<Printed> labels) {
		List<String> sources = new ArrayList<>();
		if (!products.isEmpty()) {
			sources.add(EPAR);
		}
		if (!listed.isEmpty()) {
			sources.add(MEDI);
		}
		if (!labels.isEmpty()) {
			sources.add("moalmanac");
		}
		return sources;
	}

}
