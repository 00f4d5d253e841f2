package org.clew.atlas.label;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.clew.atlas.drug.Grouped;
import org.clew.atlas.drug.Substance;
import org.clew.atlas.drug.Substances;
import org.clew.atlas.table.Published.Row;
import org.clew.atlas.table.Published;
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

	private final List<Misread> misread;

	private final List<Printed> all = new ArrayList<>();

	/**
	 * Readies the labels.
	 * @param substances what their drugs are joined with
	 * @param misread rows that the label contradicts
	 * @param unjoined takes what is left out
	 */
	public RegulatorLabels(Substances substances, List<Misread> misread, Unjoined unjoined) {
		this.substances = substances;
		this.misread = misread;
		this.unjoined = unjoined;
	}

	/** Reads the labels. */
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
			Substance owner = Optional.ofNullable(generic(row))
				.map(this.substances::take)
				.orElseGet(drugs::getFirst)
				.count(SOURCE);
			List<Substance> own = owner.isCombination() ? owner.parts() : List.of(owner);
			if (!drugs.containsAll(own) && !drugs.contains(owner) && !sold(row, drugs)) {
				this.unjoined.tell("labels.tsv", "the drug of the label is not among those of the row, left out",
						"%s: %s, %s".formatted(row.get("indication"), owner, drugs));
				return;
			}
			if (!row.get("brand").isEmpty()) {
				this.substances.branded(owner, row.get("brand"));
			}
			biomarkers(row).ifPresent((biomarkers) -> this.all
				.add(new Printed(row, owner, regimen(owner, own, drugs), biomarkers, date(row), withdrawn(row))));
		});
	}

	private @Nullable String generic(Row row) {
		Misread wrong = Misread.find(this.misread, SOURCE, row.get("indication"), row.get("generic"));
		return (wrong == null) ? row.orNull("generic") : wrong.right();
	}

	/** Some rows have the label of one drug, and the name of another beside it. */
	private boolean sold(Row row, List<Substance> drugs) {
		return this.substances.sold(row.get("brand")).stream().anyMatch(drugs::contains);
	}

	private Optional<List<String>> biomarkers(Row row) {
		String indication = row.get("indication");
		Misread wrong = Misread.find(this.misread, SOURCE, indication, row.get("biomarkers"));
		Misread elsewhere = Misread.find(this.misread, SOURCE, indication, row.get("disease"));
		if (wrong == null && elsewhere == null) {
			return Optional.of(row.list("biomarkers"));
		}
		this.unjoined.tell("labels.tsv", "biomarkers or disease that the label does not have",
				String.join(", ", indication, row.get("biomarkers"), row.get("disease")));
		if (wrong == null) {
			return Optional.empty();
		}
		return Optional.ofNullable(wrong.right()).map((right) -> List.of(right.split("\\|")));
	}

	private @Nullable String withdrawn(Row row) {
		Misread wrong = Misread.find(this.misread, SOURCE, row.get("indication"), "status");
		return (wrong == null) ? null : wrong.why();
	}

	private @Nullable String date(Row row) {
		String date = row.orNull("approved_on");
		return (date != null && Misread.find(this.misread, SOURCE, row.get("indication"), date) != null) ? null : date;
	}

	/** The drug whose label it is stands first. */
	private static List<Substance> regimen(Substance owner, List<Substance> own, List<Substance> drugs) {
		Stream<Substance> first = drugs.contains(owner) ? Stream.of(owner) : own.stream().filter(drugs::contains);
		return Stream.concat(first, drugs.stream()).distinct().toList();
	}

	List<Printed> all() {
		return this.all;
	}

	/**
	 * {@return the labels of one agency that hold, by the drug whose label each is}
	 * @param agency the agency, as the list writes it
	 */
	public Map<Substance, List<Printed>> byOwner(String agency) {
		return Grouped.by(
				this.all.stream().filter((one) -> one.agency().equals(agency) && one.withdrawn() == null).toList(),
				Printed::owner);
	}

	/**
	 * {@return the drugs of which no label of an agency holds any more}
	 * @param agency the agency, as the list writes it
	 */
	public Set<Substance> withdrawn(String agency) {
		Set<Substance> drugs = new LinkedHashSet<>();
		this.all.stream()
			.filter((one) -> one.agency().equals(agency) && one.withdrawn() != null)
			.forEach((one) -> drugs.add(one.owner()));
		drugs.removeAll(byOwner(agency).keySet());
		return drugs;
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
	 * @param owner the drug whose label it is
	 * @param biomarkers what the label asks for
	 * @param date the day of the label
	 * @param withdrawn what became of it, if it no longer holds
	 */
	public record Printed(Row row, Substance owner, List<Substance> drugs, List<String> biomarkers,
			@Nullable String date, @Nullable String withdrawn) {

		@Override
		public Substance owner() {
			return this.owner.now();
		}

		@Override
		public List<Substance> drugs() {
			return this.drugs.stream().map(Substance::now).distinct().toList();
		}

		/**
		 * {@return whose label it is}
		 */
		public String agency() {
			return this.row.get("agency");
		}

		/**
		 * {@return the name of the product}
		 */
		public String brand() {
			return this.row.get("brand");
		}

		/**
		 * {@return where the label is}
		 */
		public String url() {
			return this.row.get("url");
		}

	}

}
