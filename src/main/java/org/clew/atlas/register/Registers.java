package org.clew.atlas.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clew.atlas.drug.DrugText;
import org.clew.atlas.drug.Substance;
import org.clew.atlas.drug.Substances;
import org.clew.atlas.table.Published.Row;
import org.clew.atlas.table.Published;
import org.clew.atlas.table.Unjoined;

/** The lists of products of the regulators: EMA, FDA's Purple Book, PMDA. */
public final class Registers {

	private static final Pattern PREVIOUSLY = Pattern.compile("\\s*\\((?:previously|formerly|prev\\.)\\s+([^)]*)\\)");

	/** What is written so is one word, and no sentence of a package. */
	private static final Pattern PLAIN = Pattern.compile("[A-Z][A-Za-z0-9 ,()'-]{3,110}");

	private static final Pattern COMPANY = Pattern.compile("\\([^)]*\\)|[Ტ].*?[Უ]");

	private final Substances substances;

	private final Unjoined unjoined;

	private final List<Product> epars = new ArrayList<>();

	private final List<Product> purple = new ArrayList<>();

	private final List<Product> japan = new ArrayList<>();

	/**
	 * Readies the lists.
	 * @param substances what their drugs are joined with
	 * @param unjoined takes what does not join
	 */
	public Registers(Substances substances, Unjoined unjoined) {
		this.substances = substances;
		this.unjoined = unjoined;
	}

	/** Reads the lists. */
	public void read(Published published) {
		published.rows("ema-epar.tsv", this::epar);
		published.rows("fda-purple-book.tsv", this::purple);
		published.rows("pmda-approvals.tsv", this::japan);
	}

	/**
	 * {@return EMA's reports}
	 */
	public List<Product> epars() {
		return this.epars;
	}

	/**
	 * {@return the Purple Book}
	 */
	public List<Product> purple() {
		return this.purple;
	}

	/**
	 * {@return PMDA's list}
	 */
	public List<Product> japan() {
		return this.japan;
	}

	private void epar(Row row) {
		String inn = Optional.ofNullable(row.orNull("inn")).orElse(row.get("active_substance"));
		if (inn.isEmpty() || row.get("status").isEmpty()) {
			this.unjoined.tell("licences.tsv", "an EPAR without substance or status", row.get("medicine"));
			return;
		}
		Substance drug = this.substances.find(inn)
			.or(() -> this.substances.find(row.get("active_substance")))
			.orElseGet(() -> this.substances.take(inn));
		List<String> brands = brandsOfEpar(row.get("medicine"));
		drug.count("ema-epar");
		brands.forEach((brand) -> this.substances.branded(drug, brand));
		this.epars.add(new Product(drug, brands, row));
	}

	private static List<String> brandsOfEpar(String medicine) {
		Matcher before = PREVIOUSLY.matcher(medicine);
		List<String> brands = new ArrayList<>(List.of(before.replaceAll("").strip()));
		before.reset().results().map((match) -> match.group(1).strip()).forEach(brands::add);
		return brands;
	}

	private void purple(Row row) {
		String proper = DrugText.withoutSuffix(row.get("proper_name"));
		Substance drug = this.substances.find(proper)
			.or(() -> this.substances.find(proper.replaceAll("(?i),? human\\b", "")))
			.orElseGet(() -> this.substances.take(proper));
		List<String> brands = Stream.of(row.get("proprietary_name"))
			.filter((brand) -> !brand.isEmpty() && !brand.equals("N/A"))
			.toList();
		drug.count("purple-book");
		brands.forEach((brand) -> this.substances.branded(drug, brand));
		this.purple.add(new Product(drug, brands, row));
	}

	private void japan(Row row) {
		String ingredient = DrugText.bare(COMPANY.matcher(row.get("active_ingredient")).replaceAll(" ")).strip();
		List<String> brands = JapaneseBrands.of(row.get("brand"))
			.stream()
			.filter((brand) -> this.substances.find(brand).isEmpty())
			.toList();
		Optional<Substance> known = ingredient.isEmpty() ? Optional.empty()
				: this.substances.find(ingredient).or(() -> unseparated(ingredient, row.get("brand")));
		boolean elsewhere = brands.stream().anyMatch((brand) -> !this.substances.sold(brand).isEmpty());
		boolean plain = PLAIN.matcher(ingredient).matches() && row.get("kind").startsWith("Approval");
		if (known.isEmpty() && (!plain || elsewhere || startsWithDrug(ingredient))) {
			this.unjoined.tell("licences.tsv", "a product of PMDA whose ingredient was not read",
					row.get("active_ingredient") + ": " + row.get("brand"));
			return;
		}
		Substance drug = known.orElseGet(() -> this.substances.take(ingredient)).count("pmda");
		brands.forEach(drug::brand);
		this.japan.add(new Product(drug, brands, row));
	}

	/** Two drugs with nothing between them: one product of both, or each in its own. */
	private Optional<Substance> unseparated(String ingredient, String brand) {
		List<Substance> parts = new ArrayList<>();
		List<String> words = List.of(ingredient.split("\\s+"));
		int from = 0;
		while (from < words.size()) {
			int to = words.size();
			Optional<Substance> part = Optional.empty();
			while (to > from && part.isEmpty()) {
				part = this.substances.single(String.join(" ", words.subList(from, to)));
				to -= part.isEmpty() ? 1 : 0;
			}
			if (part.isEmpty()) {
				return Optional.empty();
			}
			parts.add(part.get());
			from = to;
		}
		boolean own = brand.chars().filter((letter) -> letter == '(').count() > 1;
		return (own && parts.stream().distinct().count() > 1) ? Optional.empty()
				: Optional.of(this.substances.combinationOf(parts));
	}

	private boolean startsWithDrug(String ingredient) {
		int space = ingredient.indexOf(' ');
		return space > 0 && this.substances.single(ingredient.substring(0, space)).isPresent();
	}

	/**
	 * A product of a list.
	 *
	 * @param drug what is in it
	 * @param row what the list says of it
	 */
	public record Product(Substance drug, List<String> brands, Row row) {

		@Override
		public Substance drug() {
			return this.drug.now();
		}

	}

}
