package org.clew.seed.atlas;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.seed.atlas.Table.Row;
import org.clew.seed.plan.Plan;
import org.clew.seed.record.SeedFiles;
import org.clew.seed.record.SeedFiles.SeedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The atlas: what its tables stand for. */
public final class Atlas {

	private static final Logger logger = LoggerFactory.getLogger(Atlas.class);

	private final Map<String, SeedFile> files = new TreeMap<>();

	/**
	 * Takes the tables.
	 * @param files the tables; those that are missing are empty
	 */
	public Atlas(SeedFiles files) {
		files.files().forEach((file) -> this.files.put(file.path().substring(file.path().indexOf('/') + 1), file));
	}

	/**
	 * Draws the atlas under curated records: of the same thing these win.
	 * @param curated what people wrote for Clew
	 */
	public Plan under(Plan curated) {
		if (this.files.isEmpty()) {
			return curated;
		}
		Union union = new Union(curated);
		Sources sources = new Sources(union, table("sources.tsv"));
		new Vocabularies(union, sources).draw(this);
		new Medicines(union, sources).draw(this);
		new Findings(union, sources).draw(this);
		if (!union.leftOut().isEmpty()) {
			logger.warn("Left out of the atlas: {}",
					union.leftOut()
						.entrySet()
						.stream()
						.map((entry) -> entry.getKey() + " (" + entry.getValue() + ")")
						.collect(Collectors.joining("; ")));
		}
		return union.plan();
	}

	/**
	 * {@return a table; empty where there is none}
	 */
	Table table(String file) {
		SeedFile found = this.files.get(file);
		return (found != null) ? Table.of(found.path(), found.content()) : Table.EMPTY;
	}

	/**
	 * Lists every identifier of the atlas with the names of what it means.
	 * @return a line for each: it, a tab, and the names with bars between
	 */
	public List<String> identifiers() {
		return Identifiers.of(this);
	}

	/** Lists identifiers with the names of what they mean, as the tables have them. */
	static final class Identifiers {

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
				.forEach((file) -> atlas.table(file.getKey())
					.rows()
					.forEach((row) -> lines(row, file.getValue(), lines)));
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

}
