package org.clew.seed.atlas;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.clew.seed.atlas.Table.Row;

/** Lists identifiers with the names of what they mean, as the tables have them. */
final class Identifiers {

	/** The columns with names, by table. */
	private static final Map<String, List<String>> NAMES = Map.of("diseases.tsv", List.of("synonyms", "related"),
			"targets.tsv", List.of("symbol", "synonyms", "previous"), "drugs.tsv", List.of("synonyms", "brands"),
			"studies.tsv", List.of("title", "citation"), "evidence.tsv", List.of("profile"));

	private Identifiers() {
	}

	static List<String> of(Atlas atlas) {
		List<String> lines = new ArrayList<>();
		NAMES.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.forEach((file) -> atlas.table(file.getKey()).rows().forEach((row) -> lines(row, file.getValue(), lines)));
		return lines;
	}

	private static void lines(Row row, List<String> columns, List<String> lines) {
		Set<String> names = new LinkedHashSet<>();
		Stream.concat(Stream.of("name"), columns.stream()).forEach((column) -> names.addAll(row.list(column)));
		String tail = "\t" + String.join("|", names);
		Stream.of(List.of(row.get("id")), row.list("identifiers"), row.list("doi"))
			.flatMap(List::stream)
			.forEach((identifier) -> lines.add(identifier + tail));
	}

}
