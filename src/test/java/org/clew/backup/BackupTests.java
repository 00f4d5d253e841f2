package org.clew.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.clew.ScratchNeo4jTest;
import org.clew.backup.Backup.Content;
import org.clew.embedded.Address;
import org.clew.embedded.EmbeddedNeo4j;
import org.clew.export.Export;
import org.clew.export.ExportFormat;
import org.clew.seed.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for {@link Backup} and {@link Restoration}.
 */
@ScratchNeo4jTest
class BackupTests {

	private static final String UNPUBLISHED = """
			CREATE (a:Draft:Unpublished {text: 'a "b"	c', whole: 7, decimal: 7.0, no: false, many: [1.5, 2.0], none: [],
			  truths: [true, false], at: datetime('2031-02-03T04:05:06.000000007Z'), on: date('2031-02-03'),
			  days: [date('2031-02-03')], odd: 0.0 / 0.0})
			CREATE (a)-[:FOLLOWS {why: 'x', since: localdatetime('2031-02-03T04:05:06')}]->(a)
			CREATE (a)-[:FOLLOWS {why: 'y'}]->(a)
			CREATE ({unlabelled: true})
			""";

	private static final String STATE = """
			MATCH (a:Draft)
			RETURN properties(a) AS a, labels(a) AS labels, valueType(a.decimal) AS decimal,
			  COLLECT { MATCH (a)-[r:FOLLOWS]->(a) RETURN properties(r) ORDER BY r.why } AS relations,
			  COUNT { ({unlabelled: true}) } AS unlabelled
			""";

	private static final String INDEXES = """
			SHOW INDEXES YIELD name, type, labelsOrTypes, properties
			WHERE type <> 'LOOKUP'
			RETURN name + type + labelsOrTypes[0] + properties[0] AS text
			ORDER BY text
			""";

	@TempDir
	private Path folder;

	@Test
	void restoresTheSameGraphAsExportsShow(Driver driver) throws IOException {
		new Seed(null, false).load(driver);
		Content content = new Backup(driver).write(file());
		assertThat(content.nodes()).isGreaterThan(1000);
		new Export(driver).run(ExportFormat.KGX, this.folder.resolve("before"), null);
		List<String> indexes = indexes(driver);
		assertThat(new Restoration(file()).into(home())).isEqualTo(content);
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(home()); Driver restored = connect(neo4j)) {
			new Restoration(file()).index(restored);
			new Export(restored).run(ExportFormat.KGX, this.folder.resolve("after"), null);
			assertThat(indexes(restored)).isEqualTo(indexes).hasSizeGreaterThan(20);
		}
		for (String table : List.of("nodes.tsv", "edges.tsv")) {
			assertThat(this.folder.resolve("after").resolve(table))
				.hasSameTextualContentAs(this.folder.resolve("before").resolve(table));
		}
	}

	@Test
	void keepsWhatNoExportPublishes(Driver driver) throws IOException {
		driver.executableQuery(UNPUBLISHED).execute();
		assertThat(new Backup(driver).write(file())).isEqualTo(new Content(2, 2));
		new Restoration(file()).into(home());
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(home()); Driver restored = connect(neo4j)) {
			assertThat(state(restored)).isEqualTo(state(driver));
		}
	}

	@Test
	void holdsOneStateWhileOthersWrite(Driver driver) throws Exception {
		driver.executableQuery("UNWIND range(1, 20000) AS i CREATE (:Filler {i: i})").execute();
		driver.executableQuery("CREATE (:First {n: 0}), (:Last {n: 0})").execute();
		AtomicBoolean done = new AtomicBoolean();
		AtomicLong commits = new AtomicLong();
		Thread writer = Thread.ofVirtual().start(() -> {
			while (!done.get()) {
				driver.executableQuery("""
						MATCH (first:First), (last:Last)
						SET first.n = first.n + 1, last.n = last.n + 1
						CREATE (:Added)-[:AFTER]->(last)
						""").execute();
				commits.incrementAndGet();
			}
		});
		try {
			new Backup(driver).write(file());
		}
		finally {
			done.set(true);
			writer.join();
		}
		new Restoration(file()).into(home());
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(home()); Driver restored = connect(neo4j)) {
			Record row = restored.executableQuery("""
					MATCH (first:First), (last:Last)
					RETURN first.n AS first, last.n AS last, COUNT { (:Added)-[:AFTER]->(last) } AS added
					""").execute().records().getFirst();
			assertThat(row.get("first").asLong()).isEqualTo(row.get("last").asLong())
				.isEqualTo(row.get("added").asLong());
		}
		assertThat(
				driver.executableQuery("SHOW INDEXES YIELD type WHERE type = 'RANGE' RETURN type").execute().records())
			.isEmpty();
	}

	@Test
	void refusesWhatWasCutShortOrAltered(Driver driver) throws IOException {
		driver.executableQuery(UNPUBLISHED).execute();
		new Backup(driver).write(file());
		byte[] whole = Files.readAllBytes(file());
		Files.write(file(), Arrays.copyOf(whole, whole.length - 20));
		assertThatIOException().isThrownBy(() -> new Restoration(file())).withMessageContaining("cut short");
		Files.writeString(file(), "id\tname\n", StandardCharsets.UTF_8);
		assertThatIOException().isThrownBy(() -> new Restoration(file())).withMessageContaining("no backup");
		assertThat(home()).doesNotExist();
	}

	@Test
	void touchesNoDatabaseThatIsThere(Driver driver) throws IOException {
		driver.executableQuery(UNPUBLISHED).execute();
		new Backup(driver).write(file());
		new Restoration(file()).into(home());
		assertThatIllegalStateException().isThrownBy(() -> new Restoration(file()).into(home()))
			.withMessageContaining("There is a database in");
	}

	@Test
	void isForItsOwnersEyesOnly(Driver driver) throws IOException {
		new Backup(driver).write(file());
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
		assertThat(file().resolveSibling("clew.backup.part")).doesNotExist();
	}

	private Path file() {
		return this.folder.resolve("clew.backup");
	}

	private Path home() {
		return this.folder.resolve("restored");
	}

	private static Driver connect(EmbeddedNeo4j neo4j) {
		Address address = neo4j.address();
		return GraphDatabase.driver(address.uri(), AuthTokens.basic(address.username(), address.password()));
	}

	private static Map<String, Object> state(Driver driver) {
		return driver.executableQuery(STATE).execute().records().getFirst().asMap();
	}

	private static List<String> indexes(Driver driver) {
		return driver.executableQuery(INDEXES)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("text").asString())
			.toList();
	}

}
