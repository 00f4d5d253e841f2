package org.clew.atlas;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clew.atlas.disease.DiseaseParentRow;
import org.clew.atlas.disease.DiseaseRow;
import org.clew.atlas.implication.ImplicationRow;
import org.clew.atlas.implication.ImplicationRow.Effect;
import org.clew.atlas.table.AtlasTable;
import org.clew.atlas.table.SourceRow;
import org.clew.atlas.target.TargetMemberRow;
import org.clew.atlas.target.TargetRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the tables which Clew ships hold together.
 */
class AtlasTests {

	private static final Path FOLDER = Path.of("graph-seed/atlas");

	private static final Pattern IDENTIFIER = Pattern
		.compile("MONDO:\\d{7}|DOID:\\d+|orphanet:\\d+|NCIT:C\\d+|OMIM:\\d{6}|MESH:[CD]\\d+|UMLS:C\\d{7}|EFO:\\d{7}"
				+ "|ONCOTREE:[A-Z0-9_]+|HGNC:\\d+|NCBIGene:\\d+|ENSEMBL:ENSG\\d{11}|CHEMBL\\.TARGET:CHEMBL\\d+"
				+ "|UniProtKB:[A-Z][A-Z0-9]{5}([A-Z0-9]{4})?|clew:[a-z0-9]+(-[a-z0-9]+)*");

	private static final List<DiseaseRow> DISEASES = DiseaseRow.TABLE.read(FOLDER);

	private static final List<DiseaseParentRow> PARENTS = DiseaseParentRow.TABLE.read(FOLDER);

	private static final List<TargetRow> TARGETS = TargetRow.TABLE.read(FOLDER);

	private static final List<TargetMemberRow> MEMBERS = TargetMemberRow.TABLE.read(FOLDER);

	private static final List<ImplicationRow> IMPLICATIONS = ImplicationRow.TABLE.read(FOLDER);

	@Test
	void hasIdentifiersOfTheirVocabulariesAndEachOnce() {
		List<String> identifiers = new ArrayList<>();
		DISEASES.forEach((row) -> identifiers.add(row.id()));
		DISEASES.forEach((row) -> identifiers.addAll(row.identifiers()));
		TARGETS.forEach((row) -> identifiers.add(row.id()));
		TARGETS.forEach((row) -> identifiers.addAll(row.identifiers()));
		assertThat(identifiers).allMatch((identifier) -> IDENTIFIER.matcher(identifier).matches())
			.doesNotHaveDuplicates();
	}

	@Test
	void hasOneRootAndNoCycle() {
		Map<String, Set<String>> above = new HashMap<>();
		PARENTS.forEach((row) -> above.computeIfAbsent(row.child(), (key) -> new HashSet<>()).add(row.parent()));
		assertThat(DISEASES).extracting(DiseaseRow::id)
			.filteredOn((id) -> !above.containsKey(id))
			.containsExactly("MONDO:0000001");
		Set<String> placed = new HashSet<>(Set.of("MONDO:0000001"));
		for (boolean grew = true; grew;) {
			grew = placed.addAll(above.keySet().stream().filter((id) -> placed.containsAll(above.get(id))).toList());
		}
		assertThat(placed).hasSameSizeAs(DISEASES);
	}

	@Test
	void namesOnlyWhatIsThere() {
		Set<String> diseases = Set.copyOf(DISEASES.stream().map(DiseaseRow::id).toList());
		Set<String> targets = Set.copyOf(TARGETS.stream().map(TargetRow::id).toList());
		assertThat(PARENTS).allMatch((row) -> diseases.containsAll(Set.of(row.child(), row.parent())));
		assertThat(MEMBERS).allMatch((row) -> targets.containsAll(Set.of(row.whole(), row.member())));
		assertThat(IMPLICATIONS).allMatch((row) -> diseases.contains(row.disease()) && targets.contains(row.target()));
	}

	@Test
	void hasSourcesThatAreKnown() {
		Set<String> known = Set.copyOf(SourceRow.TABLE.read(FOLDER).stream().map(SourceRow::id).toList());
		assertThat(Stream
			.of(DISEASES.stream().map(DiseaseRow::source), PARENTS.stream().map(DiseaseParentRow::source),
					TARGETS.stream().map(TargetRow::source), MEMBERS.stream().map(TargetMemberRow::source),
					IMPLICATIONS.stream().map(ImplicationRow::source))
			.flatMap((sources) -> sources)).allMatch((sources) -> !sources.isEmpty() && known.containsAll(sources));
	}

	@Test
	void isSortedAsItIsWritten(@TempDir Path folder) {
		writesTheSame(DiseaseRow.TABLE, DISEASES, folder);
		writesTheSame(DiseaseParentRow.TABLE, PARENTS, folder);
		writesTheSame(TargetRow.TABLE, TARGETS, folder);
		writesTheSame(TargetMemberRow.TABLE, MEMBERS, folder);
		writesTheSame(ImplicationRow.TABLE, IMPLICATIONS, folder);
		writesTheSame(SourceRow.TABLE, SourceRow.TABLE.read(FOLDER), folder);
	}

	@Test
	void knowsTheDirectionOfThousandsOfImplications() {
		assertThat(IMPLICATIONS.stream()
			.filter((row) -> row.effect() != Effect.UNKNOWN)
			.map((row) -> row.disease() + row.target())
			.distinct()
			.count()).isGreaterThan(2300);
	}

	private static <R extends Record> void writesTheSame(AtlasTable<R> table, Collection<R> rows, Path folder) {
		table.write(folder, rows);
		assertThat(folder.resolve(table.file())).hasSameTextualContentAs(FOLDER.resolve(table.file()));
	}

}
