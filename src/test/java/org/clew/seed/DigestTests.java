package org.clew.seed;

import java.util.List;

import org.clew.seed.plan.Plan;
import org.clew.seed.record.Records;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what makes a seed load anew.
 */
class DigestTests {

	private final MinimalSeed seed = new MinimalSeed();

	private final Plan plan = Plan.of(Records.read(this.seed.files()));

	@Test
	void isTheSameForTheSameSeed() {
		assertThat(Digest.of(new MinimalSeed().files(), Plan.of(Records.read(new MinimalSeed().files()))))
			.isEqualTo(Digest.of(this.seed.files(), this.plan));
	}

	@Test
	void changesWithWhatTheSameFilesMean() {
		Plan other = new Plan(this.plan.nodes(), List.of(), this.plan.identifiers());
		assertThat(Digest.of(this.seed.files(), other)).isNotEqualTo(Digest.of(this.seed.files(), this.plan));
	}

}
