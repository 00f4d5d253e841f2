package org.clew.atlas.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clew.atlas.drug.DrugText;
import org.clew.atlas.drug.Substance;
import org.clew.atlas.drug.Substances;
import org.clew.atlas.table.Unjoined;

/** FDA's first approvals, joined to drugs by what is in them. */
public final class AmericanApprovals {

	public static final String LIST = "fda-cder";

	public static final String PAGES = "clew-approvals";

	private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z -]{3,60}");

	private static final String LICENCES = "licences.tsv";

	private final Substances substances;

	private final Unjoined unjoined;

	private final List<Approved> all = new ArrayList<>();

	/**
	 * Readies the list.
	 * @param substances what its drugs are joined with
	 * @param unjoined takes what does not join
	 */
	public AmericanApprovals(Substances substances, Unjoined unjoined) {
		this.substances = substances;
		this.unjoined = unjoined;
	}

	/** Reads the list. */
	public void read(List<AmericanApproval> rows) {
		rows.forEach((row) -> drug(row).ifPresentOrElse((drug) -> add(drug, row),
				() -> this.unjoined.tell(LICENCES, "an approval of FDA whose drug no list has",
						"%s: %s, %s".formatted(row.active(), row.brand(), row.approved()))));
	}

	/**
	 * {@return the approvals, each with its drug}
	 */
	public List<Approved> all() {
		return List.copyOf(this.all);
	}

	private Optional<Substance> drug(AmericanApproval row) {
		String active = DrugText.withoutSuffix(row.active());
		Optional<Substance> known = this.substances.find(active).or(() -> this.substances.find(row.active()));
		if (!AmericanApproval.isNew(row.approved())) {
			return known.filter(Substance::isUsed);
		}
		boolean plain = PLAIN.matcher(active).matches() && DrugText.parts(active).size() == 1;
		return known.or(() -> plain ? Optional.of(this.substances.take(active)) : Optional.empty());
	}

	private void add(Substance drug, AmericanApproval row) {
		drug.count(source(row));
		List<String> brands = brand(drug, row);
		brands.forEach((brand) -> this.substances.branded(drug, brand));
		this.all.add(new Approved(drug, brands, row));
	}

	/**
	 * The brand of another drug is none of this one, unless that is a part of it; a drug
	 * that is only called by the brand is this one.
	 */
	private List<String> brand(Substance drug, AmericanApproval row) {
		String brand = row.brand();
		if (brand == null) {
			return List.of();
		}
		Set<Substance> others = new HashSet<>(this.substances.sold(brand));
		this.substances.single(brand).ifPresent(others::add);
		others.remove(drug);
		others.removeAll(drug.parts());
		others.removeIf((other) -> other.name().equalsIgnoreCase(brand));
		if (others.isEmpty()) {
			return List.of(brand);
		}
		this.unjoined.tell("drugs.tsv", "a brand of FDA's list that is the name of another drug",
				"%s of %s: %s".formatted(brand, drug, others));
		return List.of();
	}

	private static String source(AmericanApproval row) {
		return (row.application() == null) ? PAGES : LIST;
	}

	/**
	 * An approval.
	 *
	 * @param drug what was approved
	 * @param brands its brand, if it is of no other drug
	 * @param row what the list says of it
	 */
	public record Approved(Substance drug, List<String> brands, AmericanApproval row) {

		@Override
		public Substance drug() {
			return this.drug.now();
		}

		/**
		 * {@return where it is from}
		 */
		public String source() {
			return AmericanApprovals.source(this.row);
		}

		/**
		 * {@return where it is written}
		 */
		public List<String> reference() {
			String application = this.row.application();
			return Stream
				.concat(Stream.ofNullable(application).map((number) -> number.replaceAll("(?<=[A-Z])(?=\\d)", " ")),
						this.row.reference().stream())
				.toList();
		}

	}

}
