package org.clew.bench.answers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Orders of drugs that need no engine, made of the same tables and of what was known at the same time. */
final class Baselines {

	private final Map<Regimen, Integer> studied = new HashMap<>();

	private final Map<String, Map<Regimen, Integer>> onGene = new HashMap<>();

	private final Map<String, Set<Regimen>> onTarget = new HashMap<>();

	Baselines(Civic civic, Path folder, DrugNames names) {
		for (Civic.Item item : civic.items()) {
			for (Regimen regimen : item.regimens()) {
				this.studied.merge(regimen, 1, Integer::sum);
				if (item.helps()) {
					item.genes().forEach((gene) -> this.onGene.computeIfAbsent(gene, (absent) -> new HashMap<>()).merge(regimen, 1, Integer::sum));
				}
			}
		}
		mechanisms(Table.read(folder.resolve("drugcentral-moa.tsv")), "drug", "genes", names);
		mechanisms(Table.read(folder.resolve("dgidb-interactions.tsv")), "drug_name", "gene_name", names);
	}

	private void mechanisms(Table table, String drug, String gene, DrugNames names) {
		names.learn(table.rows().stream().map((row) -> row.get(drug)).distinct().toList());
		for (Table.Row row : table.rows()) {
			row.list(gene, "\\|")
				.forEach((symbol) -> this.onTarget.computeIfAbsent(symbol, (absent) -> new HashSet<>()).add(Regimen.of(List.of(row.get(drug)), names)));
		}
	}

	/** The places of a question's right drugs, by the name of the baseline. */
	Map<String, Result> results(Question question) {
		Map<Regimen, Integer> evidence = this.onGene.getOrDefault(question.gene(), Map.of());
		Set<Regimen> target = this.onTarget.getOrDefault(question.gene(), Set.of());
		Map<Regimen, Integer> both = new HashMap<>(evidence);
		target.forEach((drug) -> both.merge(drug, 1, Integer::sum));
		Map<Regimen, Integer> same = new HashMap<>();
		target.forEach((drug) -> same.put(drug, 1));
		Map<String, Result> results = new LinkedHashMap<>();
		results.put("most-studied drug", result(question, this.studied));
		results.put("same target", result(question, same));
		results.put("evidence on the gene", result(question, evidence));
		results.put("both added", result(question, both));
		return results;
	}

	private Result result(Question question, Map<Regimen, Integer> points) {
		Comparator<Regimen> order = Comparator.<Regimen>comparingInt((drug) -> -points.get(drug))
			.thenComparingInt((drug) -> -this.studied.getOrDefault(drug, 0))
			.thenComparing((drug) -> drug.drugs().stream().sorted().toList().toString());
		List<Regimen> ordered = new ArrayList<>(points.keySet());
		ordered.removeIf((drug) -> question.known().stream().anyMatch((known) -> known.is(drug)));
		ordered.sort(order);
		return new Result(question, question.right().stream().map((right) -> place(right, ordered)).toList());
	}

	private static int place(Regimen right, List<Regimen> ordered) {
		for (int i = 0; i < ordered.size(); i++) {
			if (right.is(ordered.get(i))) {
				return i + 1;
			}
		}
		return 0;
	}

}
