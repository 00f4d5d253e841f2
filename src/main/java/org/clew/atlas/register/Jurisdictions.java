package org.clew.atlas.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.atlas.drug.Approvals;
import org.clew.atlas.drug.Substance;
import org.clew.atlas.register.Registers.Product;
import org.clew.name.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * Whose label an indication may be that a program read without saying so. EMA's reports
 * and PMDA's list name the disease; and a drug with a licence in one jurisdiction only
 * has no other label.
 */
public final class Jurisdictions {

	private static final int SHORTEST = 6;

	private static final String OLDER = "1982-01-01";

	private static final Map<String, String> COLUMNS = Map.of("us", "US", "eu", "EU", "japan", "JP");

	private static final Map<String, String> AGENCIES = Map.of("US", "FDA", "EU", "EMA", "JP", "PMDA");

	private static final String JAPANESE_LIST = "https://www.pmda.go.jp/english/review-services/reviews/approved-information/drugs/0002.html";

	private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("d-MMM-yy", Locale.ENGLISH);

	private final Map<Substance, List<Product>> epars = new HashMap<>();

	private final Map<Substance, List<Product>> japan = new HashMap<>();

	private final IdentityHashMap<Product, String> words = new IdentityHashMap<>();

	private final Map<Substance, Set<String>> licensed = new HashMap<>();

	/** The first dates of licences that still hold, by drug and jurisdiction. */
	private final Map<Substance, SortedMap<String, String>> since = new HashMap<>();

	/**
	 * Reads where drugs are licensed.
	 * @param approvals the list of licensed drugs
	 * @param registers the regulators' lists of products
	 */
	public Jurisdictions(Approvals approvals, Registers registers) {
		registers.epars()
			.stream()
			.filter((one) -> one.row().get("status").equals("Authorised"))
			.filter((one) -> !one.row().get("generic").equals("yes") && !one.row().get("biosimilar").equals("yes"))
			.forEach((one) -> this.epars.computeIfAbsent(one.drug(), (none) -> new ArrayList<>()).add(one));
		registers.japan()
			.stream()
			.filter((one) -> !one.row().get("indication").isEmpty())
			.forEach((one) -> this.japan.computeIfAbsent(one.drug(), (none) -> new ArrayList<>()).add(one));
		approvals.all()
			.forEach((one) -> COLUMNS.forEach((column, jurisdiction) -> Stream.of(one.row().get(column))
				.filter("yes"::equals)
				.forEach((yes) -> licence(one.drug(), jurisdiction))));
		approvals.all()
			.stream()
			.filter((one) -> !one.row().get("us_marketing_status").equals("DISCONTINUED"))
			.forEach(this::since);
		registers.epars().forEach((one) -> licence(one.drug(), "EU"));
		registers.purple().forEach((one) -> licence(one.drug(), "US"));
		registers.japan().forEach((one) -> licence(one.drug(), "JP"));
	}

	private void licence(Substance drug, String jurisdiction) {
		this.licensed.computeIfAbsent(drug, (none) -> new TreeSet<>()).add(jurisdiction);
	}

	/** 1982-01-01 is the Orange Book's word for all that is older. */
	private void since(Approvals.Approval one) {
		SortedMap<String, String> dates = this.since.computeIfAbsent(one.drug(), (none) -> new TreeMap<>());
		COLUMNS.forEach((column, jurisdiction) -> {
			if (one.row().get(column).equals("yes")) {
				String date = column.equals("japan") ? "" : one.row().get(column + "_first_date");
				dates.merge(jurisdiction, OLDER.equals(date) ? "" : date, (known, other) -> known);
			}
		});
	}

	/**
	 * Whose labels must say it, as the drug is licensed and no other disease is known for
	 * it.
	 * @return a label for each jurisdiction in which the drug is licensed, with the date
	 * of its first licence
	 */
	public List<Stated> only(Substance drug, Collection<String> names) {
		List<Stated> all = new ArrayList<>();
		List<Stated> read = of(drug, names).stream().filter((one) -> one.url() != null).toList();
		SortedMap<String, String> dates = this.since.getOrDefault(drug, new TreeMap<>());
		read.forEach((one) -> all.add("EU".equals(one.jurisdiction()) ? one.since(dates.getOrDefault("EU", "")) : one));
		dates.forEach((jurisdiction, date) -> {
			if (read.stream().noneMatch((one) -> jurisdiction.equals(one.jurisdiction()))) {
				all.add(new Stated(AGENCIES.get(jurisdiction), jurisdiction, null, null, null, null,
						"-" + jurisdiction.toLowerCase(Locale.ROOT), null)
					.since(date));
			}
		});
		return all;
	}

	/**
	 * {@return whose labels say it; one that says nothing if that is not known}
	 * @param names the names of the disease
	 */
	public List<Stated> of(Substance drug, Collection<String> names) {
		List<String> keys = names.stream()
			.filter((name) -> name.length() >= SHORTEST)
			.map((name) -> " " + words(name) + " ")
			.toList();
		Set<String> left = new TreeSet<>(this.licensed.getOrDefault(drug, Set.of()));
		List<Stated> all = new ArrayList<>();
		naming(this.epars, drug, keys).findFirst().ifPresent((epar) -> all.add(stated(epar, names)));
		String suffix = all.isEmpty() ? "" : "-elsewhere";
		String japanese = left.equals(Set.of("JP")) ? "" : "-jp";
		naming(this.japan, drug, keys).map(Jurisdictions::date)
			.min(Comparator.naturalOrder())
			.ifPresent((date) -> all.add(
					new Stated("PMDA", "JP", JAPANESE_LIST, null, null, null, japanese, date.isEmpty() ? null : date)));
		String only = (left.size() == 1) ? left.iterator().next() : null;
		all.forEach((one) -> left.remove(String.valueOf(one.jurisdiction())));
		if (all.isEmpty() || !left.isEmpty()) {
			all.add(new Stated((only == null) ? null : AGENCIES.get(only), only, null, null, null, null, suffix, null));
		}
		return all;
	}

	private Stream<Product> naming(Map<Substance, List<Product>> products, Substance drug, List<String> keys) {
		return products.getOrDefault(drug, List.of())
			.stream()
			.filter((product) -> keys.stream()
				.anyMatch(this.words.computeIfAbsent(product, Jurisdictions::words)::contains));
	}

	/** A text can be longer than a name may be, and is read by its sentences. */
	private static String words(Product product) {
		return " " + PrintedAge.sentences(product.row().get("indication"))
			.stream()
			.map(Jurisdictions::words)
			.collect(Collectors.joining(" ")) + " ";
	}

	/** The list has 2014-07-04 and 18-May-17. */
	private static String date(Product product) {
		String date = product.row().get("approved_on");
		if (date.matches("\\d{1,2}-[A-Z][a-z]{2}-\\d{2}")) {
			return LocalDate.parse(date, SPOKEN).toString();
		}
		return date.matches("\\d{4}-\\d{2}-\\d{2}") ? date : "";
	}

	/**
	 * {@return whose age EMA's report of a product states for a disease}
	 */
	public Optional<Stated> ofBrand(String brand, Collection<String> names) {
		return this.epars.values()
			.stream()
			.flatMap(List::stream)
			.filter((epar) -> epar.brands().stream().anyMatch(brand::equalsIgnoreCase))
			.map((epar) -> stated(epar, names))
			.filter((stated) -> stated.ageStated() != null)
			.findFirst();
	}

	private static Stated stated(Product epar, Collection<String> names) {
		PrintedAge age = PrintedAge.of(epar.row().get("indication"), names);
		return new Stated("EMA", "EU", epar.row().get("url"), age.minimum(), age.maximum(), age.stated(), "", null);
	}

	private static String words(String text) {
		return String.join(" ", NameKey.words(text.toLowerCase(Locale.ROOT).replaceAll("[.,;:()]", " ")));
	}

	/**
	 * Whose label says it.
	 *
	 * @param url where it is
	 * @param minimumAge the youngest age in years
	 * @param maximumAge the oldest age in years
	 * @param ageStated the age as it is printed
	 * @param suffix what tells it from another label of the same drug and disease
	 * @param date when the drug was first licensed, if for this disease
	 */
	public record Stated(@Nullable String agency, @Nullable String jurisdiction, @Nullable String url,
			@Nullable String minimumAge, @Nullable String maximumAge, @Nullable String ageStated, String suffix,
			@Nullable String date) {

		Stated since(String first) {
			return new Stated(this.agency, this.jurisdiction, this.url, this.minimumAge, this.maximumAge,
					this.ageStated, this.suffix, first.isEmpty() ? null : first);
		}

	}

}
