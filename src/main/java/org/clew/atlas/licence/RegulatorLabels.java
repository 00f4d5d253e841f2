package org.clew.atlas.licence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.clew.atlas.drug.Substance;
import org.clew.atlas.drug.Substances;
import org.clew.atlas.table.Published;
import org.clew.atlas.table.Published.Row;
import org.clew.atlas.table.Unjoined;
import org.jspecify.annotations.Nullable;

/**
 * The regulators' labels for biomarkers, as they are printed. Regimens that a health
 * service pays for are no licences and stay out.
 */
public final class RegulatorLabels {

	private static final String SOURCE = "moalmanac";

	private static final Set<String> REGULATORS = Set.of("fda", "ema", "hc", "hpra");

	private final Substances substances;

	private final Unjoined unjoined;

	private final List<Printed> all = new ArrayList<>();

	/**
	 * Readies the labels.
	 * @param substances what their drugs are joined with
	 * @param unjoined takes what is left out
	 */
	public RegulatorLabels(Substances substances, Unjoined unjoined) {
		this.substances = substances;
		this.unjoined = unjoined;
	}

	/**
	 * Reads the labels.
	 * @param published the publishers' files
	 */
	public void read(Published published) {
		published.rows("biomarker-approvals.tsv", (row) -> {
			if (!REGULATORS.contains(row.get("agency"))) {
				return;
			}
			List<Substance> drugs = row.list("therapies")
				.stream()
				.map((text) -> this.substances.take(text.replaceAll("\\s*\\(ncit:C\\d+\\)$", "")).count(SOURCE))
				.distinct()
				.toList();
			Substance owner = Optional.ofNullable(row.orNull("generic"))
				.map(this.substances::take)
				.orElseGet(drugs::getFirst)
				.count(SOURCE);
			if (!row.get("brand").isEmpty()) {
				this.substances.branded(owner, row.get("brand"));
			}
			this.all.add(new Printed(row, owner, regimen(owner, drugs, row)));
		});
	}

	/** The drug whose label it is stands first. */
	private List<Substance> regimen(Substance owner, List<Substance> drugs, Row row) {
		List<Substance> own = owner.isCombination() ? owner.parts() : List.of(owner);
		if (!drugs.containsAll(own) && !drugs.contains(owner)) {
			this.unjoined.tell("labels.tsv", "the drug of the label is not among those of the row",
					"%s: %s, %s".formatted(row.get("indication"), owner, drugs));
		}
		return Stream.concat(drugs.contains(owner) ? Stream.of(owner) : own.stream(), drugs.stream())
			.distinct()
			.toList();
	}

	List<Printed> all() {
		return this.all;
	}

	/** The labels of one agency, by the drug whose label each is. */
	Map<Substance, List<Printed>> byOwner(String agency) {
		return Grouped.by(this.all.stream().filter((one) -> one.agency().equals(agency)).toList(), Printed::owner);
	}

	/** The rows of one indication with one disease and one regimen are alternatives. */
	Map<String, List<Printed>> byRegimen() {
		Map<String, List<Printed>> groups = new TreeMap<>();
		for (Printed one : this.all) {
			String key = String.join("\t", one.row().get("indication"), one.row().get("disease_code"),
					one.drugs().stream().map(Substance::id).sorted().toList().toString());
			groups.computeIfAbsent(key, (none) -> new ArrayList<>()).add(one);
		}
		return groups;
	}

	/**
	 * A row of a label.
	 *
	 * @param row the row
	 * @param owner the drug whose label it is
	 * @param drugs the regimen
	 */
	record Printed(Row row, Substance owner, List<Substance> drugs) {

		@Override
		public Substance owner() {
			return this.owner.now();
		}

		@Override
		public List<Substance> drugs() {
			return this.drugs.stream().map(Substance::now).distinct().toList();
		}

		String agency() {
			return this.row.get("agency");
		}

		String brand() {
			return this.row.get("brand");
		}

		String url() {
			return this.row.get("url");
		}

		@Nullable String date() {
			return this.row.orNull("approved_on");
		}

	}

}
