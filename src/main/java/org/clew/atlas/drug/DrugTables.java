package org.clew.atlas.drug;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.atlas.table.Published;
import org.clew.atlas.table.Unjoined;
import org.clew.civic.Therapies;

/**
 * The drugs of the atlas: first read, then named by the other tables, then written.
 */
public final class DrugTables {

	/** Words for a class of drugs, which are no synonym of one of them. */
	private static final Pattern CLASS = Pattern
		.compile("(?i)anti-.*|.*\\b(?:inhibitor|antibody|agonist|antagonist)s?");

	private static final Pattern ESTER = Pattern.compile(
			"(?i)(.+) (?:furoate|propionate|dipropionate|valerate|butyrate|caproate|enanthate|cypionate|decanoate|undecanoate|palmitate|pivalate|etexilate|medoxomil|cilexetil|axetil|proxetil|mofetil|disoproxil|alafenamide|marboxil|etabonate|lauroxil|pamoate|phenpropionate|acetonide)(?: .*)?");

	private static final int LONGEST = 120;

	private static final Comparator<String> PLAINEST = Comparator.comparingInt(String::length)
		.thenComparing(Comparator.naturalOrder());

	private final Substances substances = new Substances();

	private final Approvals approvals;

	private final Unjoined unjoined;

	/**
	 * Reads the names of all drugs.
	 * @param published the publishers' files
	 * @param names names that no rule leads to their drug
	 * @param unjoined takes what does not join
	 */
	public DrugTables(Published published, List<CuratedName> names, Unjoined unjoined) {
		this.unjoined = unjoined;
		this.approvals = new Approvals(this.substances, unjoined);
		SeedDrugs.addTo(this.substances);
		new ReferenceNames(this.substances, unjoined).read(published);
		Map<Boolean, List<CuratedName>> known = names.stream()
			.collect(Collectors.partitioningBy((one) -> this.substances.own(one.drug()).isPresent()));
		alias(known.getOrDefault(true, List.of()));
		this.approvals.read(published);
		alias(known.getOrDefault(false, List.of()));
		published.rows("civic-2025-evidence.tsv", (row) -> Therapies.of(row.get("therapies"))
			.forEach((name) -> this.substances.take(name).cite("civic")));
	}

	/** A drug that no reference has gets its number from the approvals first. */
	private void alias(List<CuratedName> names) {
		names.forEach((one) -> this.substances.alias(one.name(), this.substances.take(one.drug())));
	}

	public Substances substances() {
		return this.substances;
	}

	public Approvals approvals() {
		return this.approvals;
	}

	/**
	 * Joins what one brand joins: a drug without a number of ChEMBL is the one that is
	 * sold under the same brand, or under its name. The brand of a combination is no name
	 * of a part.
	 */
	public void settle() {
		Map<Substance, Substance> into = new LinkedHashMap<>();
		for (Substance drug : this.substances.all()) {
			if (drug.isUsed() && !drug.isCurated() && !drug.isCombination() && !drug.isOfChembl()) {
				sameProduct(drug).filter((other) -> other.isBetterKnownThan(drug)).ifPresent((other) -> {
					into.put(drug, other);
					this.unjoined.tell("drugs.tsv", "joined by a brand", drug + ": " + other);
				});
			}
		}
		this.substances.mergeAll(into);
		for (Substance drug : used()) {
			Set<String> brands = new HashSet<>();
			drug.brands().forEach((brand) -> brands.add(brand.toLowerCase(Locale.ROOT)));
			drug.parts().forEach((part) -> part.forget(brands));
		}
	}

	private Optional<Substance> sameProduct(Substance drug) {
		Set<Substance> others = new LinkedHashSet<>(this.substances.sold(drug.name()));
		if (others.isEmpty()) {
			drug.brands().forEach((brand) -> others.addAll(this.substances.sold(brand)));
		}
		others.remove(drug);
		return (others.size() == 1) ? Optional.of(others.iterator().next()) : Optional.empty();
	}

	/**
	 * {@return the drugs that a table names; ask last}
	 */
	public List<DrugRow> drugs() {
		Collection<Substance> used = used();
		Set<String> own = new HashSet<>();
		used.forEach((drug) -> DrugText.key(drug.name()).ifPresent(own::add));
		return used.stream().map((drug) -> row(drug, own)).toList();
	}

	/**
	 * {@return the parts of combinations}
	 */
	public List<DrugPartRow> parts() {
		return used().stream()
			.flatMap((
					drug) -> drug.parts().stream().map((part) -> new DrugPartRow(drug.id(), part.id(), drug.sources())))
			.toList();
	}

	/**
	 * {@return salts and esters that have a record of their own}
	 */
	public List<DrugFormRow> forms() {
		List<DrugFormRow> rows = new ArrayList<>();
		Collection<Substance> used = used();
		for (Substance form : used) {
			DrugText.withoutSalt(form.name())
				.stream()
				.map(this.substances::exact)
				.flatMap((found) -> found.stream())
				.filter((parent) -> parent != form && used.contains(parent))
				.findFirst()
				.ifPresent((parent) -> rows
					.add(new DrugFormRow(form.id(), parent.id(), DrugFormRow.Kind.SALT, form.sources())));
			Stream.of(ESTER.matcher(form.name()))
				.filter((ester) -> ester.matches())
				.flatMap((ester) -> this.substances.exact(ester.group(1)).stream())
				.filter((parent) -> parent != form && used.contains(parent))
				.forEach((parent) -> rows
					.add(new DrugFormRow(form.id(), parent.id(), DrugFormRow.Kind.ESTER, form.sources())));
		}
		return rows;
	}

	private Collection<Substance> used() {
		List<Substance> used = this.substances.all().stream().filter(Substance::isUsed).toList();
		return new LinkedHashSet<>(used);
	}

	private DrugRow row(Substance drug, Set<String> own) {
		String key = DrugText.key(drug.name()).orElse("");
		Set<String> synonyms = names(drug, drug.synonyms(), own, key);
		Set<String> brands = names(drug, drug.brands(), own, key);
		Set<String> keys = new HashSet<>();
		brands.forEach((brand) -> keys.add(brand.toLowerCase(Locale.ROOT)));
		synonyms.removeIf((synonym) -> keys.contains(synonym.toLowerCase(Locale.ROOT)));
		return new DrugRow(drug.id(), drug.name(), DrugTypes.of(drug), List.copyOf(synonyms), List.copyOf(brands),
				List.copyOf(drug.identifiers()), drug.isNameOnly() ? true : null, drug.sources());
	}

	/**
	 * What is the own name of another drug is no synonym; one spelling of each is enough,
	 * and of "(-)-adrenaline" and "adrenaline" the shorter one.
	 */
	private Set<String> names(Substance drug, Collection<String> all, Set<String> own, String key) {
		Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		Set<String> letters = new HashSet<>(Set.of(letters(drug.name())));
		for (String name : all.stream().sorted(PLAINEST).toList()) {
			String its = DrugText.key(name).orElse("");
			if (its.isEmpty() || name.length() > LONGEST || CLASS.matcher(name).matches()
					|| !letters.add(letters(name))) {
				continue;
			}
			if (!its.equals(key) && own.contains(its)) {
				this.unjoined.tell("drugs.tsv", "a synonym that is the name of another drug, left out",
						drug + ": " + name);
				continue;
			}
			names.add(DrugText.plain(name));
		}
		return names;
	}

	private static String letters(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
	}

}
