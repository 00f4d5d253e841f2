package org.clew.bench.answers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A copy of the seed that knows less: the tables of the atlas without what a set must not know, and of the curated files
 * only the vocabulary, as studies, drugs and programmes there carry no day on which they became known.
 */
final class Cut {

	/** What records of the atlas name and what holds no finding. */
	private static final List<String> VOCABULARY = List.of("bases", "sources", "pathways", "organizations", "schema");

	private final Path seed;

	private final Path copy;

	Cut(Path seed, Path copy) {
		this.seed = seed;
		this.copy = copy;
	}

	/**
	 * What is of a later year, or of none. The target of a drug, and the genes of a disease, carry no date and stay: the
	 * baselines know the same.
	 */
	void until(int year) {
		vocabulary();
		Predicate<Table.Row> dated = (row) -> known(row.get("date"), year);
		table("labels.tsv", dated);
		table("licences.tsv", dated);
		table("evidence.tsv", (row) -> known(row.get("year"), year));
		for (String undated : List.of("contraindications.tsv", "exclusions.tsv", "loss-strategies.tsv")) {
			table(undated, (row) -> false);
		}
		rest();
	}

	/** The labels that are asked for, of their drugs in their diseases and in broader and narrower ones, and level A, which rests on labels. */
	void without(List<Mask> masks) {
		vocabulary();
		Map<String, Set<String>> related = related();
		table("labels.tsv", (row) -> masks.stream().noneMatch((mask) -> mask.hides(row, related)));
		table("evidence.tsv", (row) -> !"A".equals(row.get("level")) || masks.stream().noneMatch((mask) -> mask.hides(row, related)));
		rest();
	}

	private static boolean known(String date, int year) {
		return date.matches("\\d{4}.*") && Integer.parseInt(date.substring(0, 4)) <= year;
	}

	/** By disease, itself and all that are above or below it. */
	private Map<String, Set<String>> related() {
		Map<String, Set<String>> above = new HashMap<>();
		for (Table.Row row : Table.read(this.seed.resolve("atlas/disease-parents.tsv")).rows()) {
			above.computeIfAbsent(row.get("child"), (absent) -> new HashSet<>()).add(row.get("parent"));
		}
		Map<String, Set<String>> related = new HashMap<>();
		for (String disease : above.keySet()) {
			List<String> open = new ArrayList<>(List.of(disease));
			Set<String> seen = new HashSet<>();
			while (!open.isEmpty()) {
				String next = open.removeLast();
				if (seen.add(next)) {
					open.addAll(above.getOrDefault(next, Set.of()));
				}
			}
			for (String broader : seen) {
				related.computeIfAbsent(disease, (absent) -> new HashSet<>()).add(broader);
				related.computeIfAbsent(broader, (absent) -> new HashSet<>()).add(disease);
			}
		}
		return related;
	}

	private void table(String name, Predicate<Table.Row> kept) {
		Path file = this.seed.resolve("atlas").resolve(name);
		if (Files.exists(file)) {
			Table table = Table.read(file);
			List<String> lines = new ArrayList<>(List.of(String.join("\t", table.columns())));
			table.rows().stream().filter(kept).forEach((row) -> lines.add(String.join("\t", row.cells())));
			write(this.copy.resolve("atlas").resolve(name), lines);
			System.err.printf("%s: %,d of %,d rows left%n", name, lines.size() - 1, table.rows().size());
		}
	}

	private void rest() {
		copy(this.seed.resolve("atlas"));
	}

	private void vocabulary() {
		VOCABULARY.forEach((folder) -> copy(this.seed.resolve(folder)));
	}

	/** Without what is there already. */
	private void copy(Path folder) {
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path to = this.copy.resolve(this.seed.relativize(file).toString());
				Files.createDirectories(to.getParent());
				if (!Files.exists(to)) {
					Files.copy(file, to);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(Path file, List<String> lines) {
		try {
			Files.createDirectories(file.getParent());
			Files.write(file, lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What a question must not know.
	 *
	 * @param disease null for labels that are for any tumour
	 */
	record Mask(int fold, String disease, Set<String> drugs) {

		boolean hides(Table.Row row, Map<String, Set<String>> related) {
			boolean drug = row.list("drugs", "\\|").stream().anyMatch(this.drugs::contains);
			return drug && ((this.disease != null) ? related.getOrDefault(this.disease, Set.of(this.disease)).contains(row.get("disease"))
					: row.get("disease").isEmpty());
		}

	}

}
