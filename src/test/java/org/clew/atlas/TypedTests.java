package org.clew.atlas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.atlas.disease.DiseaseRow;
import org.clew.atlas.target.TargetRow;
import org.clew.name.NameKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the tables know what people type. The right answers were written down before
 * the tables were made.
 */
class TypedTests {

	private static final Path FOLDER = Path.of("graph-seed/atlas");

	private static final Map<Optional<String>, Set<String>> DISEASES = diseases();

	private static final List<TargetRow> TARGETS = TargetRow.TABLE.read(FOLDER);

	@ParameterizedTest
	@MethodSource
	void knowsTheDisease(String text, String id) {
		assertThat(DISEASES.get(NameKey.of(text))).containsExactly(id);
	}

	/**
	 * A symbol of today wins over one of the past, and that over an alias; then hyphens
	 * do not count.
	 */
	@ParameterizedTest
	@MethodSource
	void knowsTheGene(String text, String id) {
		List<Function<TargetRow, List<String>>> kinds = List.of(
				(row) -> List.of(Optional.ofNullable(row.symbol()).orElse("")), TargetRow::previous,
				TargetRow::synonyms);
		List<UnaryOperator<String>> spellings = List.of((name) -> name.toUpperCase(Locale.ROOT),
				(name) -> name.toUpperCase(Locale.ROOT).replace("-", ""));
		assertThat(spellings.stream()
			.flatMap((spelling) -> kinds.stream().map((kind) -> named(kind, spelling, text)))
			.filter((ids) -> !ids.isEmpty())
			.findFirst()).hasValue(Set.of(id));
	}

	private static Set<String> named(Function<TargetRow, List<String>> kind, UnaryOperator<String> spelling,
			String text) {
		return TARGETS.stream()
			.filter((row) -> kind.apply(row)
				.stream()
				.anyMatch((name) -> spelling.apply(name).equals(spelling.apply(text))))
			.map(TargetRow::id)
			.collect(Collectors.toSet());
	}

	static Stream<Arguments> knowsTheDisease() throws IOException {
		return typed("typed-diseases.tsv");
	}

	static Stream<Arguments> knowsTheGene() throws IOException {
		return typed("typed-genes.tsv");
	}

	private static Map<Optional<String>, Set<String>> diseases() {
		Map<Optional<String>, Set<String>> diseases = new HashMap<>();
		DiseaseRow.TABLE.read(FOLDER)
			.forEach((row) -> Stream.concat(Stream.of(row.name()), row.synonyms().stream())
				.forEach((name) -> diseases.computeIfAbsent(NameKey.of(name), (key) -> new HashSet<>()).add(row.id())));
		return diseases;
	}

	private static Stream<Arguments> typed(String file) throws IOException {
		return Files.readAllLines(Path.of("src/test/resources/atlas", file)).stream().skip(1).map((line) -> {
			String[] cells = line.split("\t", -1);
			return Arguments.of(cells[0], cells[1]);
		});
	}

}
