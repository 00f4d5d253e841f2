package org.clew.ingest;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.clew.ingest.Table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link Table}.
 */
class TableTests {

	@TempDir
	private Path folder;

	@Test
	void readsByNamesOfColumns() throws IOException {
		Row row = read("\uFEFFB\tA\r\n\r\n2\t 1 \r\n").getFirst();
		assertThat(row.get("a")).isEqualTo("1");
		assertThat(row.get("b")).isEqualTo("2");
		assertThat(row.get("c")).isNull();
		assertThat(row.line()).isEqualTo(3);
	}

	@Test
	void readsRowThatEndsEarly() throws IOException {
		assertThat(read("a\tb\n1\n").getFirst().get("b")).isNull();
	}

	@Test
	void readsQuotes() throws IOException {
		List<Row> rows = read("a\tb\n\"x \"\"y\"\"\tz\"\t\"\"\n5\" pipe\t1\nsay \"x\" and\t2\n\"x\"y\t3\n");
		assertThat(rows.getFirst().get("a")).isEqualTo("x \"y\"\tz");
		assertThat(rows.getFirst().get("b")).isNull();
		assertThat(rows.get(1).get("a")).isEqualTo("5\" pipe");
		assertThat(rows.get(2).get("a")).isEqualTo("say \"x\" and");
		assertThat(rows.get(3).get("b")).isEqualTo("3");
	}

	@Test
	void readsACellThatGoesOnInTheNextLines() throws IOException {
		List<Row> rows = read("a\tb\n1\t\"two\nlines\"\n2\t\"begun\n3\tx\n");
		assertThat(rows).extracting((row) -> row.get("b")).containsExactly("two\nlines", "\"begun", "x");
		assertThat(rows).extracting(Row::line).containsExactly(2L, 4L, 5L);
	}

	@Test
	void takesNullForNothing() throws IOException {
		assertThat(read("a\tb\nNULL\t\\N\n").getFirst().any("a", "b")).isNull();
	}

	@Test
	void refusesAnotherEncodingAndSaysWhere() throws IOException {
		Path file = Files.write(this.folder.resolve("latin.tsv"),
				"a\nx\nMüller\n".getBytes(StandardCharsets.ISO_8859_1));
		Input input = new Input(file, (read) -> {
		});
		assertThatExceptionOfType(CharacterCodingException.class).isThrownBy(() -> rows(input));
		assertThat(input.misspelt()).endsWith("in line 3 at byte 2");
	}

	@Test
	void readsListsAndTheFirstOfSeveralColumns() throws IOException {
		Row row = read("a\tb\nx| y||z\t1\n").getFirst();
		assertThat(row.list("a", "\\|")).containsExactly("x", "y", "z");
		assertThat(row.any("c", "b", "a")).isEqualTo("1");
	}

	@Test
	void readsCommentsBeforeTheHeader() throws IOException {
		List<String> versions = new ArrayList<>();
		Table.read(write("# Version: 7\n# other\na\tb\n#1\t2\n"), (table) -> versions.add(table.comment("Version")),
				(row) -> versions.add(row.get("a")));
		assertThat(versions).containsExactly("7", "#1");
	}

	@Test
	void refusesWhatHasNoHeaderOrEndsTooEarly() throws IOException {
		assertThatExceptionOfType(BrokenFile.class).isThrownBy(() -> read("# only a comment\n"));
		Path whole = this.folder.resolve("whole.gz");
		try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
			for (int i = 0; i < 20_000; i++) {
				out.write(Integer.toHexString(i * 7919).getBytes(StandardCharsets.UTF_8));
			}
		}
		byte[] bytes = Files.readAllBytes(whole);
		Path cut = Files.write(this.folder.resolve("cut.gz"), Arrays.copyOf(bytes, bytes.length / 2));
		assertThatExceptionOfType(BrokenFile.class).isThrownBy(() -> rows(new Input(cut, (read) -> {
		})));
	}

	private List<Row> read(String content) throws IOException {
		return rows(write(content));
	}

	private static List<Row> rows(Input input) throws IOException {
		List<Row> rows = new ArrayList<>();
		Table.read(input, (table) -> {
		}, rows::add);
		return rows;
	}

	private Input write(String content) throws IOException {
		return new Input(Files.writeString(this.folder.resolve("a.tsv"), content), (read) -> {
		});
	}

}
