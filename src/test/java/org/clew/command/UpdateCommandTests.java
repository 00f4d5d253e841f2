package org.clew.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.clew.RequiresNeo4j;
import org.clew.ScratchDatabase;
import org.clew.fetch.Fetcher;
import org.clew.fetch.Folder;
import org.clew.fetch.LocalPublisher;
import org.clew.fetch.PublishedFile;
import org.clew.fetch.Publishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link UpdateCommand} and its steps, against a server that plays the
 * publishers.
 */
@Tag("container")
@RequiresNeo4j
class UpdateCommandTests {

	private static final PublishedFile DOID = file("doid");

	private static final PublishedFile HGNC = file("hgnc");

	private static final String SARCOMAS = """
			format-version: 1.2
			data-version: doid/releases/2026-09-30/doid.obo
			ontology: doid

			[Term]
			id: DOID:1115
			name: sarcoma

			[Term]
			id: DOID:3369
			name: Ewing sarcoma
			is_a: DOID:1115 ! sarcoma

			[Term]
			id: DOID:3347
			name: osteosarcoma
			is_a: DOID:1115 ! sarcoma
			""";

	@TempDir
	private Path folder;

	private final LocalPublisher publisher = new LocalPublisher();

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private final Driver driver = ScratchDatabase.driver();

	@BeforeEach
	void publish() {
		ScratchDatabase.empty(this.driver);
		this.publisher.publish(DOID.address(), SARCOMAS);
	}

	@AfterEach
	void stop() {
		this.publisher.close();
	}

	@Test
	void importsWhatHasChangedAndSaysWhat() throws Exception {
		assertThat(update(DOID)).contains("fetched", "which was never imported from here",
				"Disease          3 added, 0 changed, 0 removed, 0 unchanged", "records     3 added");
		assertThat(diseases()).containsExactly("Ewing sarcoma", "osteosarcoma", "sarcoma");
		this.publisher.publish(DOID.address(),
				SARCOMAS.replace("Ewing sarcoma", "Ewing's sarcoma").replace("2026-09-30", "2026-10-31"));
		assertThat(update(DOID)).contains("against the one that was imported last",
				"Disease          0 added, 1 changed, 0 removed, 2 unchanged",
				"SUBCLASS_OF      0 added, 0 changed, 0 removed, 2 unchanged");
		assertThat(diseases()).containsExactly("Ewing's sarcoma", "osteosarcoma", "sarcoma");
		assertThat(update(DOID)).contains("unchanged").doesNotContain("Disease", "records");
	}

	@Test
	void keepsWhatWasThereWhenAPublisherSendsSomethingElse() throws Exception {
		update(DOID);
		this.publisher.publish(DOID.address(), "format-version: 1.2\n\n[Typedef]\nid: part_of\n".repeat(20));
		assertThat(update(DOID)).contains("FAILED: No OBO: expected a [Term], found none").doesNotContain("Disease");
		assertThat(diseases()).hasSize(3);
	}

	@Test
	void dryRunsWithoutWriting() throws IOException {
		assertThat(run("doid", "--dry-run")).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("doid.obo", "would be fetched");
		assertThat(this.folder).isEmptyDirectory();
		assertThat(run("doid", "--fetch-only")).isZero();
		this.out.reset();
		assertThat(run("doid", "--dry-run")).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("unchanged",
				"Disease          3 added, 0 changed, 0 removed, 0 unchanged");
		assertThat(diseases()).isEmpty();
		assertThat(this.folder.resolve(".clew/imported")).doesNotExist();
	}

	@Test
	void namesAColumnThatIsNotThereAnyMore() {
		this.publisher.publish(HGNC.address(), "hgnc_id\tsymbol\tname\nHGNC:427\tALK\tALK receptor tyrosine kinase\n");
		assertThat(run("hgnc", "--fetch-only")).isEqualTo(1);
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("columns have changed", "prev_symbol");
	}

	@Test
	void saysWhatIsWrongWithItsArguments() {
		assertThat(run("oncokb")).isEqualTo(2);
		assertThat(run("ctgov")).isEqualTo(2);
		assertThat(run("--study", "NCT1")).isEqualTo(2);
		assertThat(run("--disease", " ")).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("There is no publisher 'oncokb'", "hgnc, mondo",
				"Say which studies", "--study is a number such as NCT00763412, and not 'NCT1'", "--disease is a name");
	}

	@Test
	void letsOneUpdateWorkInAFolder() throws Exception {
		try (AutoCloseable _ = new Folder(this.folder).lock()) {
			assertThat(run("doid", "--fetch-only")).isEqualTo(1);
			assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("Another update works in");
		}
	}

	private String update(PublishedFile... files) throws Exception {
		this.out.reset();
		Folder folder = new Folder(this.folder);
		try (Fetcher fetcher = new Fetcher(folder, settings(this.publisher.address()), stream(this.err), false)) {
			Update update = new Update(folder, fetcher, stream(this.out), stream(this.err), false);
			update.fetch(List.of(files));
			update.bringIn(List.of(files), () -> this.driver);
			update.remember();
		}
		return this.out.toString(StandardCharsets.UTF_8);
	}

	private int run(String... arguments) {
		CommandLine line = new CommandLine(
				new UpdateCommand(stream(this.out), stream(this.err), UpdateCommandTests::settings));
		line.setErr(new PrintWriter(this.err, true, StandardCharsets.UTF_8));
		line.setExecutionExceptionHandler((exception, command, result) -> {
			command.getErr().println(exception.getMessage());
			return 1;
		});
		List<String> all = new ArrayList<>(List.of(arguments));
		all.addAll(List.of("--folder", this.folder.toString(), "--mirror", this.publisher.address().toString()));
		return line.execute(all.toArray(String[]::new));
	}

	private static Fetcher.Settings settings(URI mirror) {
		return new Fetcher.Settings(mirror, Duration.ofSeconds(30), (time) -> {
		}, InstantSource.system());
	}

	private static PrintStream stream(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, true, StandardCharsets.UTF_8);
	}

	private List<String> diseases() {
		return this.driver.executableQuery("MATCH (n:Disease) RETURN n.name AS name ORDER BY name")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("name").asString())
			.toList();
	}

	private static PublishedFile file(String publisher) {
		return Publishers.files()
			.stream()
			.filter((file) -> file.publisher().equals(publisher))
			.findFirst()
			.orElseThrow();
	}

}
