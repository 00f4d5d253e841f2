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

	private final List<DiseaseRow> diseases = DiseaseRow.TABLE.read(FOLDER);

	private final List<DiseaseParentRow> parents = DiseaseParentRow.TABLE.read(FOLDER);

	private final List<TargetRow> targets = TargetRow.TABLE.read(FOLDER);

	private final List<TargetMemberRow> members = TargetMemberRow.TABLE.read(FOLDER);

	private final List<ImplicationRow> implications = ImplicationRow.TABLE.read(FOLDER);

	@Test
	void hasIdentifiersOfTheirVocabulariesAndEachOnce() {
		List<String> identifiers = new ArrayList<>();
		this.diseases.forEach((row) -> identifiers.add(row.id()));
		this.diseases.forEach((row) -> identifiers.addAll(row.identifiers()));
		this.targets.forEach((row) -> identifiers.add(row.id()));
		this.targets.forEach((row) -> identifiers.addAll(row.identifiers()));
		assertThat(identifiers).allMatch((identifier) -> IDENTIFIER.matcher(identifier).matches())
			.doesNotHaveDuplicates();
	}

	@Test
	void hasOneRootAndNoCycle() {
		Map<String, Set<String>> above = new HashMap<>();
		this.parents.forEach((row) -> above.computeIfAbsent(row.child(), (key) -> new HashSet<>()).add(row.parent()));
		assertThat(this.diseases).extracting(DiseaseRow::id)
			.filteredOn((id) -> !above.containsKey(id))
			.containsExactly("MONDO:0000001");
		Set<String> placed = new HashSet<>(Set.of("MONDO:0000001"));
		for (boolean grew = true; grew;) {
			grew = placed.addAll(above.keySet().stream().filter((id) -> placed.containsAll(above.get(id))).toList());
		}
		assertThat(placed).hasSameSizeAs(this.diseases);
	}

	@Test
	void namesOnlyWhatIsThere() {
		Set<String> diseases = Set.copyOf(this.diseases.stream().map(DiseaseRow::id).toList());
		Set<String> targets = Set.copyOf(this.targets.stream().map(TargetRow::id).toList());
		assertThat(this.parents).allMatch((row) -> diseases.containsAll(Set.of(row.child(), row.parent())));
		assertThat(this.members).allMatch((row) -> targets.containsAll(Set.of(row.whole(), row.member())));
		assertThat(this.implications)
			.allMatch((row) -> diseases.contains(row.disease()) && targets.contains(row.target()));
	}

	@Test
	void hasSourcesThatAreKnown() {
		Set<String> known = Set.copyOf(SourceRow.TABLE.read(FOLDER).stream().map(SourceRow::id).toList());
		assertThat(Stream
			.of(this.diseases.stream().map(DiseaseRow::source), this.parents.stream().map(DiseaseParentRow::source),
					this.targets.stream().map(TargetRow::source), this.members.stream().map(TargetMemberRow::source),
					this.implications.stream().map(ImplicationRow::source))
			.flatMap((sources) -> sources)).allMatch((sources) -> !sources.isEmpty() && known.containsAll(sources));
	}

	@Test
	void isSortedAsItIsWritten(@TempDir Path folder) {
		writesTheSame(DiseaseRow.TABLE, this.diseases, folder);
		writesTheSame(DiseaseParentRow.TABLE, this.parents, folder);
		writesTheSame(TargetRow.TABLE, this.targets, folder);
		writesTheSame(TargetMemberRow.TABLE, this.members, folder);
		writesTheSame(ImplicationRow.TABLE, this.implications, folder);
		writesTheSame(SourceRow.TABLE, SourceRow.TABLE.read(FOLDER), folder);
	}

	@Test
	void knowsTheDirectionOfThousandsOfImplications() {
		assertThat(this.implications.stream()
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
