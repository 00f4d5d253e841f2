package org.clew.atlas.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests that a table of the atlas is the same bytes for the same rows, and is read as it
 * was written.
 */
class AtlasTableTests {

	private static final AtlasTable<Example> TABLE = new AtlasTable<>("example.tsv", Example.class);

	@TempDir
	private Path folder;

	@Test
	void sortsRowsAndReadsThemBack() throws IOException {
		Example first = new Example("a:1", List.of("one", "two"), Kind.SMALL, 3, true);
		Example second = new Example("b:2", List.of(), null, null, null);
		TABLE.write(this.folder, List.of(second, first, second));
		assertThat(Files.readString(this.folder.resolve("example.tsv")))
			.isEqualTo("id\tnames\tkind\tcount\tyes\na:1\tone|two\tSMALL\t3\ttrue\nb:2\t\t\t\t\n");
		assertThat(TABLE.read(this.folder)).containsExactly(first, second);
	}

	@Test
	void keepsTabsBreaksAndBarsOutOfCells() {
		TABLE.write(this.folder, List.of(new Example(" a\t1 \n", List.of("one|two"), null, null, null)));
		assertThat(TABLE.read(this.folder)).containsExactly(new Example("a 1", List.of("one/two"), null, null, null));
	}

	@Test
	void refusesOtherColumnsAndShortRows() {
		assertThatIllegalArgumentException().isThrownBy(() -> TABLE.rows("id\tname\n"));
		assertThatIllegalArgumentException().isThrownBy(() -> TABLE.rows("id\tnames\tkind\tcount\tyes\na:1\t\n"));
	}

	enum Kind {

		SMALL, LARGE

	}

	record Example(String id, List<String> names, @Nullable Kind kind, @Nullable Integer count, @Nullable Boolean yes) {

	}

}
