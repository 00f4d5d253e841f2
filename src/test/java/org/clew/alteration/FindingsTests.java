package org.clew.alteration;

import java.util.List;
import java.util.stream.Stream;

import org.clew.alteration.MolecularProfile.All;
import org.clew.alteration.MolecularProfile.Any;
import org.clew.alteration.MolecularProfile.Not;
import org.clew.alteration.Variant.GeneStatus;
import org.clew.alteration.Variant.GeneStatus.Status;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Findings}: what several findings say together.
 */
class FindingsTests {

	@Test
	void oneOfSeveralOnAResidueIsAChangeOfThatResidue() {
		assertThat(of(any("BRAF V600E", "BRAF V600K")).present()).map(Variant::toString).containsExactly("BRAF V600");
	}

	@Test
	void oneOfSeveralInAGeneIsAMutationOfIt() {
		assertThat(of(any("BRAF V600E", "BRAF K601E")).present())
			.containsExactly(new GeneStatus("BRAF", Status.MUTATED));
	}

	@Test
	void oneOfDifferentKindsIsAnAlterationOfTheGene() {
		assertThat(of(any("BRAF V600E", "BRAF amplification")).present())
			.containsExactly(new GeneStatus("BRAF", Status.ALTERED));
	}

	@Test
	void oneOfSeveralGenesSaysNothingOfAny() {
		assertThat(of(any("BRAF V600E", "EGFR L858R")).present()).isEmpty();
		assertThat(of(new Any(List.of(profile("BRAF V600E"), new All(profiles("BRAF K601E", "BRAF amplification")))))
			.present()).isEmpty();
	}

	@Test
	void neitherDeniesEachAndNotBothDeniesNone() {
		Findings neither = of(new Not(any("BRAF V600E", "BRAF V600K")));
		assertThat(neither.absent()).map(Variant::toString).containsExactly("BRAF V600E", "BRAF V600K");
		assertThat(neither.present()).isEmpty();
		Findings notBoth = of(new Not(new All(profiles("BRAF V600E", "BRAF amplification"))));
		assertThat(notBoth.absent()).isEmpty();
		assertThat(notBoth.present()).isEmpty();
	}

	@Test
	void denialDeniedIsAFinding() {
		assertThat(of(new Not(new Not(profile("BRAF V600E")))).present()).map(Variant::toString)
			.containsExactly("BRAF V600E");
	}

	private static Findings of(MolecularProfile profile) {
		Findings findings = new Findings();
		findings.add(profile);
		return findings;
	}

	private static Any any(String... texts) {
		return new Any(profiles(texts));
	}

	private static List<MolecularProfile> profiles(String... texts) {
		return Stream.of(texts).map(FindingsTests::profile).toList();
	}

	private static MolecularProfile profile(String text) {
		return AgreementTests.needed(text);
	}

}
