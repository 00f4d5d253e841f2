package org.clew.candidate.question;

import java.util.Objects;
import java.util.Set;

import org.clew.alteration.FunctionalEffect;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Node.DiseaseNode;
import org.clew.candidate.reasoner.Sketch;
import org.clew.disease.ImplicationRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A changed gene makes a disease the kind that it causes, if it causes one.
 */
class RefinementTests {

	private final Sketch sketch = new Sketch()
		.kinds("WHIM syndrome 1, late", "WHIM syndrome 1", "WHIM syndrome", "immune disorder")
		.kinds("WHIM syndrome 2", "WHIM syndrome")
		.implicates("WHIM syndrome 1", "CXCR4", ImplicationRole.CAUSAL_GENE, FunctionalEffect.GAIN_OF_FUNCTION)
		.implicates("WHIM syndrome 1, late", "CXCR4", ImplicationRole.CAUSAL_GENE, FunctionalEffect.GAIN_OF_FUNCTION)
		.implicates("WHIM syndrome 2", "CXCR2", ImplicationRole.CAUSAL_GENE, FunctionalEffect.LOSS_OF_FUNCTION);

	@Test
	void oneKindIsTold() {
		assertThat(refined("WHIM syndrome", "CXCR4")).isEqualTo("WHIM syndrome 1");
		assertThat(refined("immune disorder", "CXCR2")).isEqualTo("WHIM syndrome 2");
	}

	@Test
	void geneThatCausesSeveralKindsTellsNone() {
		this.sketch.implicates("WHIM syndrome 2", "CXCR4", ImplicationRole.CAUSAL_GENE, FunctionalEffect.UNKNOWN);
		assertThat(refined("WHIM syndrome", "CXCR4")).isNull();
	}

	@Test
	void geneThatOnlyRaisesTheRiskTellsNone() {
		this.sketch.implicates("WHIM syndrome 2", "TP53", ImplicationRole.SUSCEPTIBILITY_GENE,
				FunctionalEffect.UNKNOWN);
		assertThat(refined("WHIM syndrome", "TP53")).isNull();
	}

	@Test
	void kindItselfStays() {
		assertThat(refined("WHIM syndrome 2", "CXCR2")).isNull();
	}

	private @Nullable String refined(String disease, String symbol) {
		int index = this.sketch.disease(disease);
		int gene = this.sketch.target(symbol);
		Core core = this.sketch.core();
		DiseaseNode kind = Refinement.of(core, Objects.requireNonNull(core.disease(index)), Set.of(gene));
		return (kind != null) ? kind.name() : null;
	}

}
