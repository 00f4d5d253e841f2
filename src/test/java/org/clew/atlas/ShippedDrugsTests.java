package org.clew.atlas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.atlas.disease.DiseaseParentRow;
import org.clew.atlas.drug.DrugRow;
import org.clew.atlas.label.LabelRow;
import org.clew.atlas.licence.LicenceRow;
import org.clew.atlas.mechanism.MechanismRow;
import org.clew.atlas.target.TargetRow;
import org.clew.claim.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the tables have well-known facts about drugs.
 */
class ShippedDrugsTests {

	private static final Path FOLDER = Path.of("graph-seed/atlas");

	private static final Map<String, String> DRUGS = DrugRow.TABLE.read(FOLDER)
		.stream()
		.collect(Collectors.toMap(DrugRow::name, DrugRow::id, (one, other) -> one));

	private static final Map<String, String> GENES = genes();

	private static final Map<String, Set<String>> PARENTS = parents();

	private static final List<LabelRow> LABELS = LabelRow.TABLE.read(FOLDER);

	private static final List<LicenceRow> LICENCES = LicenceRow.TABLE.read(FOLDER);

	private static final List<MechanismRow> MECHANISMS = MechanismRow.TABLE.read(FOLDER);

	@Test
	void saysNoMoreThatADrugBindsWhereItSaysWhatThatDoes() {
		Set<String> directed = MECHANISMS.stream()
			.filter((row) -> row.direction() != Direction.UNCLEAR)
			.map((row) -> row.drug() + row.target())
			.collect(Collectors.toSet());
		assertThat(directed).isNotEmpty();
		assertThat(MECHANISMS).filteredOn((row) -> "BINDING_AGENT".equals(row.action()))
			.filteredOn((row) -> row.direction() == Direction.UNCLEAR)
			.noneMatch((row) -> directed.contains(row.drug() + row.target()));
	}

	@ParameterizedTest
	@MethodSource
	void hasTheLabelAndTheDateOfTheLicence(String drug, String disease, String jurisdiction, String licensed) {
		String id = DRUGS.get(drug);
		assertThat(LABELS).as("labels of " + drug)
			.filteredOn((label) -> label.drugs().contains(id) && jurisdiction.equals(label.jurisdiction()))
			.extracting(LabelRow::disease)
			.filteredOn(Objects::nonNull)
			.anyMatch((named) -> above(named).contains(disease) || above(disease).contains(named));
		assertThat(LICENCES).as("licences of " + drug)
			.filteredOn((licence) -> licence.drug().equals(id) && licence.jurisdiction().equals(jurisdiction))
			.extracting(LicenceRow::date)
			.contains(licensed);
	}

	@ParameterizedTest
	@MethodSource
	void knowsWhatTheDrugDoes(String drug, String symbol, String action) {
		assertThat(MECHANISMS).filteredOn((row) -> row.drug().equals(DRUGS.get(drug)))
			.filteredOn((row) -> row.target().equals(GENES.get(symbol)))
			.extracting(MechanismRow::action)
			.contains(action);
	}

	private static Set<String> above(String disease) {
		Set<String> above = new HashSet<>();
		climb(disease, above);
		return above;
	}

	private static void climb(String disease, Set<String> above) {
		if (above.add(disease)) {
			PARENTS.getOrDefault(disease, Set.of()).forEach((parent) -> climb(parent, above));
		}
	}

	private static Map<String, Set<String>> parents() {
		Map<String, Set<String>> parents = new HashMap<>();
		DiseaseParentRow.TABLE.read(FOLDER)
			.forEach((row) -> parents.computeIfAbsent(row.child(), (child) -> new HashSet<>()).add(row.parent()));
		return parents;
	}

	private static Map<String, String> genes() {
		Map<String, String> genes = new HashMap<>(Map.of("DNA", "clew:dna"));
		TargetRow.TABLE.read(FOLDER)
			.forEach((row) -> Optional.ofNullable(row.symbol()).ifPresent((symbol) -> genes.put(symbol, row.id())));
		return genes;
	}

	static Stream<Arguments> hasTheLabelAndTheDateOfTheLicence() throws IOException {
		return rows("typed-labels.tsv").map((cells) -> Arguments.of(cells[0], cells[1], cells[3], cells[4]));
	}

	static Stream<Arguments> knowsWhatTheDrugDoes() throws IOException {
		return rows("typed-mechanisms.tsv").map((cells) -> Arguments.of(cells[0], cells[1], cells[2]));
	}

	private static Stream<String[]> rows(String file) throws IOException {
		return Files.readAllLines(Path.of("src/test/resources/atlas", file))
			.stream()
			.skip(1)
			.map((line) -> line.split("\t", -1));
	}

}
