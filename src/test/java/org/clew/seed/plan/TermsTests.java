package org.clew.seed.plan;

import org.clew.seed.plan.Drawing.Terms;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Terms}.
 */
class TermsTests {

	private final Terms terms = new Terms();

	@Test
	void sharesIdentifierWhateverTheCase() {
		assertThat(this.terms.id("QT prolongation")).isEqualTo("clew:adverse-event/qt-prolongation");
		assertThat(this.terms.id("Qt  Prolongation")).isEqualTo("clew:adverse-event/qt-prolongation");
	}

	@Test
	void keepsTermsApartThatDifferInSignsOnly() {
		assertThat(this.terms.id("AST > 3")).isEqualTo("clew:adverse-event/ast-3");
		assertThat(this.terms.id("AST < 3")).isEqualTo("clew:adverse-event/ast-3-2");
	}

}
