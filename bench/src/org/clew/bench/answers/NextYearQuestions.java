package org.clew.bench.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What CIViC learnt in the four years after a cut: one question for each gene and disease. */
final class NextYearQuestions {

	static final List<Integer> CUTS = List.of(2014, 2016, 2018, 2020);

	/** Words for many drugs, which no answer can list as one. */
	private static final Pattern CLASS = Pattern.compile("inhibitor$|antibody$|compound$|therapy$|antineoplastic|agent$");

	private NextYearQuestions() {
	}

	static List<Question> of(Civic civic, int cut) {
		Map<String, List<Civic.Item>> learnt = new TreeMap<>();
		Map<String, Set<Regimen>> known = new HashMap<>();
		for (Civic.Item item : civic.items()) {
			if (item.helps() && item.simple() && item.clinical() && item.year() > 0 && item.year() <= cut + 4) {
				String key = civic.gene(item) + "\t" + item.disease();
				if (item.year() > cut) {
					learnt.computeIfAbsent(key, (absent) -> new ArrayList<>()).add(item);
				}
				else {
					known.computeIfAbsent(key, (absent) -> new LinkedHashSet<>()).addAll(item.regimens());
				}
			}
		}
		List<Question> questions = new ArrayList<>();
		learnt.forEach((key, items) -> {
			Set<Regimen> before = known.getOrDefault(key, Set.of());
			List<Regimen> right = items.stream()
				.flatMap((item) -> item.regimens().stream())
				.filter((drug) -> !before.contains(drug) && drug.drugs().stream().noneMatch((name) -> CLASS.matcher(name).find()))
				.distinct()
				.toList();
			if (!right.isEmpty()) {
				String[] parts = key.split("\t");
				boolean any = "Solid Tumor".equals(parts[1]);
				Patient patient = Patient.of(any ? null : parts[1], any ? null : "DOID:" + items.getFirst().doid(), profile(items));
				questions.add(new Question(cut + ": " + parts[0] + ", " + parts[1], patient, parts[0], right, List.copyOf(before)));
			}
		});
		return questions;
	}

	/** The change that most of them are about. */
	private static String profile(List<Civic.Item> items) {
		Map<String, Long> counts = items.stream()
			.map((item) -> item.profile().split(" OR ")[0].replaceAll("[()]", "").strip())
			.collect(Collectors.groupingBy((text) -> text, TreeMap::new, Collectors.counting()));
		return counts.entrySet().stream().max(Comparator.comparingLong(Map.Entry::getValue)).orElseThrow().getKey();
	}

}
