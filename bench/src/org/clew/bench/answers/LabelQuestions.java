package org.clew.bench.answers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One question for each biomarker and disease of a label of FDA or EMA that needs no other biomarker. */
final class LabelQuestions {

	private static final Map<String, String> WORDS = new LinkedHashMap<>();

	static {
		WORDS.put("^v::(\\S+)$", "$1 fusion");
		WORDS.put("^(\\S+)::v$", "$1 fusion");
		WORDS.put("^t\\((\\w+);v\\)$", "$1 rearrangement");
		WORDS.put("^t\\(15;17\\)$", "PML-RARA fusion");
		WORDS.put("^(\\S+) Exon (\\d+) \\(Splice Site\\)$", "$1 exon $2 skipping");
		WORDS.put("^(\\S+) Exon (\\d+) \\((\\w+)\\)$", "$1 exon $2 $3");
		WORDS.put("^(\\S+) rearrangements$", "$1 rearrangement");
		WORDS.put("^(.*) variants$", "$1 mutation");
		WORDS.put("^Wild type (\\S+)$", "$1 wild type");
		WORDS.put("^(\\S+) \\+$", "$1 positive");
	}

	private final Set<String> misread;

	LabelQuestions(Table misread) {
		this.misread = new LinkedHashSet<>();
		misread.rows().forEach((row) -> this.misread.add(row.get("indication") + row.get("biomarker") + row.get("disease")));
	}

	List<Question> read(Path folder, DrugNames names, Set<String> off) {
		Map<String, Map<String, List<String>>> regimens = new TreeMap<>();
		List<String> drugs = new ArrayList<>();
		for (Table.Row row : Table.read(folder.resolve("biomarker-approvals.tsv")).rows()) {
			List<String> therapies = row.list("therapies", "\\|").stream().map((text) -> text.replaceAll(" \\(ncit:\\w+\\)$", "")).toList();
			if (asked(row) && therapies.stream().map(DrugNames::plain).noneMatch(off::contains)) {
				String key = row.get("biomarkers") + "\t" + row.get("disease") + "\t" + row.get("disease_code");
				regimens.computeIfAbsent(key, (absent) -> new TreeMap<>()).put(String.join(" + ", therapies.stream().sorted().toList()), therapies);
				drugs.addAll(therapies);
			}
		}
		names.learn(drugs);
		List<Question> questions = new ArrayList<>();
		regimens.forEach((key, right) -> {
			String[] parts = key.split("\t");
			questions.add(question(parts[0], parts[1], parts[2].toUpperCase(), right.values().stream().map((drug) -> Regimen.of(drug, names)).distinct().toList()));
		});
		return questions;
	}

	private boolean asked(Table.Row row) {
		return Set.of("fda", "ema").contains(row.get("agency")) && "Active".equals(row.get("status")) && !row.get("biomarkers").contains("|")
				&& !this.misread.contains(row.get("indication") + row.get("biomarkers") + row.get("disease"));
	}

	private static Question question(String biomarker, String disease, String code, List<Regimen> right) {
		String text = biomarker;
		for (Map.Entry<String, String> word : WORDS.entrySet()) {
			text = text.replaceFirst(word.getKey(), word.getValue());
		}
		text = text.replace("Deletion", "deletion").replace("Insertion", "insertion");
		String tumour = disease.startsWith("Any solid") ? null : disease.replaceAll(", NOS$", "");
		return new Question(biomarker + ", " + disease, Patient.of(tumour, (tumour != null) ? code : null, text), text.split("[ :]")[0], right, List.of());
	}

}
