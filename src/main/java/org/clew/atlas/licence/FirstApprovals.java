package org.clew.atlas.licence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.clew.atlas.drug.Grouped;
import org.clew.atlas.drug.Substance;
import org.clew.atlas.licence.LicenceRow.Status;
import org.clew.atlas.register.AmericanApproval;
import org.clew.atlas.register.AmericanApprovals.Approved;
import org.clew.atlas.table.Unjoined;
import org.jspecify.annotations.Nullable;

/**
 * What FDA's first approvals add to the licences of the United States: brands, days and
 * orphan drugs.
 */
final class FirstApprovals {

	private final Map<Substance, List<Approved>> approved;

	private final Unjoined unjoined;

	FirstApprovals(List<Approved> approved, Unjoined unjoined) {
		this.approved = Grouped.by(approved, Approved::drug);
		this.unjoined = unjoined;
	}

	/**
	 * {@return the drugs that no other list has as licensed}
	 */
	Set<Substance> alone(Collection<Substance> listed) {
		Set<Substance> known = new HashSet<>(listed);
		Set<Substance> alone = new HashSet<>();
		this.approved.forEach((drug, all) -> {
			String first = date(all);
			if (known.contains(drug)) {
				return;
			}
			if (AmericanApproval.isNew(first)) {
				alone.add(drug);
			}
			else {
				this.unjoined.tell("licences.tsv", "an old approval of a drug that no list of today has",
						"%s: %s".formatted(drug, first));
			}
		});
		return alone;
	}

	LicenceRow completed(Substance drug, LicenceRow row) {
		List<Approved> all = this.approved.getOrDefault(drug, List.of());
		if (all.isEmpty()) {
			return row;
		}
		tell(drug, row.date(), date(all));
		Set<String> brands = new TreeSet<>(row.brands());
		all.forEach((one) -> brands.addAll(one.brands()));
		boolean orphan = all.stream().anyMatch((one) -> Boolean.TRUE.equals(one.row().orphan()));
		boolean old = row.reference().stream().anyMatch((text) -> text.startsWith("older"));
		return new LicenceRow(row.drug(), row.jurisdiction(), status(row, all),
				old ? null : Grouped.earliest(Stream.of(row.date(), date(all))), row.conditional(),
				row.exceptionalCircumstances(), orphan ? true : null, List.copyOf(brands), row.holder(),
				union(row.reference(), all.stream().map(Approved::reference).flatMap(List::stream).toList()),
				union(row.source(), all.stream().map(Approved::source).toList()));
	}

	private static @Nullable String date(List<Approved> all) {
		return Grouped.earliest(all.stream().map((one) -> one.row().approved()));
	}

	/** What a page says goes before the lists, and that a drug came back before all. */
	private static Status status(LicenceRow row, List<Approved> all) {
		return all.stream()
			.map((one) -> one.row().status())
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.map((status) -> Status.valueOf(status.name()))
			.orElse(row.status());
	}

	private static List<String> union(List<String> some, List<String> others) {
		Set<String> all = new TreeSet<>(some);
		all.addAll(others);
		return new ArrayList<>(all);
	}

	private void tell(Substance drug, @Nullable String known, @Nullable String first) {
		if (known != null && first != null && !known.substring(0, 4).equals(first.substring(0, 4))) {
			this.unjoined.tell("licences.tsv", "first US date differs from that of FDA's list of first approvals",
					"%s: %s, %s".formatted(drug, known, first));
		}
	}

}
