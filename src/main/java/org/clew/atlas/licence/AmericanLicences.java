package org.clew.atlas.licence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.clew.atlas.drug.Approvals.Approval;
import org.clew.atlas.drug.Approvals;
import org.clew.atlas.drug.Grouped;
import org.clew.atlas.drug.Substance;
import org.clew.atlas.label.RegulatorLabels.Printed;
import org.clew.atlas.label.RegulatorLabels;
import org.clew.atlas.licence.LicenceRow.Status;
import org.clew.atlas.register.AmericanApprovals.Approved;
import org.clew.atlas.register.Registers.Product;
import org.clew.atlas.table.Unjoined;
import org.jspecify.annotations.Nullable;

/**
 * Licences of the United States, by the Orange Book, the Purple Book, labels and FDA's
 * list of first approvals.
 */
final class AmericanLicences {

	/** The Orange Book writes this day for all that is older. */
	private static final String OLDER = "1982-01-01";

	private final Unjoined unjoined;

	private final FirstApprovals first;

	private final Set<Substance> withdrawn = new HashSet<>();

	AmericanLicences(List<Approved> first, Unjoined unjoined) {
		this.first = new FirstApprovals(first, unjoined);
		this.unjoined = unjoined;
	}

	List<LicenceRow> rows(Approvals approvals, List<Product> purple, RegulatorLabels labels) {
		Map<Substance, List<Approval>> listed = Grouped
			.by(approvals.all().stream().filter((one) -> one.row().get("us").equals("yes")).toList(), Approval::drug);
		Map<Substance, List<Product>> biologics = Grouped.by(purple, Product::drug);
		Map<Substance, List<Printed>> labelled = labels.byOwner("fda");
		Map<String, Substance> drugs = new TreeMap<>();
		Stream.of(listed, biologics, labelled)
			.flatMap((map) -> map.keySet().stream())
			.forEach((drug) -> drugs.put(drug.id(), drug));
		this.first.alone(drugs.values()).forEach((drug) -> drugs.put(drug.id(), drug));
		this.withdrawn.addAll(labels.withdrawn("fda"));
		return drugs.values()
			.stream()
			.map((drug) -> row(drug, listed.getOrDefault(drug, List.of()), biologics.getOrDefault(drug, List.of()),
					labelled.getOrDefault(drug, List.of())))
			.toList();
	}

	private LicenceRow row(Substance drug, List<Approval> listed, List<Product> biologics, List<Printed> labels) {
		Set<String> marketing = new TreeSet<>();
		listed.forEach((one) -> Stream.of(one.row().get("us_marketing_status").split("\\|"))
			.map(String::strip)
			.filter((status) -> !status.isEmpty())
			.forEach(marketing::add));
		Set<String> brands = new TreeSet<>();
		biologics.stream().filter(AmericanLicences::isSold).forEach((one) -> brands.addAll(one.brands()));
		labels.forEach((one) -> brands.add(one.brand()));
		Set<String> reference = new TreeSet<>();
		if (!marketing.isEmpty()) {
			reference.add("Orange Book: " + String.join(", ", marketing));
		}
		biologics.forEach((one) -> reference.add("BLA " + one.row().get("bla")));
		labels.stream().map(Printed::url).limit(1).forEach(reference::add);
		Status known = status(drug, marketing, biologics, labels);
		String date = date(drug, listed, biologics, labels, reference);
		LicenceRow row = new LicenceRow(drug.id(), "US", known, date, null, null, null, List.copyOf(brands),
				holders(biologics), List.copyOf(reference), sources(listed, biologics, labels));
		return this.first.completed(drug, row);
	}

	private Status status(Substance drug, Set<String> marketing, List<Product> biologics, List<Printed> labels) {
		boolean sold = marketing.contains("RX") || marketing.contains("OTC")
				|| biologics.stream().anyMatch(AmericanLicences::isSold)
				|| (marketing.isEmpty() && biologics.isEmpty() && !labels.isEmpty());
		if (sold) {
			return Status.AUTHORISED;
		}
		if (this.withdrawn.contains(drug)) {
			return Status.WITHDRAWN;
		}
		if (marketing.contains("DISCONTINUED")) {
			return Status.DISCONTINUED;
		}
		if (biologics.isEmpty()) {
			return Status.AUTHORISED;
		}
		boolean licensed = biologics.stream().anyMatch((one) -> one.row().get("licensure").equals("Licensed"));
		return licensed ? Status.DISCONTINUED : Status.WITHDRAWN;
	}

	private static boolean isSold(Product product) {
		return product.row().get("licensure").equals("Licensed") && !product.row().get("marketing").startsWith("Disc");
	}

	private @Nullable String date(Substance drug, List<Approval> listed, List<Product> biologics, List<Printed> labels,
			Set<String> reference) {
		String first = Grouped.earliest(listed.stream().map((one) -> one.row().orNull("us_first_date")));
		String licensed = Grouped.earliest(biologics.stream().map((one) -> one.row().orNull("approved_on")));
		String labelled = Grouped.earliest(labels.stream().map(Printed::date));
		if (OLDER.equals(first)) {
			reference.add("older than " + OLDER);
			return null;
		}
		if (first != null && licensed != null && !first.substring(0, 4).equals(licensed.substring(0, 4))) {
			this.unjoined.tell("licences.tsv", "first US date differs from the Purple Book's",
					"%s: %s, %s".formatted(drug, first, licensed));
		}
		if (labelled != null && first != null && labelled.compareTo(first) < 0) {
			this.unjoined.tell("licences.tsv", "a US label is older than the first date",
					"%s: %s, %s".formatted(drug, labelled, first));
		}
		return Grouped.earliest(Stream.of(first, licensed));
	}

	private static List<String> holders(List<Product> biologics) {
		return biologics.stream()
			.filter(AmericanLicences::isSold)
			.filter((one) -> one.row().get("bla_type").equals("351(a)"))
			.map((one) -> one.row().get("applicant"))
			.distinct()
			.sorted()
			.toList();
	}

	private static List<String> sources(List<Approval> listed, List<Product> biologics, List<Printed> labels) {
		List<String> sources = new ArrayList<>();
		if (!listed.isEmpty()) {
			sources.add("medi");
		}
		if (!labels.isEmpty()) {
			sources.add("moalmanac");
		}
		if (!biologics.isEmpty()) {
			sources.add("purple-book");
		}
		return sources;
	}

}
