package org.clew.atlas.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.clew.atlas.drug.Approvals;
import org.clew.atlas.drug.Substance;
import org.clew.atlas.register.Registers.Product;
import org.clew.name.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * Whose label an indication may be that a program read without saying so. EMA's reports
 * name the disease; and a drug with a licence in one jurisdiction only has no other
 * label.
 */
public final class Jurisdictions {

	private static final int SHORTEST = 6;

	private static final Map<String, String> COLUMNS = Map.of("us", "US", "eu", "EU", "japan", "JP");

	private static final Map<String, String> AGENCIES = Map.of("US", "FDA", "EU", "EMA", "JP", "PMDA");

	private final Map<Substance, List<Product>> epars = new HashMap<>();

	private final Map<Substance, Set<String>> licensed = new HashMap<>();

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
		approvals.all()
			.forEach((one) -> COLUMNS.forEach((column, jurisdiction) -> Stream.of(one.row().get(column))
				.filter("yes"::equals)
				.forEach((yes) -> licence(one.drug(), jurisdiction))));
		registers.epars().forEach((one) -> licence(one.drug(), "EU"));
		registers.purple().forEach((one) -> licence(one.drug(), "US"));
		registers.japan().forEach((one) -> licence(one.drug(), "JP"));
	}

	private void licence(Substance drug, String jurisdiction) {
		this.licensed.computeIfAbsent(drug, (none) -> new TreeSet<>()).add(jurisdiction);
	}

	/**
	 * {@return whose labels say it; one that says nothing if that is not known}
	 * @param drug the drug
	 * @param names the names of the disease
	 */
	public List<Stated> of(Substance drug, Collection<String> names) {
		List<String> keys = names.stream()
			.filter((name) -> name.length() >= SHORTEST)
			.map((name) -> " " + words(name) + " ")
			.toList();
		Set<String> all = this.licensed.getOrDefault(drug, Set.of());
		for (Product epar : this.epars.getOrDefault(drug, List.of())) {
			String indication = " " + words(epar.row().get("indication")) + " ";
			if (keys.stream().anyMatch(indication::contains)) {
				Stated elsewhere = new Stated(null, null, null, null, null, null, "-elsewhere");
				return all.equals(Set.of("EU")) ? List.of(stated(epar)) : List.of(stated(epar), elsewhere);
			}
		}
		String only = (all.size() == 1) ? all.iterator().next() : null;
		return List.of(new Stated((only == null) ? null : AGENCIES.get(only), only, null, null, null, null, ""));
	}

	private static Stated stated(Product epar) {
		PrintedAge age = PrintedAge.of(epar.row().get("indication"));
		return new Stated("EMA", "EU", epar.row().get("url"), age.minimum(), age.maximum(), age.stated(), "");
	}

	private static String words(String text) {
		return String.join(" ", NameKey.words(text.toLowerCase(Locale.ROOT).replaceAll("[.,;:()]", " ")));
	}

	/**
	 * Whose label says it.
	 *
	 * @param agency the agency
	 * @param jurisdiction the jurisdiction
	 * @param url where it is
	 * @param minimumAge the youngest age in years
	 * @param maximumAge the oldest age in years
	 * @param ageStated the age as it is printed
	 * @param suffix what tells it from another label of the same drug and disease
	 */
	public record Stated(@Nullable String agency, @Nullable String jurisdiction, @Nullable String url,
			@Nullable String minimumAge, @Nullable String maximumAge, @Nullable String ageStated, String suffix) {
	}

}
