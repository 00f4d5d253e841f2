package org.clew.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for {@link Versioned}, and that all statements of this code are marked.
 */
class VersionedTests {

	private static final String N_HOLDS = "coalesce(n.recordedAt < $asOf, true) AND coalesce(n.until >= $asOf, true)";

	private static final Pattern STATEMENT = Pattern.compile("MATCH \\(|EXISTS \\{|]->\\(|]-\\(|-\\[");

	/** They write, or read whole databases, and never as of a day. */
	private static final Set<String> WITHOUT_DAYS = Set.of("backup", "bulk", "claim", "contribution", "embedded",
			"export", "generate", "history", "ingest", "seed");

	@Test
	void readsVersionsWhereTheyAreMarked() {
		Versioned read = Versioned.of("MATCH (n:Study {id: $id} @)-[r:REPORTS @]->(d:Drug)");
		assertThat(read.now()).isEqualTo("MATCH (n:Study {id: $id})-[r:REPORTS]->(d:Drug)");
		assertThat(read.past())
			.isEqualTo("MATCH (n:Study|PastStudy {id: $id} WHERE " + N_HOLDS + ")-[r:REPORTS|PAST_REPORTS]->(d:Drug)");
	}

	@Test
	void readsVersionsOfNodesWithoutLabelOrName() {
		assertThat(Versioned.of("MATCH (d:Disease)<-[:IN_DISEASE @]-(n @)").past())
			.isEqualTo("MATCH (d:Disease)<-[:IN_DISEASE|PAST_IN_DISEASE]-(n WHERE " + N_HOLDS + ")");
		assertThat(Versioned.of("EXISTS { (:Drug)<-[:OF_DRUG*0..1 @]-(:Use @) }").past())
			.isEqualTo("EXISTS { (:Drug)<-[:OF_DRUG|PAST_OF_DRUG*0..1]-(version0:Use|PastUse WHERE "
					+ N_HOLDS.replace("n.", "version0.") + ") }");
	}

	@Test
	void readsAnyRecordOrOnlyTheCurrentOne() {
		assertThat(Versioned.of("MATCH (n:Entity @) RETURN n").past())
			.isEqualTo("MATCH (n:Entity|Past WHERE " + N_HOLDS + ") RETURN n");
		assertThat(Versioned.of("MATCH (n:Entity {id: $id} @now) RETURN n").past())
			.isEqualTo("MATCH (n:Entity {id: $id}) RETURN n");
	}

	@Test
	void leavesWhatHasNoVersionsAsItIs() {
		String statement = "MATCH (d:Drug {id: 'Use'})-[:ACTS_ON]->(:Target) RETURN size(collect(d)) AS count";
		assertThat(Versioned.of(statement)).isEqualTo(new Versioned(statement, statement));
		assertThat(Versioned.of("MATCH (n:Drug @) RETURN n").past()).isEqualTo("MATCH (n:Drug) RETURN n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "MATCH (n:Use) RETURN n", "MATCH (u:Use WHERE u.year > 2000) RETURN u",
			"MATCH (n:Drug&!Study) RETURN n", "MATCH (n:Evidence {id: {a: 1}.a}) RETURN n", "MATCH (n:Entity) RETURN n",
			"MATCH (n) WHERE n:Evidence RETURN n", "MATCH (n:Drug|Use) RETURN n", "MATCH (n: Study) RETURN n",
			"MATCH (u:Use WHERE u.year > 2000 @) RETURN u", "MATCH (n:A&!Study @) RETURN n",
			"MATCH (s:Study @)-[:REPORTS]->(u:Use @) RETURN u", "MATCH (d:Drug)<-[:OF_DRUG]-(u:Use @) RETURN u",
			"MATCH (d:Drug)<-[:OF_DRUG @]-(u) RETURN u", "MATCH ()-[:OF_DRUG @]->(d:Drug) RETURN d" })
	void refusesWhatIsNotMarked(String statement) {
		assertThatIllegalStateException().isThrownBy(() -> Versioned.of(statement)).withMessageContaining(statement);
	}

	@Test
	void findsEachStatementOfThisCodeMarked() throws IOException {
		List<String> statements = statements();
		assertThat(statements).hasSizeGreaterThan(100);
		assertThat(statements.stream().flatMap(VersionedTests::unmarked)).isEmpty();
	}

	private static Stream<String> unmarked(String statement) {
		try {
			Versioned.checkFragment(statement);
			return Stream.empty();
		}
		catch (IllegalStateException ex) {
			return Stream.of(String.valueOf(ex.getMessage()));
		}
	}

	/** All texts in the classes that look like Cypher. */
	private static List<String> statements() throws IOException {
		Path classes = Path.of(Versioned.class.getProtectionDomain().getCodeSource().getLocation().getPath());
		List<String> statements = new ArrayList<>();
		try (Stream<Path> files = Files.walk(classes.resolve("org/clew"))) {
			files.filter((file) -> file.toString().endsWith(".class"))
				.filter((file) -> !WITHOUT_DAYS
					.contains(classes.resolve("org/clew").relativize(file).getName(0).toString()))
				.forEach((file) -> texts(file).filter((text) -> STATEMENT.matcher(text).find())
					.forEach(statements::add));
		}
		return statements;
	}

	private static Stream<String> texts(Path file) {
		try {
			List<String> texts = new ArrayList<>();
			for (PoolEntry entry : ClassFile.of().parse(file).constantPool()) {
				if (entry instanceof StringEntry text) {
					texts.add(text.stringValue().replace("<label>", "Study"));
				}
			}
			return texts.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
