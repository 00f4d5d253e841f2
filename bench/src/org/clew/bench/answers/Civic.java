package org.clew.bench.answers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The predictive evidence of CIViC on changes of one gene. */
record Civic(List<Item> items, Map<String, Long> counts) {

	private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

	static Civic read(Path folder, DrugNames names) {
		List<Table.Row> rows = Table.read(folder.resolve("civic-2025-evidence.tsv"))
			.rows()
			.stream()
			.filter((row) -> "Predictive".equals(row.get("evidence_type")) && !"true".equals(row.get("is_flagged")) && !row.get("therapies").isEmpty())
			.toList();
		names.learn(rows.stream().flatMap((row) -> row.list("therapies", ",").stream()).toList());
		return new Civic(rows.stream().map((row) -> item(row, names)).toList());
	}

	private Civic(List<Item> items) {
		this(items, items.stream().flatMap((item) -> item.genes().stream()).collect(Collectors.groupingBy((gene) -> gene, Collectors.counting())));
	}

	private static Item item(Table.Row row, DrugNames names) {
		Matcher year = YEAR.matcher(row.get("citation"));
		List<String> drugs = row.list("therapies", ",");
		List<Regimen> regimens = new ArrayList<>();
		if ("Combination".equals(row.get("therapy_interaction_type"))) {
			regimens.add(Regimen.of(drugs, names));
		}
		else {
			drugs.forEach((drug) -> regimens.add(Regimen.of(List.of(drug), names)));
		}
		return new Item(row.get("molecular_profile"), row.get("disease"), row.get("doid"), regimens, row.get("evidence_level"),
				"Supports".equals(row.get("evidence_direction")) && "Sensitivity/Response".equals(row.get("significance")),
				year.find() ? Integer.parseInt(year.group()) : 0);
	}

	/** What was known at the end of a year; what has no year was not. */
	Civic until(int year) {
		return new Civic(this.items.stream().filter((item) -> item.year > 0 && item.year <= year).toList());
	}

	/** Without level A, which is what licences and guidelines say. */
	Civic withoutLicences() {
		return new Civic(this.items.stream().filter((item) -> !"A".equals(item.level)).toList());
	}

	/** The gene that a change is of: of a fusion the partner that most evidence is about. */
	String gene(Item item) {
		return item.genes().stream().max(Comparator.comparingLong((gene) -> this.counts.getOrDefault(gene, 0L))).orElse("");
	}

	/** @param year 0 if the citation names none */
	record Item(String profile, String disease, String doid, List<Regimen> regimens, String level, boolean helps, int year) {

		/** Whether it is about one change or about alternatives, and not about several changes at once. */
		boolean simple() {
			return !this.profile.contains(" AND ") && !this.profile.contains("NOT ");
		}

		boolean clinical() {
			return Set.of("A", "B", "C").contains(this.level);
		}

		/** The symbols that it names; of a fusion both. */
		Set<String> genes() {
			Set<String> genes = new LinkedHashSet<>();
			Stream.of(this.profile.replaceAll("[()]", "").split(" (AND|OR) "))
				.flatMap((part) -> Stream.of(part.replaceFirst("^NOT ", "").strip().split(" ")[0].split("::")))
				.filter((gene) -> !"v".equals(gene) && !gene.isEmpty())
				.forEach(genes::add);
			return genes;
		}

	}

}
