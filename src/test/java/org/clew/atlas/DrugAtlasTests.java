package org.clew.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.atlas.drug.DrugPartRow;
import org.clew.atlas.drug.DrugRow;
import org.clew.atlas.label.LabelRow;
import org.clew.atlas.licence.LicenceRow;
import org.clew.atlas.mechanism.MechanismRow;
import org.clew.atlas.table.AtlasTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the drug tables that Clew ships.
 */
class DrugAtlasTests {

	private static final List<DrugRow> DRUGS = read(DrugRow.TABLE);

	private static final Map<String, Set<String>> PARTS = read(DrugPartRow.TABLE).stream()
		.collect(Collectors.groupingBy(DrugPartRow::combination,
				Collectors.mapping(DrugPartRow::part, Collectors.toSet())));

	private static final Map<String, Set<DrugRow>> NAMES = names();

	private static Map<String, Set<DrugRow>> names() {
		Map<String, Set<DrugRow>> names = new HashMap<>();
		for (DrugRow drug : DRUGS) {
			Stream.of(List.of(drug.name()), drug.synonyms(), drug.brands())
				.flatMap(Collection::stream)
				.forEach((name) -> names.computeIfAbsent(name.toLowerCase(Locale.ROOT), (none) -> new LinkedHashSet<>())
					.add(drug));
		}
		return names;
	}

	/**
	 * Drawn before the tables were made. The form of a product is left out where the
	 * register prints it.
	 */
	@ParameterizedTest
	@CsvFileSource(resources = "/atlas/brands.tsv", delimiter = '\t', numLinesToSkip = 1)
	void knowsBrandsOfThreeRegisters(String register, String brand, String drugs, String ids) {
		String name = brand.toLowerCase(Locale.ROOT).replaceAll(" (?:tape|fine powder)$", "");
		Set<DrugRow> found = NAMES.getOrDefault(name, Set.of());
		assertThat(found).hasSize(1);
		DrugRow drug = found.iterator().next();
		Set<String> parts = PARTS.getOrDefault(drug.id(), Set.of(drug.id()));
		assertThat(parts).hasSize(drugs.split("\\|").length);
		Set<String> known = DRUGS.stream()
			.filter((row) -> parts.contains(row.id()))
			.flatMap((row) -> Stream.concat(Stream.of(row.id()), row.identifiers().stream()))
			.collect(Collectors.toCollection(TreeSet::new));
		Stream.of((ids == null) ? new String[0] : ids.split("\\|"))
			.filter((id) -> !id.isEmpty())
			.forEach((id) -> assertThat(known).contains(id));
	}

	@ParameterizedTest
	@CsvSource({ "crizotinib, FDA, MONDO:0015798, 2022-07-14", "crizotinib, EMA, MONDO:0015798, 2024-08-22",
			"dordaviprone, FDA, MONDO:0957196, 2025-08-06", "nirogacestat, FDA, MONDO:0007608, 2023-11-27",
			"alpelisib, FDA, MONDO:1040002, 2022-04-05", "tovorafenib, FDA, MONDO:0021637, 2024-04-23" })
	void hasLabels(String name, String agency, String disease, String date) {
		String drug = NAMES.get(name).iterator().next().id();
		assertThat(read(LabelRow.TABLE)).anySatisfy((label) -> {
			assertThat(label.drugs()).containsExactly(drug);
			assertThat(label.agency()).isEqualTo(agency);
			assertThat(label.disease()).isEqualTo(disease);
			assertThat(label.date()).isEqualTo(date);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Trikafta | Elexacaftor, ivacaftor and tezacaftor    | 2019-10-21
			Fabhalta | Iptacopan                                | 2023-12-05
			Ogsiveo  | Nirogacestat                             | 2023-11-27
			Attruby  | Acoramidis                               | 2024-11-22
			Relyvrio | Phenylbutanoic acid and taurursodiol     | 2022-09-29
			Ekterly  | Sebetralstat                             | 2025-07-03
			Mylotarg | Gemtuzumab ozogamicin                    | 2000-05-17""")
	void knowsAmericanBrandsAndTheirFirstDay(String brand, String name, String date) {
		assertThat(NAMES.get(brand.toLowerCase(Locale.ROOT))).singleElement()
			.satisfies((drug) -> assertThat(drug.name()).isEqualTo(name))
			.satisfies((drug) -> assertThat(read(LicenceRow.TABLE))
				.filteredOn((row) -> row.drug().equals(drug.id()) && row.jurisdiction().equals("US"))
				.extracting(LicenceRow::date)
				.containsExactly(date));
	}

	/**
	 * EMA's text of infliximab is longer than a name may be; PMDA's list has a line for
	 * each indication of nivolumab; and the program read the carcinoma of the thymus as
	 * unresectable.
	 */
	@ParameterizedTest
	@CsvSource({ "infliximab, EMA, MONDO:0005101", "nivolumab, PMDA, MONDO:0005112", "selexipag, PMDA, MONDO:0015924",
			"lenvatinib, PMDA, MONDO:0006451" })
	void knowsWhoseLabelsAProgramRead(String name, String agency, String disease) {
		String drug = NAMES.get(name).iterator().next().id();
		assertThat(read(LabelRow.TABLE)).anySatisfy((label) -> {
			assertThat(label.drugs()).containsExactly(drug);
			assertThat(label.agency()).isEqualTo(agency);
			assertThat(label.disease()).isEqualTo(disease);
			assertThat(label.readBy()).isEqualTo(LabelRow.Reader.PROGRAM);
		});
	}

	@Test
	void namesNoDrugTwiceInOneLabel() {
		assertThat(read(LabelRow.TABLE)).allSatisfy((label) -> assertThat(label.drugs()).doesNotHaveDuplicates());
	}

	@Test
	void hasADrugForEachIdentifierOfTheOtherTables() {
		Set<String> ids = DRUGS.stream().map(DrugRow::id).collect(Collectors.toSet());
		assertThat(read(LicenceRow.TABLE)).allSatisfy((row) -> assertThat(ids).contains(row.drug()));
		assertThat(read(MechanismRow.TABLE)).allSatisfy((row) -> assertThat(ids).contains(row.drug()));
		assertThat(read(LabelRow.TABLE)).allSatisfy((row) -> assertThat(ids).containsAll(row.drugs()));
	}

	@ParameterizedTest
	@CsvSource({ "mobocertinib, WITHDRAWN", "nalidixic acid, DISCONTINUED", "crizotinib, AUTHORISED" })
	void tellsAWithdrawnDrugFromADiscontinuedBrand(String name, LicenceRow.Status status) {
		String drug = NAMES.get(name).iterator().next().id();
		assertThat(read(LicenceRow.TABLE)).filteredOn((row) -> row.drug().equals(drug))
			.filteredOn((row) -> row.jurisdiction().equals("US"))
			.extracting(LicenceRow::status)
			.containsExactly(status);
	}

	private static <R extends Record> List<R> read(AtlasTable<R> table) {
		try (InputStream content = DrugAtlasTests.class.getResourceAsStream("/graph-seed/atlas/" + table.file())) {
			return table.rows(new String(content.readAllBytes(), UTF_8));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
