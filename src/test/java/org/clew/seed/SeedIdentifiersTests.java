package org.clew.seed;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.clew.seed.Seed.SeedIdentifiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SeedIdentifiers}.
 */
class SeedIdentifiersTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@Test
	void listsIdentifiersWithNames() {
		assertThat(print("classpath:seed/minimal")).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("MONDO:0000003\tAlpha tumour|Alphoma\n",
				"orphanet:301\tAlpha tumour|Alphoma\n", "NCBIGene:201\treceptor one|ONE1\n",
				"CLINICALTRIALS:NCT00000001\tA first study\n", "clew:finding-1\tIt stops working.\n");
		assertThat(this.err.size()).isZero();
	}

	@Test
	void listsFindingsOfWrongSeed(@TempDir Path empty) {
		assertThat(print(empty.toString())).isEqualTo(1);
		assertThat(this.out.size()).isZero();
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains(empty + ": No seed lies here");
	}

	private int print(String location) {
		return SeedIdentifiers.print(location, new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8));
	}

}
