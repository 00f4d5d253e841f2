package org.clew.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that a file can be checked alone, and that a template leads to one that passes.
 */
class SeedCheckCommandTests {

	private static final Path STUDY = Path.of("graph-seed/studies/cameron-2011-imatinib.yaml");

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	private Path folder;

	@Test
	void findsNothingWrongWithAFileOfTheSeed() {
		assertThat(run("seed", "check", STUDY.toString())).isZero();
		assertThat(out()).isEqualTo("1 file checked, 0 findings, 0 warnings.\n");
	}

	@Test
	void namesFileLineFieldAndWhatIsMeant() throws IOException {
		Path file = changed("study.yaml", "- Imatinib", "- Imatinibb");
		assertThat(run("seed", "check", file.toString())).isEqualTo(1);
		assertThat(out()).contains(file + ":", " uses[0].drugs[0]: 'Imatinibb' is not in the seed",
				"Imatinib = CHEMBL.COMPOUND:CHEMBL941");
	}

	@Test
	void findsTheSameIdentifierAndTheLikelySameStudy() throws IOException {
		Path copy = changed("copy.yaml", "id: clew:cameron-2011-imatinib", "id: clew:another-study");
		assertThat(run("seed", "check", copy.toString())).isEqualTo(1);
		assertThat(out()).contains("'PMID:22114577' already belongs to studies/cameron-2011-imatinib.yaml")
			.contains("warning: " + copy)
			.contains("the same drug, disease, year and first author");
	}

	@Test
	void speaksToProgramsAndPullRequests() throws IOException {
		Path file = changed("study.yaml", "effect: SYMPTOMS_IMPROVED", "effect: BETTER");
		assertThat(run("seed", "check", "--format", "json", file.toString())).isEqualTo(1);
		assertThat(out()).contains("\"field\" : \"uses[0].effect\"", "\"severity\" : \"error\"", "\"CURED\"");
		this.out.reset();
		assertThat(run("seed", "check", "--format", "github", file.toString())).isEqualTo(1);
		assertThat(out()).contains("::error file=" + file + ",line=").contains("::uses[0].effect: 'BETTER'");
	}

	@Test
	void refusesWhatMeansNothing() {
		assertThat(run("seed", "check")).isEqualTo(2);
		assertThat(run("seed", "check", "nowhere.yaml")).isEqualTo(2);
		assertThat(run("seed", "template", "drug")).isEqualTo(2);
		assertThat(run("seed", "template", "study", "--nct", "NCT1")).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("nowhere.yaml", "NCT[0-9]{8}");
	}

	@Test
	void startsAFileInWhichOnlyWhatIsEmptyIsMissing() throws IOException {
		assertThat(run("seed", "template", "study", "--nct", "NCT99999999", "--pmid", "1")).isZero();
		String template = out();
		assertThat(template).contains("id: CLINICALTRIALS:NCT99999999", "identifiers: [PMID:1]", "# Why it was used.",
				"CURED, SYMPTOMS_IMPROVED");
		Path file = Files.writeString(this.folder.resolve("started.yaml"), template);
		this.out.reset();
		assertThat(run("seed", "check", file.toString())).isEqualTo(1);
		assertThat(out().lines().filter((line) -> line.startsWith(file.toString())))
			.allSatisfy((line) -> assertThat(line).containsAnyOf("Nothing is given", "The list is too short"));
		String filled = template.replace("authors: []", "authors: [Nobody N]")
			.replace("title:", "title: An example")
			.replace("design:", "design: CASE_REPORT")
			.replace("journal:", "journal: Journal of Examples")
			.replace("year:", "year: 2020")
			.replace("drugs: []", "drugs: [Imatinib]")
			.replace("diseases: []", "diseases: [gastrointestinal stromal tumor]")
			.replace("bases: []", "bases: [MECHANISM]")
			.replace("effect:", "effect: CURED")
			.replace("detail:", "detail: Was cured")
			.replace("patients:", "patients: 1")
			.replace("adverseEventStatus:", "adverseEventStatus: NONE")
			.replace("passage:", "passage: Page 2")
			.replace("source:", "source: clew:scoping-review")
			.replace("statement:", "statement: Table 2");
		Files.writeString(file, filled);
		this.out.reset();
		assertThat(run("seed", "check", file.toString())).as(out()).isZero();
	}

	private Path changed(String name, String from, String to) throws IOException {
		String text = Files.readString(STUDY);
		assertThat(text).contains(from);
		return Files.writeString(this.folder.resolve(name), text.replace(from, to));
	}

	private String out() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

	private int run(String... arguments) {
		return ClewCommand.commandLine(new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8), (settings) -> {
				})
			.execute(arguments);
	}

}
