package org.clew.seed;

import java.util.List;

import org.clew.seed.record.SeedFiles.SeedFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what makes a seed load anew.
 */
class DigestTests {

	private static final List<byte[]> CODE = List.of(new byte[] { 1 });

	private final List<SeedFile> files = new MinimalSeed().files().files();

	@Test
	void isTheSameForTheSameSeed() {
		assertThat(Digest.of(new MinimalSeed().files().files())).isEqualTo(Digest.of(this.files));
	}

	@Test
	void changesWithAFile() {
		Digest other = Digest.of(new MinimalSeed().edit("drugs/betamab.yaml", "ANTIBODY", "PROTEIN").files().files(),
				CODE);
		assertThat(other.version()).isNotEqualTo(Digest.of(this.files, CODE).version());
		assertThat(other.meaning()).isNotEqualTo(Digest.of(this.files, CODE).meaning());
	}

	@Test
	void keepsItsVersionWhereTheSameFilesMeanAnotherGraph() {
		Digest other = Digest.of(this.files, List.of(new byte[] { 2 }));
		assertThat(other.version()).isEqualTo(Digest.of(this.files, CODE).version());
		assertThat(other.meaning()).isNotEqualTo(Digest.of(this.files, CODE).meaning());
	}

	@Test
	void knowsTheCode() {
		assertThat(Digest.of(this.files).meaning()).isNotEqualTo(Digest.of(this.files, List.of()).meaning());
	}

}
